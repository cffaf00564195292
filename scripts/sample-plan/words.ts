// The words of the sample plan: an invented commune, invented people, the structure of a real campaign plan.
export type Paragraph = {
  as: 'part' | 'section' | 'item' | 'again' | 'gap' | 'dash' | 'text'
  words: string
}

const part = (words: string): Paragraph => ({ as: 'part', words })
const section = (words: string): Paragraph => ({ as: 'section', words })
const item = (words: string): Paragraph => ({ as: 'item', words })
/** A new list of Word begins here although the old one should go on: the number before it comes once more. */
const again = (words: string): Paragraph => ({ as: 'again', words })
/** Another new list, set to begin one number too late. */
const gap = (words: string): Paragraph => ({ as: 'gap', words })
const dash = (words: string): Paragraph => ({ as: 'dash', words })
const text = (words: string): Paragraph => ({ as: 'text', words })

export const head = {
  above: 'ĐẢNG BỘ TỈNH THANH GIANG',
  issuer: 'ĐẢNG ỦY XÃ SÔNG TRĂNG',
  number: 'Số 46-KH/ĐU',
  title: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  day: 'Sông Trăng, ngày 12 tháng 11 năm 2025',
  type: 'KẾ HOẠCH',
  subject: [
    'phát động phong trào thi đua trong Đảng bộ xã thực hiện thắng lợi',
    'Nghị quyết Đại hội Đảng bộ xã Sông Trăng lần thứ I, nhiệm kỳ 2025 - 2030;',
    'chào mừng bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân',
    'các cấp nhiệm kỳ 2026 - 2031',
  ],
}

const opening = [
  text(
    'Thực hiện Chỉ thị số 07-CT/TU ngày 15/8/2025 của Ban Thường vụ Tỉnh ủy Thanh Giang về đổi mới công tác thi đua, khen thưởng ở cơ sở; Kế hoạch số 29-KH/TU ngày 06/10/2025 của Ban Thường vụ Tỉnh ủy về phát động phong trào thi đua trong toàn Đảng bộ tỉnh giai đoạn 2025 - 2027; Hướng dẫn số 11-HD/BTGDVTU ngày 20/10/2025 của Ban Tuyên giáo và Dân vận Tỉnh ủy; Nghị quyết số 02-NQ/ĐU ngày 28/8/2025 của Đảng ủy xã về chương trình hành động năm đầu nhiệm kỳ, Ban Thường vụ Đảng ủy xã Sông Trăng xây dựng Kế hoạch phát động phong trào thi đua trong Đảng bộ xã như sau:',
  ),
]

const purposes = [
  part('Mục đích, yêu cầu'),
  section('Mục đích'),
  dash(
    'Tạo không khí làm việc khẩn trương, phấn khởi từ cơ quan xã đến từng thôn sau khi sắp xếp đơn vị hành chính; biến quyết tâm của Đại hội thành những phần việc mà người dân nhìn thấy được.',
  ),
  dash(
    'Khuyến khích mỗi cán bộ, đảng viên tìm cách làm mới, nhận việc khó, chịu trách nhiệm đến cùng với phần việc đã nhận trước chi bộ và trước Nhân dân.',
  ),
  dash(
    'Phát hiện, giới thiệu kịp thời những tập thể, cá nhân làm tốt ở nơi ít được nhắc đến: tổ tàu thuyền, tổ tự quản, lớp học xóa mù công nghệ, bếp ăn tình thương.',
  ),
  section('Yêu cầu'),
  dash(
    'Nội dung thi đua phải gắn với nhiệm vụ được giao của từng nơi, có người phụ trách, có thời hạn và có cách kiểm đếm; không đăng ký cho có, không chạy theo số lượng.',
  ),
  dash(
    'Việc bình xét, đề nghị khen thưởng được làm công khai từ chi bộ, thôn; ưu tiên người trực tiếp lao động, sản xuất, chiến đấu, công tác.',
  ),
  dash('Kiểm tra thường xuyên, nhắc việc đúng lúc, sơ kết và tổng kết đúng thời gian đã định.'),
]

const theme = [
  part('Chủ đề, khẩu hiệu, thời gian thi đua'),
  section('Chủ đề'),
  text('“Sông Trăng đoàn kết, gần dân, dám làm, chung tay dựng xây xã nông thôn mới đáng sống bên bờ biển”.'),
  section('Khẩu hiệu'),
  text(
    'Các cơ quan, đơn vị, thôn sử dụng thống nhất bốn khẩu hiệu: “Việc đã nhận phải xong, lời đã hứa phải giữ”; “Mỗi chi bộ một việc khó, mỗi đảng viên một việc tốt”; “Dân cần có mặt, dân hỏi có lời”; “Làng biển sạch, đường quê sáng, nhà nhà yên vui”.',
  ),
  section('Thời gian'),
  item('Đợt 1: Từ khi phát động (tháng 11/2025) đến tháng 6/2026'),
  dash(
    'Thi đua lập thành tích chào mừng bầu cử đại biểu Quốc hội khóa XVI và đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2026 - 2031; kỷ niệm 96 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026) và 51 năm Ngày giải phóng xã.',
  ),
  dash('Tổ chức sơ kết phong trào thi đua trong tháng 7/2026.'),
  again('Đợt 2: Từ tháng 7/2026 đến tháng 5/2027'),
  dash(
    'Thi đua hoàn thành các chỉ tiêu nửa đầu nhiệm kỳ của Nghị quyết Đại hội Đảng bộ xã lần thứ I; chào mừng 81 năm Quốc khánh 2/9 và 01 năm Ngày thành lập xã Sông Trăng mới.',
  ),
  dash('Tổ chức tổng kết phong trào thi đua trong tháng 6/2027.'),
]

const contents = [
  part('Nội dung thi đua'),
  section(
    'Thi đua thực hiện thắng lợi Nghị quyết Đại hội Đảng bộ xã Sông Trăng lần thứ I, trọng tâm là ba việc: chỉnh trang khu dân cư ven biển, đưa dịch vụ công đến từng thôn và xây dựng đội ngũ cán bộ xã sau sắp xếp.',
  ),
  section(
    'Thi đua chuẩn bị và tổ chức thành công ngày bầu cử, để cử tri trong xã đi bầu đầy đủ, đúng luật, an toàn và vui tươi.',
  ),
  dash(
    'Giao Ủy ban nhân dân xã phát động thi đua trong các tầng lớp Nhân dân; tiếp tục thực hiện các phong trào “Sông Trăng chung sức xây dựng nông thôn mới” giai đoạn 2025 - 2030; “Xóm ấm - không để hộ nghèo nào ở lại phía sau” giai đoạn 2025 - 2027; “Bình dân học vụ số”; “Thôn sáng, biển sạch”.',
  ),
  dash(
    'Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội phát động đoàn viên, hội viên hưởng ứng bằng những phần việc vừa sức, mỗi tổ chức đăng ký ít nhất 01 công trình hoặc phần việc trước ngày 31/12/2025.',
  ),
  section(
    'Thi đua đổi mới công tác tuyên truyền: nói ngắn, nói đúng việc, dùng hình ảnh của chính người dân trong xã; tăng thời lượng giới thiệu gương tốt trên Đài truyền thanh xã.',
  ),
  section(
    'Thi đua xây dựng Đảng, xây dựng chính quyền và phát triển kinh tế - xã hội, tập trung vào các lĩnh vực sau:',
  ),
  item('Xây dựng Đảng và hệ thống chính trị trong sạch, vững mạnh'),
  dash(
    'Tổ chức phong trào “Chi bộ nhận việc khó” trong tất cả chi bộ; 100% chi bộ đăng ký một việc khó và báo cáo kết quả tại kỳ sinh hoạt cuối quý.',
  ),
  dash('Thực hiện phong trào thi đua “Dân vận khéo” gắn với việc đối thoại định kỳ giữa cấp ủy và Nhân dân.'),
  dash(
    'Trên 90% chi bộ được xếp loại hoàn thành tốt nhiệm vụ trở lên; kết nạp ít nhất 24 đảng viên mới trong cả hai đợt thi đua.',
  ),
  gap('Phát triển kinh tế - xã hội, giữ vững quốc phòng, an ninh'),
  dash('Phấn đấu đến tháng 5/2027 thu nhập bình quân đầu người đạt 68 triệu đồng/năm, tỷ lệ hộ nghèo còn dưới 1,5%.'),
  dash('Trồng mới 12 ha rừng chắn cát; bê tông hóa 6,5 km đường thôn, hoàn thành trước ngày 30/4/2027.'),
  dash('Nâng cao chất lượng dạy và học, chăm sóc sức khỏe Nhân dân; chăm lo chu đáo cho gia đình chính sách.'),
  dash('Giữ vững an ninh, trật tự vùng biển và trên địa bàn, không để xảy ra điểm nóng.'),
  section(
    'Thi đua chuyển đổi số: phấn đấu ít nhất 85% hồ sơ thủ tục hành chính được nộp trực tuyến, các cơ quan Đảng, chính quyền xã gửi nhận văn bản hoàn toàn trên môi trường mạng.',
  ),
  section(
    'Thi đua thực hành tiết kiệm, chống lãng phí; quản lý, sử dụng có hiệu quả trụ sở dôi dư sau sắp xếp, gắn với phong trào “Cơ quan xanh, công sở thân thiện”.',
  ),
]

const ceremony = [
  part('Thành phần, chương trình, thời gian Lễ phát động'),
  section('Thành phần dự Lễ'),
  dash('Mời đồng chí Tỉnh ủy viên phụ trách địa bàn xã.'),
  dash('Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã.'),
  dash('Thường trực Hội đồng nhân dân, lãnh đạo Ủy ban nhân dân xã.'),
  dash('Lãnh đạo Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội.'),
  dash('Lãnh đạo các cơ quan tham mưu, giúp việc Đảng ủy.'),
  dash('Hiệu trưởng các trường học, Trạm trưởng Trạm Y tế xã.'),
  dash('Bí thư các chi bộ trực thuộc, trưởng các thôn.'),
  section('Chương trình Lễ'),
  dash('Đón tiếp đại biểu, văn nghệ chào mừng.'),
  dash('Đại diện Ban Thường vụ Đảng ủy tuyên bố lý do, phát biểu khai mạc.'),
  dash('Lãnh đạo Ủy ban nhân dân xã công bố nội dung, chỉ tiêu thi đua.'),
  dash('Đại diện các chi bộ phát biểu hưởng ứng.'),
  dash('Bí thư các chi bộ trực thuộc ký giao ước thi đua.'),
  dash('Lãnh đạo cấp trên phát biểu, bế mạc.'),
  section('Thời gian, địa điểm'),
  dash('Dự kiến tổ chức Lễ phát động vào ngày 28/11/2025 tại Nhà văn hóa trung tâm xã.'),
  dash(
    'Lễ phát động được tổ chức gắn với Hội nghị triển khai công tác bầu cử theo Kế hoạch số 58/KH-UBND ngày 03/11/2025 của Ủy ban nhân dân xã.',
  ),
]

const reviews = [
  part('Sơ kết, tổng kết và khen thưởng'),
  section('Sơ kết Đợt 1 được tổ chức vào tháng 7/2026; tổng kết phong trào thi đua được tổ chức vào tháng 6/2027.'),
  section(
    'Giao Ủy ban nhân dân xã chủ trì xét, khen thưởng và đề nghị cấp trên khen thưởng các tập thể, cá nhân có thành tích xuất sắc theo Luật Thi đua, khen thưởng.',
  ),
  section(
    'Giao Ban Xây dựng Đảng tham mưu Ban Thường vụ Đảng ủy khen thưởng tổ chức đảng, đảng viên theo Điều lệ Đảng và quy định của Trung ương.',
  ),
  section('Các tổ chức chính trị - xã hội xã xét, khen thưởng đoàn viên, hội viên của tổ chức mình theo thẩm quyền.'),
]

const duties = [
  part('Tổ chức thực hiện'),
  section('Các chi bộ trực thuộc, lãnh đạo các cơ quan, đơn vị'),
  dash('Phổ biến Kế hoạch này đến toàn thể đảng viên, người lao động trước ngày 15/12/2025.'),
  dash('Đăng ký một việc khó và chỉ tiêu thi đua của đơn vị, gửi về Văn phòng Đảng ủy trước ngày 20/12/2025.'),
  dash('Báo cáo kết quả Đợt 1 trước ngày 30/6/2026 và kết quả cả phong trào trước ngày 31/5/2027.'),
  section('Ủy ban nhân dân xã'),
  dash('Cụ thể hóa các chỉ tiêu kinh tế - xã hội tại Mục III thành kế hoạch từng quý, giao cho từng phòng chuyên môn.'),
  dash('Phân công 01 lãnh đạo Ủy ban nhân dân xã công bố nội dung thi đua tại Lễ phát động.'),
  dash(
    'Chỉ đạo Đài truyền thanh xã mở chuyên mục “Người Sông Trăng làm việc tốt”, phát mỗi tuần một lần từ tháng 12/2025.',
  ),
  dash('Bố trí kinh phí cho Lễ phát động và công tác khen thưởng theo quy định.'),
  section('Ban Xây dựng Đảng'),
  dash('Ban hành hướng dẫn đăng ký việc khó và mẫu giao ước thi đua trước ngày 25/11/2025.'),
  dash('Phối hợp với Ủy ban Mặt trận Tổ quốc Việt Nam xã tuyên truyền về phong trào thi đua và ngày bầu cử.'),
  dash('Tổng hợp, xây dựng báo cáo sơ kết và báo cáo tổng kết phong trào thi đua.'),
  section('Ủy ban Kiểm tra Đảng ủy'),
  text(
    'Kiểm tra, đôn đốc các chi bộ thực hiện Kế hoạch; mỗi quý kiểm tra ít nhất 03 chi bộ và báo cáo Ban Thường vụ Đảng ủy.',
  ),
  section('Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội'),
  dash('Vận động Nhân dân hiến đất, góp công làm đường thôn; hoàn thành việc lấy ý kiến người dân trong quý I/2026.'),
  dash('Giám sát việc bình xét thi đua ở các thôn, kịp thời phản ánh nơi làm hình thức.'),
  section('Đài truyền thanh xã'),
  dash('Viết, phát tin bài về các phần việc đã hoàn thành; giữ lại hình ảnh để phục vụ sơ kết.'),
  section('Chi bộ thôn Bến Đò'),
  dash('Cử đồng chí Bí thư chi bộ thay mặt các chi bộ phát biểu hưởng ứng tại Lễ phát động.'),
  dash('Làm điểm mô hình thôn không rác thải nhựa, rút kinh nghiệm trong tháng 4/2026.'),
  section('Văn phòng Đảng ủy'),
  dash('Phát hành giấy mời dự Lễ phát động trước ngày 22/11/2025; chuẩn bị hội trường, tài liệu, bản giao ước.'),
  dash('Lập dự trù kinh phí tổ chức Lễ phát động trình Ban Thường vụ Đảng ủy trước ngày 18/11/2025.'),
  dash('Theo dõi, tổng hợp tiến độ các việc khó đã đăng ký, báo cáo Thường trực Đảng ủy vào ngày 25 hằng tháng.'),
  dash('Tổng hợp, xây dựng báo cáo sơ kết và báo cáo tổng kết phong trào thi đua.'),
  text(
    'Trên đây là Kế hoạch phát động phong trào thi đua trong Đảng bộ xã Sông Trăng giai đoạn 2025 - 2027. Ban Thường vụ Đảng ủy yêu cầu các chi bộ, cơ quan, đơn vị nghiêm túc thực hiện; có vướng mắc thì báo cáo về Văn phòng Đảng ủy để được giải quyết.',
  ),
]

export const body: Paragraph[] = [...opening, ...purposes, ...theme, ...contents, ...ceremony, ...reviews, ...duties]

export const recipients = [
  'Ban Thường vụ Tỉnh ủy (báo cáo),',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy (báo cáo),',
  'Đồng chí Tỉnh ủy viên phụ trách xã (b/c),',
  'Các đồng chí Ủy viên Ban Chấp hành Đảng bộ xã,',
  'Thường trực HĐND, lãnh đạo UBND xã,',
  'Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội,',
  'Các cơ quan tham mưu, giúp việc Đảng ủy,',
  'Các chi bộ trực thuộc Đảng ủy,',
  'Lưu Văn phòng Đảng ủy.',
]

export const signer = { authority: 'T/M BAN THƯỜNG VỤ', title: 'BÍ THƯ', name: 'Nguyễn Thanh Bình' }
