// Whether a sentence names somebody who answers for it: a post, or a comrade by name. A collective answers for nothing. Pure.
const edge = '(?<!\\p{L})'

const who = [
  `${edge}(?:bí thư|phó bí thư|chủ tịch|phó chủ tịch|ủy viên thường trực|chi ủy viên|chánh văn phòng|chủ nhiệm|kế toán|thủ quỹ|thủ thư|văn thư|giám đốc|quản lý|thư ký|tổng phụ trách|cán bộ (?:tư pháp|địa chính|văn hóa|chính sách|hộ tịch|tiếp dân|khuyến nông|thú y|y tế)|công chức (?:tư pháp|địa chính|văn hóa|hộ tịch))(?!\\p{L})`,
  `${edge}\\p{L}+ (?:trưởng|phó)(?!\\p{L})(?! thành| thác)`,
  `${edge}(?:trưởng|phó) (?:thôn|xóm|ngõ|ấp|bản|khu|ban|phòng|trạm|công an|đoàn|nhóm|tổ|khoa|bộ phận|đội|hội|chi|ca)(?!\\p{L})`,
]

const named = /(?:đồng chí|ông|bà|anh|chị|cô|thầy|bác sĩ|y sĩ) \p{Lu}\p{Ll}+/u

/** The growth of things, and coping with them. */
const none =
  /(?<!\p{L})(?:tăng|sinh|bành|trưởng) trưởng|(?<!\p{L})(?:ứng|đối|giao|khoán) phó(?!\p{L})|(?<!\p{L})tổ trưởng thành/giu

export function saysWho(sentence: string): boolean {
  const text = sentence.replace(none, ' ')
  return named.test(text) || who.some((pattern) => new RegExp(pattern, 'iu').test(text))
}
