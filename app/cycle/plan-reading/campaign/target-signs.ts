// Which numbers a unit can reach or miss, told by the words around them; all texts folded.
import type { Counted } from './numbers.ts'

const REACHED =
  /(?:đạt|có|còn|lên|xuống|thêm|phấn đấu|hoàn thành|ít nhất|tối thiểu|trên|hơn|vượt|không dưới|từ|dưới|không quá|tỷ lệ|bình quân|tăng|giảm|được)\s(?:\p{L}+\s){0,3}$/u
/** The deed stands right before its number: "hỗ trợ 50 hợp tác xã". */
const DEED =
  /(?:hỗ trợ|giúp|mở|xây|xây dựng|xây mới|trồng|trồng mới|kết nạp|thành lập|sửa chữa|lắp đặt|đào tạo|giải quyết|xóa|hoàn thành|bê tông hóa|cứng hóa)\s$/u
const MAKES =
  /^(?:và\s|phấn đấu,?\s|mỗi \p{L}+(?:,? \p{L}+){0,6} )?(?:kết nạp|trồng|xây|sửa|bê tông|cứng hóa|nhựa hóa|hoàn thành|xóa|giảm|tăng|thắp sáng|thành lập|vận động|có|phát triển|thu|giải quyết|tạo|mở|lắp|hiến|quyên góp|đào tạo|giúp|nhận|huy động|nâng|duy trì|cải tạo|tổ chức|làm|đăng ký|tặng|trao|khám|cấp|hỗ trợ|ra mắt|xuất khẩu|đón|sản xuất|gieo|chăm|bồi dưỡng|giới thiệu|đề xuất|thực hiện|tiết kiệm|công nhận|chuyển|đưa|cung cấp|tiếp nhận|triển khai|tổng|sản lượng|năng suất|số|tỷ lệ|tốc độ|thu nhập|diện tích|đến|từ|trong|ít nhất|tối thiểu|trên|phấn đấu|mỗi|toàn|bình quân|100%|phủ|xử lý|nhân rộng|số hóa|chọn|vận hành|kiên cố|rút ngắn|chỉnh trang)(?!\p{L})/u
const DESCRIBES =
  /(?<!\p{L})(?:tuần tra|rộng|dày|dài|cao|sâu|mặt đường|diện tích mỗi \p{L}+|mỗi tổ|quy mô|đủ|tuổi từ|từ đủ|mức hỗ trợ|hỗ trợ mức|định mức|mỗi đơn vị|mỗi chi bộ|khoảng cách|thời gian|trong vòng|đợt|lần thứ|khóa|nghị quyết|quyết định|chỉ thị|số|điều|khoản|mục|quý|chương trình|giai đoạn|cấp|loại|mức độ|mức|hạng|sao)\s(?:từ\s|tối thiểu\s|ít nhất\s|trên\s|là\s)?$/u
const COUNTED_OUT =
  /^(?:tuổi|năm|ngày(?!\scông)|giờ|phút|tuần|tháng|quý|lần|đồng chí|lãnh đạo|cán bộ|đại biểu|cấp|nhiệm kỳ|nội dung|nhiệm vụ|giải pháp|nhóm|việc|khâu|đột phá|lĩnh vực|đợt|giai đoạn)(?!\p{L})/u
/** Whose share among the praised a quota keeps down. */
const PEOPLE = /khen|cá nhân|tập thể|danh hiệu|lãnh đạo|chiến sĩ|thành viên|đề nghị/u
const NOT_A_UNIT = /^(?:không(?!\sgian)|sạch|tốt|có|rõ|biết|dám|an|nhất|sao|giải|lớp nhất)(?!\p{L})/u
const SHORTENS = /rút ngắn|giảm|chờ|xuống còn|thời gian giải quyết/u
const MONEY = /đồng|usd|^tỷ|^triệu/u
const EARNS =
  /thu ngân sách|thu nhập|tiền lương|dư nợ|vận động|quyên góp|doanh thu|giá trị|tổng thu|huy động|kim ngạch|tiết kiệm|thu hút|sản lượng|grdp|tổng vốn|doanh số|quỹ|nộp ngân sách|làm lợi|ủng hộ/u
const SPENDS = /mức hỗ trợ|kinh phí|trợ cấp|mức thưởng|tiền thưởng|tặng quà|nhà nước hỗ trợ|bố trí/u
const QUOTA =
  /(?:khen thưởng|đề nghị khen|số lượng|xét tặng|danh hiệu lao động|bằng khen|giấy khen|chiến sĩ thi đua|tập thể và)/u

export function isTarget(clause: string, number: Counted, isNamed: boolean): boolean {
  const before = clause.slice(Math.max(0, number.start - 60), number.start)
  if (isYearOrPlace(clause, number) || isQuoted(clause, number) || NOT_A_UNIT.test(number.unit)) return false
  if (/^lần/u.test(number.unit)) return /(?:gấp|tăng)\s(?:\p{L}+\s){0,3}$/u.test(before)
  if (COUNTED_OUT.test(number.unit) && !(SHORTENS.test(clause) && /^(?:ngày|giờ|phút)/u.test(number.unit))) return false
  if (/(?:trao|tặng|giải thưởng|thưởng|quà)\s[^,;]{0,50}$/u.test(before)) return false
  if (number.isShare) return true
  if (
    /(?:không còn|không có)\s[^;]*dưới\s$|(?:trên|mỗi)\s$/u.test(before) &&
    number.unit !== '%' &&
    (number.value <= 1 || /dưới\s$/u.test(before))
  )
    return false
  if (
    !/^hoàn thành\s[^,;]*\sở\s$/u.test(clause.slice(0, number.start)) &&
    /(?<!\p{L})(?:ở|tại|trên cả|cả|(?:sắp xếp|kiện toàn)(?:\s\p{L}+,?){0,2}|mỗi \p{L}+|phải có(?:\s\p{L}+){0,3})\s$/u.test(
      before,
    ) &&
    number.unit !== '%'
  )
    return false
  if (
    /^(?:và )?(?:giữ vững\s\S[^,;]*|duy trì[^,;]*)$/u.test(clause.slice(0, number.start)) &&
    number.unit !== '%' &&
    number.comparator === null
  )
    return false
  if (/được công nhận \p{L}+(?:\s\p{L}+)? phải|điều kiện xét|tiêu chuẩn xét/u.test(clause)) return false
  if (number.unit !== '%' && DESCRIBES.test(before)) return false
  if (/^(?:trang)$/u.test(number.unit.split(' ')[0] ?? '') && /không quá/u.test(before)) return false
  if (QUOTA.test(clause) && /không quá|tối đa/.test(before)) return false
  if (/(?:mẫu|tiêu chuẩn|theo)\s$/u.test(before)) return false
  if (MONEY.test(number.unit)) return EARNS.test(clause) && !SPENDS.test(clause)
  if (number.unit === '%') return !(/(?:không quá|tối đa)\s$/u.test(before) && PEOPLE.test(clause))
  if (/(?:cử|phân công|mời|bố trí|gồm|tại|trong số|của|trong)\s$/u.test(before)) return false
  if (/^(?:người|thành viên)$/u.test(number.unit) && /mỗi/u.test(before)) return false
  if (/^(?:cm|mm)$/u.test(number.unit)) return false
  return isNamed || REACHED.test(before) || DEED.test(before) || MAKES.test(clause)
}

/** "năm 2025", "2/9", "35-CT/TW", "14 thôn" after "tại": numbers that name. */
function isYearOrPlace(clause: string, { start, end, value, upTo }: Counted): boolean {
  const digits = clause.slice(start, end)
  if (
    upTo === null &&
    /^(?:19|20)\d\d(?!\.)/.test(digits) &&
    value >= 1900 &&
    value < 2100 &&
    /(?:năm|giai đoạn|tháng|quý|[-–/])\s?\S{0,3}\s?$/u.test(clause.slice(Math.max(0, start - 12), start))
  )
    return true
  if (upTo !== null && value >= 1900 && upTo < 2100 && Number.isInteger(value)) return true
  return /^\s?(?:-\p{L}|\/(?:nđ|qđ|tt|nq|kh|ct|ub)|năm\s(?:ngày|thành lập|giải phóng|quốc khánh|chiến thắng|cách mạng))/u.test(
    clause.slice(end),
  )
}

/** Inside a name: "Xây dựng gia đình 5 không, 3 sạch". */
function isQuoted(clause: string, { start, end }: Counted): boolean {
  const before = clause.slice(0, start)
  const straight = (before.match(/"/g) ?? []).length % 2 === 1 && clause.slice(end).includes('"')
  return straight || (before.lastIndexOf('“') > before.lastIndexOf('”') && /[”"]/.test(clause.slice(end)))
}
