// The words that a body's name begins with, and those that may go on inside it.

const HEADS = String.raw`
  ban(?!\s(?:hành|đầu|ngày|đêm))|ủy ban|uỷ ban|ubnd|ubmttq|ubkt|ub|hđnd|hđtđkt|mttq|bch|btv|bqp|bchqs|bhxh|btc
  bvđ|lđlđ|cđcs|cđ|hlhpn|lhpn|hnd|hccb|ccb|đtn|đtncs|tncs|vp|vhxh|ttvh|hội đồng
  hội(?!\s(?:nghị|thi|thảo|diễn|đàm|ý|họp|trường|nhập|tụ|giảng|khỏe|khoẻ|thao|chợ|trại|xuân|làng|hè|quán|chẩn|báo))
  mặt trận|đảng ủy|đảng uỷ|đảng bộ|huyện ủy|tỉnh ủy|thành ủy|thị ủy|quận ủy|đảng đoàn|ban cán sự|chi bộ|chi ủy
  cấp ủy|chi đoàn|chi hội|tổ(?!\schức|\squốc)
  tổ chức (?:đảng(?! viên)|chính trị|cơ sở|công đoàn|thành viên|- )|đoàn(?!\skết)|huyện đoàn|tỉnh đoàn
  thành đoàn|xã đoàn|thị đoàn|quận đoàn|công đoàn|liên đoàn|liên minh|liên hiệp|sở(?!\shữu)
  phòng(?!,|\s(?:chống|ngừa|cháy|bệnh|trừ))|văn phòng|trung tâm|trạm|trường(?!\shợp)|đài(?!\scác)
  báo(?!\scáo)(?=\s(?:và|[^c]))|tạp chí|cổng thông tin|công an|quân sự|bộ đội
  bộ (?:chỉ huy|tư lệnh|phận|nội vụ|công an|quốc phòng|môn)|đồn biên phòng|biên phòng|khối(?!\slượng|\sđại)
  tuyên giáo|dân vận|dân quân|thanh tra(?=\s(?:viên|huyện|tỉnh|xã|nhân dân|sở))|tòa án|toà án
  viện (?:kiểm sát|nghiên)|vksnd|tand|chi cục|cục|kho bạc|ngân hàng|bảo hiểm xã hội|bưu điện|điện lực
  doanh nghiệp|hợp tác xã|công ty|xí nghiệp|nhà máy|nhà trường|nhà văn hóa|thư viện|thôn|làng|xóm|ấp|buôn
  khu (?:dân cư|phố|vực)|bản(?=\s(?:\p{L}+\s){0,2}(?:xã|,|và))|câu lạc bộ|chính trị viên|trợ lý|trung đội
  tiểu đội|đại đội|già làng|chủ (?:các|doanh|đầu tư|nhiệm)|nhà thầu|chỉ huy|ban đại diện|ban quản lý|y sĩ
  phụ huynh|cha mẹ|cơ sở (?:đoàn|hội|đảng)
  thường trực(?=\s(?:đảng|hđnd|hội|ủy|uỷ|huyện|tỉnh|thành|ban|mặt|ub|hđ|cấp|đoàn))|bộ phận|công chức|viên chức
  cán bộ|kế toán|thủ quỹ|cơ quan|đơn vị
  lãnh đạo(?!,|\s(?:việc|công tác|thực hiện|tổ chức|chỉ đạo|và chỉ|triển khai|tốt|hoàn thành|cán bộ|đảng viên|toàn))
  thủ trưởng|người đứng đầu|đồng chí|đ/c|đc|bí thư|phó bí thư|chủ tịch|phó chủ tịch|trưởng(?!\sthành)
  phó (?:trưởng|chủ|ban|phòng|chỉ|giám|bí|hiệu|chánh|văn)|giám đốc|tổng giám đốc|phó giám đốc|phó tổng giám đốc|hiệu trưởng|chánh
  tổng phụ trách|chỉ huy trưởng|đảng viên|đoàn viên|hội viên|ủy viên|uỷ viên|thành viên|cụm(?! từ)|liên đội
  chi đội|đội(?! ngũ)|hạt kiểm lâm|xã(?=[,\s](?:phường|thị|đoàn|đội)|,)|phường|thị trấn|địa phương|hộ gia đình
  nhóm|tiểu ban|ngành(?=\s\p{Ll})|nhân viên|trưởng ban|các cấp|người phụ trách|quỹ tín dụng|tập thể|hệ thống
  giáo viên|các xã|bch quân sự|y tế|trạm y tế|tư pháp|văn hóa -|văn hóa xã|tài chính -|địa chính|mặt trận,
  nữ công|kiểm tra đảng|đoàn thể|cá nhân`

/** Matched on a folded text. What looks alike but is no body is kept out: "ban hành", "đoàn kết", "hội nghị", "báo cáo". */
export const HEAD = new RegExp(`^(?:${HEADS.trim().replace(/\n\s*/g, '|')})(?![\\p{L}\\d])`, 'u')

/** Words of class before a head: "các chi bộ", "mỗi thôn", "lãnh đạo các cơ quan". */
export const CLASS =
  /^(?:(?:tất cả|toàn thể|các|những|mỗi|từng|mọi|riêng|đối với|về phía|bản thân|\d{1,3}|hai|ba|bốn|cả)\s){1,3}/u

/** Small-letter words that may stand inside a name. */
const INSIDE = new Set(
  `xã huyện tỉnh phường thị trấn thành phố quận thôn xóm ấp bản làng khu dân cư tổ trực thuộc thuộc các ban ngành đoàn thể chức chính trị hội cơ quan
  đơn vị chi bộ đảng ủy uỷ bộ cấp sở trường học trung tiểu mầm non phổ thông doanh nghiệp hợp tác chuyên môn trách địa phương liên có trên bàn toàn trưởng phó bí thư
  chủ tịch đồng chí thủ lãnh đạo công viên thường nhân hội hđnd mặt trận tổ quốc việt nam quân sự an cựu chiến binh phụ nữ nông thanh niên
  đài truyền y tế trạm văn phòng thống kê hóa tư pháp hộ kế toán tài ngân sách cán người lao động nhà giáo cụm khối thi đua nêu nói kinh hành nghiệp
  lực lượng vũ trang dân quân quản số nghệ cộng giải hoà hòa tham mưu giúp việc đứng đầu gia đình lại nhiệm trú khác giúp tuổi cao liên
  hạt hai ba từng mọi mỗi vụ phần kỹ thuật ngoài nước vực nơi đội nhóm tập thể phụ này quỹ tín dụng thợ thủy lợi điện thầy cô tự
  tín người uy chức sắc chánh giám đốc hiệu chỉ huy cục viện kho bạc cá chùa họ tộc dòng tham gia mặt cấp vùng nội khóa sản xuất tình nguyện giao thông chợ rừng bến cảng cửa khẩu hải quan thuế trật tự tội phạm thập đỏ mù chất độc da cam xung phong trẻ vườn vật cảnh khuyết tật trợ mồ côi thiếu nhi đô thị thành ngân hàng nhà phong trào dịch sự kiêm chính trị trợ lý hậu cần cha mẹ sinh dự án đại diện lớp trung tiểu đội máy thầu tăng ni quần chúng trực tiếp cổ phần tnhh phố tiểu quyền`.split(
    /\s+/,
  ),
)
export const mayStandInside = (word: string): boolean => INSIDE.has(word)
