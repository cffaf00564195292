// A stamp of state secrecy in the letterhead. Such a document may not enter the product at all.
import type { SecrecyLevel } from './opened.ts'

const linesSearched = 40
const headEnds =
  /^(KẾ HOẠCH|CÔNG VĂN|QUYẾT ĐỊNH|CHỈ THỊ|NGHỊ QUYẾT|BÁO CÁO|HƯỚNG DẪN|THÔNG BÁO|TỜ TRÌNH|CHƯƠNG TRÌNH|KẾT LUẬN)(?=\s|$)/
const stamp =
  /^[\s*([{“"<-]*(?:(?:ĐỘ MẬT|DẤU MẬT)\s*:?\s*|(?:TÀI LIỆU|VĂN BẢN)\s+)?(TUYỆT\s*MẬT|TỐI\s*MẬT|MẬT)[\s*)\]}”">-]*$/
const spelt = /^T\s*U\s*Y\s*Ệ\s*T\s+M\s*Ậ\s*T$|^T\s*Ố\s*I\s+M\s*Ậ\s*T$|^M\s*Ậ\s*T$/
const beside =
  /(?<![\p{L}] )(?<!\p{L})(TUYỆT MẬT|TỐI MẬT|MẬT)(?= +(?:ĐẢNG|CỘNG|ĐOÀN|Số|Độc|\p{Lu}[\p{L} ]+, ngày))|(?<=(?:VIỆT NAM|Hạnh phúc|năm \d{4}|\/\p{Lu}[\p{L}-]*) +)(TUYỆT MẬT|TỐI MẬT|MẬT)$/u

/** `margins` are page headers and footers, where Word's stamps often stand. */
export function secrecyOf(text: string, margins: string[]): SecrecyLevel | undefined {
  for (const line of [...headOf(text), ...margins.flatMap((margin) => margin.split('\n'))]) {
    const level = stampIn(line)
    if (level) return level
  }
  return undefined
}

/** What stands above the type of the document, at most a page. */
function headOf(text: string): string[] {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, linesSearched)
  const end = lines.findIndex((line) => headEnds.test(line.trim()))
  return end < 0 ? lines : lines.slice(0, end)
}

function stampIn(line: string): SecrecyLevel | undefined {
  for (const part of line.split(/\t|\||\s{2,}(?=\S{2})/)) {
    const words = part.trim()
    const found = stamp.exec(words)?.[1] ?? spelt.exec(words)?.[0]
    if (found) return levelOf(found)
  }
  const found = beside.exec(line.trim())
  return found ? levelOf(found[1] ?? found[2] ?? '') : undefined
}

function levelOf(words: string): SecrecyLevel {
  const letters = words.replace(/\s/g, '')
  if (letters.startsWith('TUYỆT')) return 'TUYỆT MẬT'
  return letters.startsWith('TỐI') ? 'TỐI MẬT' : 'MẬT'
}
