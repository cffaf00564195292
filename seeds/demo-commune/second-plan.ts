// The plan that lies half answered on the clerk's desk: pasted text of a short campaign, with questions left open.
export const secondPlan = `ĐẢNG BỘ TỈNH THANH GIANG
ĐẢNG ỦY XÃ SÔNG TRĂNG
*
Số 71-KH/ĐU

ĐẢNG CỘNG SẢN VIỆT NAM
Sông Trăng, ngày 16 tháng 11 năm 2026

KẾ HOẠCH
phát động đợt thi đua cao điểm mừng Đảng, mừng Xuân năm 2027

Thực hiện Kế hoạch số 46-KH/ĐU ngày 12/11/2025 của Đảng ủy xã, Đảng ủy xây dựng kế hoạch phát động đợt thi đua cao điểm như sau:

I. Mục đích, yêu cầu

1. Mục đích

- Động viên cán bộ, đảng viên và Nhân dân trong xã hoàn thành sớm những phần việc cuối năm, để nhà nhà đón Tết đủ đầy.

2. Yêu cầu

- Việc làm gọn, thiết thực, không tổ chức rình rang.

II. Chủ đề, thời gian

1. Chủ đề: “Cả xã chung tay, Xuân về từng ngõ”.

2. Thời gian: Từ ngày 01/12/2026 đến ngày 28/02/2027. Tổng kết trong tháng 3/2027.

III. Nội dung

1. Thi đua chỉnh trang đường thôn, ngõ xóm; vận động ít nhất 70% hộ dân ra quân dọn vệ sinh vào sáng thứ Bảy.

2. Chăm lo Tết cho hộ nghèo, gia đình chính sách; không để hộ nào không có Tết.

IV. Tổ chức thực hiện

1. Ủy ban nhân dân xã

- Lập danh sách hộ cần hỗ trợ trước ngày 20/12/2026.

- Tổ chức chợ quê ngày Tết, bảo đảm an toàn thực phẩm.

2. Các chi bộ trực thuộc

- Mỗi chi bộ nhận giúp một hộ khó khăn, báo cáo kết quả trước ngày 31/01/2027.

3. Đoàn TNCS Hồ Chí Minh xã chủ trì trang trí đường hoa, hoàn thành trước ngày 25/01/2027.

4. Văn phòng Đảng ủy theo dõi, tổng hợp, báo cáo Ban Thường vụ Đảng ủy.

Nơi nhận:
- Ban Thường vụ Đảng ủy,
- Ủy ban nhân dân xã,
- Các chi bộ trực thuộc,
- Lưu Văn phòng Đảng ủy.

T/M ĐẢNG ỦY
PHÓ BÍ THƯ

Trương Thị Diệu
`
