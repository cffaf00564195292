// Words by which the section on who does what is read: what opens a name, what lists duties, what only closes. All folded.

/** Whose work is to lead others: there "Lãnh đạo Ủy ban nhân dân tỉnh phát động …" begins with a verb. */
export const LEADS_OTHERS =
  /^(?:các )?(?:đảng (?:ủy|uỷ|bộ)|(?:ủy|uỷ) ban nhân dân|ubnd|chi bộ|cấp ủy|ban thường vụ|(?:tỉnh|huyện|thành|thị|quận) ủy)/u

export const OPENS_NAME = /^(?:đề nghị|giao(?: cho)?|yêu cầu|đối với|về phía|trách nhiệm của|nhiệm vụ của|phân công)\s/u
export const CLOSING =
  /^(?:trên đây là|trong quá trình|quá trình|nhận được|kế hoạch này|căn cứ (?:vào )?(?:nội dung )?kế hoạch|nhiệm vụ cụ thể theo phụ lục)/u
export const TOPIC =
  /^(?:công tác|về(?!\sphía)|thời gian|kinh phí|nội dung|chế độ|khen thưởng|sơ kết|tổng kết|kiểm tra|thông tin|tuyên truyền|phân công|tiến độ|nguồn|giải pháp|lộ trình|hình thức|đợt|giai đoạn|bước|một số|yêu cầu|trách nhiệm|nhiệm vụ|phương|biện|điều|hồ sơ|tiêu chuẩn|mốc|cấp|ở|tại|trong|khi|các bước|việc|quy trình|thực hiện|địa điểm|chương trình|thành phần|đăng ký|báo cáo|phát động|triển khai|mức|phần|các nội dung|đối tượng|nguyên tắc)(?!\p{L})/u
/** Asks for zeal, gives no work: "Yêu cầu các đơn vị nghiêm túc triển khai thực hiện." */
export const WISHES =
  /^(?:yêu cầu|đề nghị)\s[^;\d]{3,160}(?:nghiêm túc|khẩn trương|tích cực)\s[^;\d]{0,20}(?:thực hiện|hưởng ứng)[^;\d,]{0,30}$/u
export const LIST_OF_DUTIES =
  /(?:có trách nhiệm|nhiệm vụ|như sau|sau đây|sau|các nội dung|gồm|thực hiện|chủ trì|phối hợp)\s?:?$/u
