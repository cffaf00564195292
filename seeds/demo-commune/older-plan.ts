// The plan of the campaign before: issued under the district, when the commune had three boards.
export const olderPlan = `ĐẢNG BỘ HUYỆN CỬA NGÒI
ĐẢNG ỦY XÃ SÔNG TRĂNG
*
Số 31-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Sông Trăng, ngày 02 tháng 12 năm 2024

KẾ HOẠCH
phát động phong trào thi đua “Bến sạch, ruộng xanh, chi bộ mạnh” năm 2025

Thực hiện chương trình công tác năm 2025, Đảng ủy xây dựng kế hoạch phát động phong trào thi đua như sau:

I. Mục đích, yêu cầu

1. Mục đích

- Động viên cán bộ, đảng viên và Nhân dân giữ sạch bến sông, bảo vệ ruộng lúa, xây dựng chi bộ vững mạnh.

2. Yêu cầu

- Mỗi việc có người làm, có ngày xong; không làm hình thức.

II. Chủ đề, tiến độ

1. Chủ đề: “Bến sạch, ruộng xanh, chi bộ mạnh”.

2. Tiến độ

- Đợt 1: từ tháng 01/2025 đến tháng 6/2025, tập trung giữ sạch bến sông.

- Đợt 2: từ tháng 7/2025 đến tháng 12/2025, tập trung chăm đồng ruộng. Tổng kết trong tháng 12/2025.

III. Nội dung

1. Thi đua giữ sạch bến sông, bờ kênh; mỗi thôn có một bến kiểu mẫu.

2. Thi đua chăm đồng ruộng, không đốt rơm rạ sau thu hoạch.

IV. Tổ chức thực hiện

1. Ban Tổ chức Đảng ủy

- Hướng dẫn các chi bộ đăng ký danh hiệu chi bộ mạnh trước ngày 28/02/2025.

- Thẩm định hồ sơ đề nghị công nhận chi bộ mạnh, hoàn thành trước ngày 30/11/2025.

2. Ban Tuyên giáo Đảng ủy

- Biên soạn tờ gấp tuyên truyền về bến sạch, phát đến từng hộ trước ngày 31/03/2025.

- Mở đợt tuyên truyền không đốt rơm rạ vụ mùa trước ngày 30/09/2025.

3. Ban Dân vận Đảng ủy

- Vận động các hộ ven sông ký cam kết không xả rác trước ngày 30/04/2025.

- Xây dựng mô hình “Dân vận khéo” ở mỗi thôn, hoàn thành trước ngày 31/10/2025.

4. Ủy ban nhân dân xã

- Bố trí điểm tập kết rác ở các bến trước ngày 31/05/2025.

5. Các chi bộ trực thuộc

- Mỗi chi bộ nhận giữ một đoạn bờ kênh, báo cáo kết quả trước ngày 15/11/2025.

6. Văn phòng Đảng ủy theo dõi, tổng hợp kết quả, báo cáo Ban Thường vụ Đảng ủy trước ngày 10/12/2025.

Nơi nhận:
- Huyện ủy Cửa Ngòi (để báo cáo),
- Ban Dân vận Đảng ủy,
- Ủy ban nhân dân xã,
- Các chi bộ trực thuộc,
- Lưu Văn phòng Đảng ủy.

T/M ĐẢNG ỦY
PHÓ BÍ THƯ

Trương Thị Diệu
`
