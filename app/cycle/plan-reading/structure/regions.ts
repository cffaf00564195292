// Which lines are prose that a page may have broken, and which stand line by line: letterhead, title, recipients, signature.
import { inCapitals, plain } from './letters.ts'
import type { Line } from './lines.ts'
import { markerOf } from './markers.ts'

/** `head` and `tail` lines are never joined to paragraphs; a document may carry another one after its own tail. */
export type Region = 'head' | 'body' | 'tail'

const recipientsLine = /(?:^|\s{2}|\t|\|)\s*[*_(]*noi\s+nhan\s*[*_]*\s*[:;.]?/
const authority = /^[*_|\s]*(?:t\s?\/\s?m|tm|kt|k\/t|tl|t\/l|tuq|tun|q)\s?[./]*\s+\p{Lu}/iu
const office =
  /^[*_|\s]*(?:bi thu|pho bi thu|chu tich|pho chu tich|giam doc|pho giam doc|truong ban|truong phong|chanh van phong|bo truong|thu truong|hieu truong|vien truong|truong doan)\b/
const docType =
  /^[*_#|\s]*(?:ke hoach|quyet dinh|huong dan|nghi quyet|thong bao|bao cao|to trinh|chuong trinh|cong van|chi thi|ket luan|de an|phuong an|giay moi|thong tri|quy che|quy dinh|bien ban|cong dien|phu luc|thu moi|ban cam ket|quyet nghi)\b/

export const isRecipientsLine = (text: string): boolean =>
  text.length < 3000 && recipientsLine.test(plain(text.slice(0, text.length < 200 ? 200 : 20)))

/** "T/M ĐẢNG ỦY", "KT. CHỦ TỊCH", "BÍ THƯ": the line that a signature begins with. */
export const isSignatureLine = (text: string): boolean =>
  text.length < 120 &&
  inCapitals(text.replace(/^[*_|\s]*(?:T\/M|TM|KT|TL)/i, '')) &&
  (authority.test(text) || office.test(plain(text)))

/** "KẾ HOẠCH" alone or at the start of a title in capitals. */
export function isTypeLine(text: string): boolean {
  if (text.length > 300) return false
  const found = docType.exec(plain(text))
  return found !== null && inCapitals(text.slice(0, found[0].length))
}

const basisStart =
  /^[*_\s-]*(?:thuc hien|can cu|thi hanh|xet|theo de nghi|nham|de\b|huong ung|trien khai|tiep tuc|kinh gui|chao mung|sau khi|trong|ngay \d|nam \d|vua qua)\b/

/** The region of each line. */
export function regionsOf(lines: Line[]): Region[] {
  const regions: Region[] = []
  let region: Region = 'head'
  let [titled, since] = [false, 0]
  for (const [index, { text }] of lines.entries()) {
    if (text.length > 3000) region = 'body'
    else if (region === 'body') {
      if (isRecipientsLine(text) || (isSignatureLine(text) && standsAtEnd(lines, index))) region = 'tail'
      else if (isTypeLine(text) && carriesAnother(lines, index)) [region, titled, since] = ['head', true, 0]
    } else if (region === 'tail') {
      if (isTypeLine(text) && carriesAnother(lines, index)) [region, titled, since] = ['head', true, 0]
      else if (isLetterhead(text) && lines.slice(index, index + 12).some((line) => isTypeLine(line.text)))
        [region, titled, since] = ['head', false, 0]
      else if (/^[*_#\s]*phu luc\b/.test(plain(text)) && /^[*_#\s]*PH/.test(text)) region = 'body'
    } else {
      if (beginsBody(lines, index, titled, since)) region = 'body'
      if (isTypeLine(text)) [titled, since] = [true, isAlone(text) ? 0 : 1]
      since++
    }
    regions.push(region)
  }
  return regions
}

/** Type and nothing behind it: the subject is still to come. */
const isAlone = (text: string): boolean =>
  text
    .replace(/[*_#|]/g, '')
    .trim()
    .split(/\s+/).length <= 3

function isLetterhead(text: string): boolean {
  const words = plain(text)
  return /dang cong san viet nam|cong hoa xa hoi chu nghia|^[*_|\s]*so\s*:?\s*[\d./-]/.test(words)
}

/** "Bình An, ngày 05 tháng 8 năm 2024" */
const isPlaceAndDate = (text: string): boolean =>
  /(?:^|[\s|*])\p{Lu}[^;:\d]{1,60},\s*ngày.{0,14}\stháng.{0,14}\snăm[^;:]{0,12}$/u.test(text) &&
  !/^\W*(?:can cu|thuc hien|theo)/.test(plain(text))

/** A type line in the middle carries another document when it stands alone, in capitals, and outline follows. */
function carriesAnother(lines: Line[], index: number): boolean {
  const line = lines[index]
  if (
    !line ||
    !/^[*_#|\s]*(?:ke hoach|phu luc|phuong an|chuong trinh|de an|huong dan|quy che)[*_|\s]*$/.test(plain(line.text))
  )
    return false
  return (
    inCapitals(line.text) && lines.slice(index + 1, index + 12).some(({ text }) => markerOf(text)?.style !== undefined)
  )
}

function standsAtEnd(lines: Line[], index: number): boolean {
  return (
    lines.length - index < 14 &&
    !lines.slice(index + 1, index + 14).some(({ text }) => /^(?:[IVX]+|\d{1,2})[./]\s/.test(text))
  )
}

function beginsBody(lines: Line[], index: number, titled: boolean, since: number): boolean {
  const { text = '' } = lines[index] ?? {}
  const words = plain(text)
  const marker = markerOf(text)
  if (text.length > 600) return true
  if (isLetterhead(text) || isPlaceAndDate(text)) return false
  const first = titled && since <= 1
  if (first && !/^\W*(?:can cu|kinh gui)\b/.test(words) && !isLongBasis(lines, index)) return false
  const listed = marker?.style === 'dash' || marker?.style === 'plus' || marker?.style === 'star'
  if (marker && listed && titled && since > 1) return true
  if (marker && !marker.doubtful && !listed && index > 0) return !/^\s*\d{1,2}\s*[-/]\s*\p{Lu}{2}/u.test(text)
  if (basisStart.test(words) && startsParagraph(lines, index)) return titled || index > 2
  if (since > 40 || text.length > 400) return true
  return titled && since > 7 && text.length > 60 && /[.;:]$/.test(text)
}

/** A title's next line may also begin with "thực hiện": a basis begins with a capital and is not printed in capitals. */
function startsParagraph(lines: Line[], index: number): boolean {
  const { text = '', blankBefore = false } = lines[index] ?? {}
  const bare = text.replace(/^[*_\s-]+/, '')
  if (!/^\p{Lu}\p{Ll}/u.test(bare)) return false
  if (/^\s*(?:Căn cứ|Thi hành|Xét|Theo đề nghị|Kính gửi)/.test(bare)) return true
  return blankBefore || text.length > 70 || (lines[index + 1]?.text ?? '').length > 60 || index > 4
}

/** The line under the type is the subject, also where it begins like a basis, unless it cites a document at once. */
function isLongBasis(lines: Line[], index: number): boolean {
  const text = lines
    .slice(index, index + 3)
    .map((line) => line.text)
    .join(' ')
  return (
    /^\W*(?:Thực hiện|Thi hành|Xét|Theo)\s\p{Lu}[\p{L} ]{2,30}\ssố\s/u.test(text) || markerOf(text)?.style === 'roman'
  )
}
