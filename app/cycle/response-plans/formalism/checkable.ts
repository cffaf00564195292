// Whether a sentence says anything by which its promise can be checked: a number, a day or period, or a named post. Pure.
import { saysWhen } from './says-when.ts'
import { saysWho } from './says-who.ts'

/** What is cited or quoted, and how old something is, promises nothing: it is taken out before the figures are looked for. */
const cited = [
  /[“"«][^”"»]{0,80}[”"»]/g,
  /(?:nghị quyết|chỉ thị|kế hoạch|quyết định|quy định|quy chế|kết luận|hướng dẫn|thông báo|thông tư|nghị định|luật|công văn|chương trình|đề án|công điện|văn bản|pháp lệnh|điều|khoản)(?: hành động)?(?: số)? ?\d+[\p{L}\d\-–/.]*(?:,? ngày \d+(?: tháng \d+ năm \d+|[/.-]\d+[/.-]\d+))?(?:,? (?:năm )?(?:19|20)\d\d)?/giu,
  /(?:số )?\d+\s?[-–/][\p{Lu}\p{L}]*[-–/]?\p{Lu}[\p{L}\d–/-]*(?:,? ngày \d+(?: tháng \d+ năm \d+|[/.-]\d+[/.-]\d+))?/gu,
  /(?:nhiệm kỳ|giai đoạn|khóa|khoá|lần thứ|đại hội) (?:\d+(?:\s?[-–]\s?\d+)?|[ivxlc]+(?!\p{L}))/giu,
  /(?:hơn |gần |qua )?(?:\d+|\p{L}+ mươi(?: \p{L}+)?|\p{L}+ trăm) năm (?:xây dựng|truyền thống|trưởng thành|thành lập|hình thành|ngày thành lập|lịch sử|qua|nay)/giu,
  /(?:hai|ba|bốn|năm|sáu|bảy|tám|\d+) (?:nghị quyết|chỉ thị|kết luận|quy định|văn bản|trụ cột|đột phá|phong trào|cuộc vận động|chương trình|chữ|tốt|giỏi|nhất|không|xây|chống|sẵn sàng|xung kích|cùng|hóa|biết|rõ|trước|tại chỗ)(?!\p{L})/giu,
]

/** What was reached already is no promise, and a title with a number in it is none either. */
const past = [
  /(?:kết quả|thành tích|thành tựu|truyền thống)[^,.;]{0,40}(?:năm|giai đoạn|nhiệm kỳ) (?:19|20)\d\d/giu,
  /(?:huy hiệu|huân chương|danh hiệu|giải thưởng|bằng khen|kỷ niệm chương)(?:[^.;]{0,30}?\d+ năm)+(?: tuổi đảng)?/giu,
]

const counted =
  'hộ|nhà|người|cây|con|ngõ|buổi|lớp|điểm|tổ|chiếc|em|cháu|ngày|tuần|tháng|km|mét|cụ|cái|lần|bộ|suất|đoạn|xóm|thôn|đồng chí|gia đình|giờ|phút|cuốn|bài|đợt|ca|mô hình|học sinh|đảng viên|triệu|phần|tấn|tạ|sào|héc-ta|phòng|máy|bóng|thùng|hồ sơ|vụ|tuyến|công trình|phần việc'

const numbers = [
  /\d/u,
  /(?<!\p{L})(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|mươi|chục|trăm|nghìn|ngàn|triệu|rưỡi)(?!\p{L})(?! (?:bên|mặt|chiều|phía|ngã|miền|muồi|chắn|con thơ|nhà nước))/iu,
  new RegExp(`(?<!\\p{L})(?:một|năm|không quá một|mỗi \\p{L}+ một) (?:${counted})(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:mỗi|từng) (?:\p{L}+ ){1,5}một (?!cách|lòng|phần)/iu,
  /(?<!\p{L})(?:một nửa|quá nửa|phần trăm|phần mười|gấp đôi|gấp rưỡi|không còn|không để còn|không ai|cuối cùng của)(?!\p{L})/iu,
]

const vague =
  /(?<!\p{L})(?:hàng|vài|mấy|cả) (?:chục|trăm|nghìn|ngàn|triệu)|trăm (?:năm|họ|bề)|muôn \p{L}+|một lòng|như một|không ai (?:bị )?bỏ lại/giu

export function isCheckable(sentence: string): boolean {
  const own = [...cited, ...past]
    .reduce((text, pattern) => text.replace(pattern, ' '), sentence.normalize('NFC'))
    .replace(vague, ' ')
  return numbers.some((pattern) => pattern.test(own)) || saysWhen(own) || saysWho(own)
}
