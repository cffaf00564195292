// The kinds of official documents by name, and the numbers that they carry.
import { plain } from '../structure/letters.ts'

/** Longer names first: "Quyết định" before "Quy định". */
export const documentKinds = [
  'Văn kiện',
  'Văn bản',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Hiến pháp',
  'Nghị định',
  'Nghị quyết',
  'Thông tư liên tịch',
  'Thông tư',
  'Thông tri',
  'Thông báo',
  'Quyết định',
  'Quy định',
  'Quy chế',
  'Chỉ thị',
  'Kết luận',
  'Kế hoạch',
  'Hướng dẫn',
  'Công văn',
  'Công điện',
  'Chương trình hành động',
  'Chương trình phối hợp',
  'Chương trình',
  'Đề án',
  'Dự án',
  'Tờ trình',
  'Báo cáo',
  'Biên bản',
  'Điều lệ',
  'Lời kêu gọi',
  'Thư kêu gọi',
  'Phương án',
  'Giấy mời',
  'Thư mời',
  'Bản cam kết',
  'Quyết nghị',
  'Phụ lục',
] as const

const byName = new Map<string, string>(documentKinds.map((name) => [plain(name), name]))

/** As an alternation for a rule on plain text. */
export const kindNames = [...byName.keys()].sort((a, b) => b.length - a.length).join('|')

/** "KẾ HOẠCH" → "Kế hoạch". */
export const kindNamed = (words: string): string | null => byName.get(plain(words)) ?? null

// A token of a symbol: capitals and digits ("UBND", "QĐ", "HĐTĐKT", "BCĐ389"), or one of the few with small letters.
const token = '(?:T[Tt]r|CTr|TTg|CTg|Tg|BTVĐUk|ĐUk|[\\p{Lu}\\d&]{1,14})(?!\\p{Ll})'
export const symbolForm = `${token}(?:\\s?[-–—‑/.]\\s?${token}){0,5}`

/** A number in running text: "35-CT/TW", "98/2023/NĐ-CP", "30 - KH/HU", "06/2022/QH15". */
export const numberForm = `\\d{1,5}[a-z]?\\s?[-–—‑/]\\s?(?:\\d{4}\\s?[-–—‑/]\\s?)?${symbolForm}`

/** A number as it is written down: without blanks, with plain hyphens. */
export const neatNumber = (printed: string): string => printed.replace(/\s+/g, '').replace(/[–—‑−]/g, '-')
