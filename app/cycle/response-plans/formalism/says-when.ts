// Whether a sentence names a day or a period, in figures or in words: "hằng quý", "trước mùa mưa", "sáng thứ tư". Pure.
const edge = '(?<!\\p{L})'
const season =
  'tết|quốc khánh|khai giảng|bế giảng|mùa \\p{L}+|vụ \\p{L}+|tiết \\p{L}+|giao thừa|kỳ nghỉ|năm học|học kỳ|kỳ thi|bầu cử|ngày hội|lễ|giỗ tổ|rằm|trung thu|ngày thành lập|hè|nghỉ đông|thu hoạch|xuống giống|ra quân|tháng \\p{L}+ \\p{L}+'

const times = [
  `${edge}(?:hằng|hàng|mỗi|từng) (?:ngày|tuần|tháng|quý|năm|buổi|tối|sáng|chiều|trưa|đêm|vụ|kỳ|học kỳ|phiên|chủ nhật|thứ|giờ|mùa)(?!\\p{L})`,
  `${edge}(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|mùng|mồng|rằm)(?!\\p{L})`,
  `${edge}quý (?:i{1,3}|iv|một|hai|ba|bốn|tư|này|tới|sau)(?!\\p{L})`,
  `${edge}tháng (?:giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|này|tới|sau)(?!\\p{L})`,
  `${edge}(?:cuối|đầu|giữa|nửa đầu|nửa cuối|hết|trong|ngay) (?:năm|tháng|quý|tuần|vụ|mùa|kỳ|học kỳ|ngày|buổi|hè|xuân|thu|đông)(?: \\p{L}+)?(?!\\p{L})`,
  `${edge}(?:trước|sau|dịp|vào|trong|đến|từ|nhân|xong|qua|hết) (?:\\p{L}+ ){0,4}(?:${season})(?!\\p{L})`,
  `${edge}(?:tuần|ngày) (?:lễ )?(?:đầu|cuối)(?!\\p{L})`,
  `${edge}(?:tháng|tuần|năm|mùa|vụ|đợt|dịp) (?:\\p{L}+ ){0,3}(?:này|tới|sau|ấy)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'iu'))

/** Sounds like a time and is none. */
const none =
  /(?<!\p{L})(?:(?:thời gian|giai đoạn|những năm|trong năm|trong tháng) (?:tới|qua|trước)|năm sau [^,.;]{0,30}năm trước|năm sau hơn năm trước|trong quá trình|trong ngày một|ngày một|ngày càng|đời sống (?:hằng|hàng) ngày|từng ngày|trong mùa màng|đầu năm đến nay)(?!\p{L})/giu

export function saysWhen(sentence: string): boolean {
  const text = sentence.replace(none, ' ')
  return times.some((pattern) => pattern.test(text))
}
