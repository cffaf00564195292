// The documents that amend the sample plan: one applied in autumn, one that waits on the clerk's desk.

const head = (number: string, day: string) => `ĐẢNG BỘ TỈNH THANH GIANG
ĐẢNG ỦY XÃ SÔNG TRĂNG
*
Số ${number}

ĐẢNG CỘNG SẢN VIỆT NAM
Sông Trăng, ngày ${day}
`

const tail = `
Nơi nhận:
- Ban Thường vụ Đảng ủy,
- Các chi bộ, cơ quan, đơn vị,
- Lưu Văn phòng Đảng ủy.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Trương Thị Diệu
`

export const firstAmendment = `${head('66-CV/ĐU', '09 tháng 10 năm 2026')}
CÔNG VĂN
về việc điều chỉnh một số nội dung của Kế hoạch số 46-KH/ĐU về phong trào thi đua

Theo đề nghị của Ủy ban nhân dân xã, Ban Thường vụ Đảng ủy điều chỉnh Kế hoạch số 46-KH/ĐU ngày 12/11/2025 như sau:

1. Tại điểm 4.3 Mục III, thay “Trồng mới 12 ha rừng chắn cát” bằng “Trồng mới 15 ha rừng chắn cát”.

2. Tại khoản 2 Mục VI, thay “phát mỗi tuần một lần từ tháng 12/2025” bằng “phát mỗi tuần hai lần từ tháng 10/2026”.

3. Tại khoản 2 Mục II, thay “Làng biển sạch, đường quê sáng, nhà nhà yên vui” bằng “Làng biển sạch, đường quê sáng, nhà nhà no ấm”.
${tail}`

export const waitingAmendment = `${head('74-KH/ĐU', '20 tháng 11 năm 2026')}
KẾ HOẠCH
sửa đổi, bổ sung Kế hoạch số 46-KH/ĐU ngày 12/11/2025 về phát động phong trào thi đua trong Đảng bộ xã

Căn cứ kết quả sơ kết Đợt 1 và tình hình thực tế, Ban Thường vụ Đảng ủy xã sửa đổi, bổ sung Kế hoạch số 46-KH/ĐU như sau:

I. NỘI DUNG SỬA ĐỔI, BỔ SUNG

1. Tại ý 3 khoản 1 Mục VI, thay “trước ngày 31/5/2027” bằng “trước ngày 15/5/2027”.

2. Bổ sung vào khoản 3 Mục VI nội dung sau: “- Hướng dẫn các chi bộ chấm điểm việc khó đã đăng ký trước ngày 20/01/2027.”

3. Tại ý 3 khoản 8 Mục VI, thay “báo cáo Thường trực Đảng ủy vào ngày 25 hằng tháng” bằng “báo cáo Thường trực Đảng ủy và thông báo trong hội nghị giao ban vào ngày 25 hằng tháng”.

4. Điều chỉnh chỉ tiêu tại điểm 4.3 Mục III, từ “bê tông hóa 6,5 km đường thôn” thành “bê tông hóa 8 km đường thôn”.

5. Bãi bỏ ý 2 khoản 5 Mục VI.

6. Tại khoản 12 Mục VI, thay “mỗi tháng” bằng “mỗi quý”.
${tail}`
