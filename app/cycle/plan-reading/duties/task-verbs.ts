// Words that a duty begins with: where they follow a body's name, the name is over.

const VERBS = `hoàn tất|bê tông hóa|cứng hóa|nhựa hóa|kẻ vẽ|kẻ|đăng cai|phấn đấu|nỗ lực|quyết tâm|tổng rà soát|tổng kiểm tra|tạo điều kiện|soạn|luyện tập|chủ động|đảm nhận|đảm nhiệm|xây dựng|ban hành|tổ chức|triển khai|chỉ đạo|lãnh đạo|tham mưu|phối hợp|chủ trì|chủ động|hướng dẫn|theo dõi|đôn đốc|kiểm tra|giám sát
tổng hợp|báo cáo|đề xuất|đề nghị|gửi|lập|rà soát|bố trí|cân đối|thẩm định|trình|cử|mời|phát động|tuyên truyền|vận động|phát hiện|biểu dương|nhân rộng
khen thưởng|xét|xem xét|quyết định|lựa chọn|bình xét|bình chọn|đăng ký|đăng tải|đăng|ký|chuẩn bị|trang trí|mở|phát|phát sóng|đưa|viết|thực hiện|quán triệt
phổ biến|cụ thể hóa|căn cứ|trên cơ sở|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|có kế hoạch|làm|đảm bảo|bảo đảm|phân công|giao|cung cấp|in ấn|in và|phát hành
thông báo|cập nhật|công khai|niêm yết|họp|kiện toàn|thành lập|vận hành|tập huấn|quản lý|sử dụng|huy động|hỗ trợ|giúp|tăng cường|đẩy mạnh|nâng cao|duy trì
phát huy|phát triển|tiếp nhận|phân bổ|xử lý|giải quyết|trao đổi|ghi|ghi nhận|công bố|quay|chụp|chấm điểm|đánh giá|sơ kết|tổng kết|tham gia|hưởng ứng|tiếp tục
thường xuyên|định kỳ|hằng|hàng|kịp thời|tích cực|nghiêm túc|trực tiếp|phụ trách|đại diện|thay mặt|dự|phát biểu|trình bày|đọc|định hướng|biên soạn|biên tập
lồng ghép|thẩm tra|nghiệm thu|khuyến khích|động viên|lắp đặt|treo|dọn|trồng|tặng|trao|trích|chi trả|chi từ|chi hỗ trợ|thanh toán|quyết toán|dự toán|dự trù|đón tiếp|đón|bảo vệ
giữ gìn|giữ vững|giữ|canh|giới thiệu|nắm|nắm bắt|kết nối|tiếp thu|nghiên cứu|sưu tầm|tôn vinh|tập trung|quan tâm|chăm lo|thăm hỏi|lấy|tiến hành|nhắc
hoàn thành|hoàn thiện|điều hành|điều phối|bàn giao|cấp|nộp|lưu trữ|số hóa|phản ánh|phải|cần|sẽ|được giao|được phân công|là đầu mối|là cơ quan|là đơn vị|là bộ phận|có thể
thống nhất|đề ra|xác định|bám sát|nêu cao|vận dụng|kêu gọi|tiếp sức|tiếp tục|soạn thảo|soạn|dự thảo|dự kiến|đặt|sắp xếp|phân loại|thống kê|đối chiếu|chọn|chốt|giải ngân
liên hệ|đầu tư|mua sắm|mua|thuê|sửa chữa|làm việc|khảo sát|thu thập|thu gom|thu hút|thu quỹ|xuất bản|thiết kế|xác nhận|công nhận|trả lời|tư vấn|bồi dưỡng|giáo dục
gắn|góp phần|góp|ủng hộ|quyên góp|trợ giúp|bảo trợ|đỡ đầu|nhận|nhận đỡ đầu|thành thật|tự|sớm|ưu tiên|nhanh chóng|khẩn trương|đồng loạt|đồng thời|trước|chậm nhất|trong
đấu tranh|phòng ngừa|phòng chống|phòng, chống|ngăn chặn|tuần tra|kiểm soát|thanh tra|xác minh|điều tra|tìm|xóa|giảm|tăng|vượt|đạt|bám|giải thích|thuyết minh
kể từ|theo|ngoài|nếu|qua|thông qua|dành|ra quân|ra mắt|bầu|tổng duyệt|luyện tập|tập luyện|biểu diễn|dàn dựng|phục vụ|đưa tin|truyền thông|thông tin|tiếp sóng|ghi hình|không|đầu mối
mỗi|hợp đồng|khởi công|khánh thành|dạy|thăm|tiếp|đổi mới|cải tiến|ứng dụng|nhắc nhở|uốn nắn|chấn chỉnh|kiến nghị|tiếp xúc|lắng nghe|chia sẻ|rút kinh nghiệm|tiếp cận|khơi dậy|củng cố
tổ chức, triển khai|quay phim|bố trí, sắp xếp|cho ý kiến|có ý kiến|có biện pháp|có hình thức|có giải pháp|quét|sơn|vệ sinh|tu sửa|phát quang|nạo vét|đóng góp|đóng|hiến|tuyên dương|khai mạc|bế mạc|điểm danh|đề cử|suy tôn|bảo quản|vẽ|lắp|dán|cắm|nuôi|cho vay|khoanh nợ|giải thể|sáp nhập|cam kết|ký cam kết|ký kết|tự đánh giá|nhân dịp|hằng năm|rà|đọc|soát|tra cứu|tiếp dân|kê khai|chịu|tham dự|khâu nối|dẫn|dẫn chương trình|diễn|thắp|dâng hương|viếng|tri ân`

const KNOWN = new Set(VERBS.split(/[|\n]/).map((verb) => verb.trim()))

/** A verb that is a noun after these: "các tổ chức", "cơ quan tham mưu", "các cấp". */
const NOUN_AFTER: Record<string, RegExp> = {
  'giáo dục': /(?:cơ sở|ngành|phòng|công đoàn|sở|trung tâm)\s$/u,
  trình: /(?:công|chương|quy|lộ|tiến|quá|giáo|hành)\s$/u,
  làm: /việc\s$/u,
  'sử dụng': /người\s$/u,
  hàng: /(?:ngân|cửa|khách|bán|mặt)\s$/u,
  cần: /hậu\s$/u,
  'quản lý': /(?:cảnh sát|ban|phòng|cơ quan|trạm)\s$/u,
  'tổ chức': /(?:các|những|mọi|mỗi|từng|,|trưởng|hai|ba|bốn|năm|sáu)\s$/u,
  'tham mưu': /(?:bộ phận|cơ quan|ban|chuyên trách|chuyên môn|công tác)\s$/u,
  'lãnh đạo': /(?:,|và|các|đồng chí|ban|tập thể)\s$/u,
  'phụ trách': /(?:đồng chí|cán bộ|công chức|người|viên|ủy|vụ|chấp hành|trưởng|tổng|phó)\s$/u,
  'phối hợp': /(?:đơn vị|cơ quan)\s$/u,
  'chủ trì': /(?:đơn vị|cơ quan)\s$/u,
  'chỉ đạo': /(?:ban|cơ quan)\s$/u,
  'theo dõi': /(?:được phân công|phân công)\s$/u,
  'được phân công': /(?:cán bộ|công chức|đồng chí|viên|ủy)\s$/u,
  'tuyên truyền': /(?:cơ quan|đội|tổ|ban|hệ thống)\s$/u,
  cấp: /(?:các|hai|ba|đồng|đảng|ủy|bộ|đoàn|hội|ban|ngành)\s$/u,
  tự: /(?:trật)\s$/u,
  tiếp: /(?:trực)\s$/u,
  dự: /(?:tham)\s$/u,
  lập: /(?:công|thành|độc)\s$/u,
  cùng: /(?:sau)\s$/u,
  'tổng hợp': /(?:dịch vụ|nghiên cứu|phòng)\s$/u,
  'xây dựng': /(?:các ban|quản lý|đầu tư|đầu tư và|sở|vật liệu|ngành|về|công ty|trường|dự án)\s$/u,
  'đầu tư': /(?:dự án|kế hoạch và|xúc tiến|chủ)\s$/u,
  'phục vụ': /(?:trung tâm|bộ phận)\s$/u,
}
/** A verb that is a noun before these: "tổ chức đảng", "cấp xã", "chi bộ". */
const NOUN_BEFORE: Record<string, RegExp> = {
  giao: /^\s(?:thông|dịch|tế|ban)/u,
  giúp: /^\sviệc/u,
  'thanh tra': /^\sviên/u,
  dự: /^\sán/u,
  'phục vụ': /^\s(?:hành chính)/u,
  'tổ chức':
    /^\s(?:chính trị|đảng(?!\sviên)|cơ sở|đoàn(?!\skết)|hội(?!\s(?:nghị|thi|thảo|diễn|đàm|ý|họp))|công đoàn|thành viên|xã hội|đoàn thể|kinh tế|tôn giáo|tín dụng)/u,
  cấp: /^\s(?:xã|huyện|tỉnh|trên|dưới|ủy|uỷ|mình|cơ sở|trưởng|phòng|phó|trực thuộc|mầm|tiểu)/u,
  phát: /^\sthanh/u,
  tổng: /^\sphụ trách/u,
  đoàn: /^\skết/u,
  'thông tin': /^\s(?:điện tử|đại chúng)/u,
  'giáo dục': /^\s(?:và đào tạo|nghề)/u,
  'trực tiếp': /^\scơ sở/u,
}

/** How long the verb is that stands at `from` in a folded text; 0 where none does, below 0 where it is a noun there. */
export function verbLengthAt(folded: string, from: number): number {
  const window = folded.slice(from, from + 30)
  const words = /^[^\s,.;:()]+(?:\s[^\s,.;:()]+){0,2}/.exec(window)?.[0].split(' ') ?? []
  for (let count = words.length; count > 0; count--) {
    const verb = words.slice(0, count).join(' ')
    if (!KNOWN.has(verb)) continue
    const before = folded.slice(Math.max(0, from - 16), from)
    if (
      NOUN_AFTER[verb]?.test(before) ||
      NOUN_BEFORE[verb]?.test(folded.slice(from + verb.length, from + verb.length + 30))
    )
      return -verb.length
    return verb.length
  }
  return 0
}
