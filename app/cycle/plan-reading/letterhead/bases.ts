// What the plan rests on: the documents named before "như sau".

import { type Passage, part, rawOf, spansOf } from '../passage.ts'
import type { Basis } from '../reading.ts'
import { plain } from '../structure/letters.ts'
import type { Paragraph } from '../structure/paragraphs.ts'
import { citationAt, kindsIn } from './citations.ts'

export function basesOf(source: string, preamble: Paragraph[]): Basis[] {
  return preamble
    .filter(({ text }) => !/^\W*kinh gui|^\W*(?:quyet dinh|quyet nghi)\s*:?$/.test(plain(text.text)))
    .flatMap(({ text }) => segmentsOf(text))
    .map((segment) => basisOf(source, segment))
    .filter((basis) => basis !== null)
}

const verb =
  /^\W*(?:can cu(?: vao)?|thuc hien|theo|thi hanh|xet|tiep tuc thuc hien|trien khai(?: thuc hien)?|tren co so|huong ung|quan triet)\b/
const decides =
  /[,;.:]?\s*(?:(?:xay dung|ban hanh|to chuc|trien khai|de ra|phat dong|lap|thong nhat|de nghi|huong dan|yeu cau|quyet dinh)\b[^;]*)?(?:nhu sau|sau day|cu the|noi dung sau|duoi day)\s*[:.]?$/

/** One part for each document; the clause of the one who "xây dựng kế hoạch … như sau" is left off. */
function segmentsOf(paragraph: Passage): Passage[] {
  const end = endOfBases(paragraph.text)
  const words = plain(paragraph.text.slice(0, end))
  if (!verb.test(words) && !kindsIn(paragraph.text, 0, Math.min(60, end)).some(({ from }) => from < 4)) return []
  const cuts = [0]
  for (const { from } of kindsIn(paragraph.text, 0, end))
    if (from > 3 && startsBasis(paragraph.text, from)) cuts.push(cutBefore(paragraph.text, from))
  for (const found of words.matchAll(
    /[;.]\s+(?=(?:can cu|thuc hien|theo de nghi|xet|y kien|su (?:chi dao|dong y|thong nhat)|chu truong)\b)/g,
  ))
    cuts.push(found.index + 1)
  const sorted = [...new Set(cuts)].sort((a, b) => a - b)
  return sorted
    .map((cut, index) => part(paragraph, cut, sorted[index + 1] ?? end))
    .filter(({ text }) => /\p{L}{2}/u.test(text))
}

/** After ";", or after "và" or a comma where a number follows that no title claims. */
function startsBasis(text: string, from: number): boolean {
  const before = plain(text.slice(Math.max(0, from - 30), from))
  const behind = text.slice(from, from + 60)
  if (/;\s*(?:(?:va|can cu|thuc hien|theo)\s+)?$/.test(before)) return /^\p{Lu}/u.test(behind) || /\ssố\s/u.test(behind)
  if (!/(?:,|\bva|,\s*va)\s*(?:thuc hien |can cu )?$/.test(before)) return false
  if (!/^[^;,.]{0,30}\ssố\s*\d/u.test(behind)) return false
  const near = text.slice(Math.max(0, from - 600), from)
  const clause = plain(near.slice(near.lastIndexOf(';') + 1))
  const title = clause.slice(Math.max(clause.lastIndexOf(' ngay '), clause.search(/\sve\s/)))
  return !/\b(?:thuc hien|trien khai|sua doi|bo sung|thi hanh)\b/.test(
    title.replace(/^\W*(?:can cu|thuc hien|trien khai)/, ''),
  )
}

function cutBefore(text: string, from: number): number {
  const before = text.slice(Math.max(0, from - 30), from)
  const found = /[;,]\s*(?:và\s+|Căn cứ\s+|Thực hiện\s+|Theo\s+|thực hiện\s+|căn cứ\s+)?$|\svà\s+$/u.exec(before)
  return found ? Math.max(0, from - 30) + found.index + (/^[;,]/.test(found[0]) ? 1 : 0) : from
}

const doer =
  /(?:^|[,;.]\s*)(?:\p{Lu}[\p{L}\s–\-().]{2,160}?|)\s(?:xây dựng|ban hành|tổ chức|triển khai|đề ra|phát động|lập|thống nhất|hướng dẫn|yêu cầu|đề nghị|quyết định|xin)(?:\s|$)/gu

/** Where the last clause, "…, <issuer> xây dựng kế hoạch … như sau:", begins. */
function endOfBases(text: string): number {
  if (!decides.test(plain(text.slice(-400)))) return text.length
  let end = text.length
  for (const found of text.matchAll(doer)) {
    if (/^[,;.]/.test(found[0]) && /^[,;.]\s*\p{Lu}/u.test(found[0]) && !kindsIn(found[0]).some(({ from }) => from < 4))
      end = found.index
    else if (found.index === 0 && !verb.test(plain(found[0]))) return 0
  }
  return end
}

/** "căn cứ tình hình thực tế": a reason, but no document. */
const isNoDocument =
  /^\W*(?:va )?(?:can cu|tren co so|theo|xet)(?: vao)? (?:tinh hinh|chuc nang|dieu kien|nhu cau|thuc te|thuc trang|ket qua|dac diem|yeu cau)\b|^\W*\w+ \w+\W*$/

/** "Theo đề nghị của … tại Tờ trình số …", "ý kiến chỉ đạo của … tại Thông báo số …". */
const asked =
  /^\W*(?:va |thuc hien |can cu )?(?:(?:theo|xet) de nghi|(?:theo )?y kien|su (?:chi dao|dong y|thong nhat)|chi dao|chu truong)\b/

function basisOf(source: string, segment: Passage): Basis | null {
  const lead = verb.exec(plain(segment.text))?.[0].length ?? 0
  const request = asked.test(plain(segment.text))
  const kinds = kindsIn(segment.text)
  const said = kinds.find(({ from }) => /\stại\s$/u.test(segment.text.slice(Math.max(0, from - 6), from)))
  const numbered = kinds.find(({ to }) => /^\s(?:số\s*:?\s*)?\d/u.test(segment.text.slice(to, to + 12)))
  const place = request ? (said ?? numbered) : kinds[0]
  if ((!place || place.from > lead + 60) && isNoDocument.test(plain(segment.text))) return null
  const whole = part(segment, leading(segment.text), segment.text.replace(/[\s;,.]+$/, '').length)
  if (whole.text === '') return null
  const spans = spansOf(whole, source)
  const raw = rawOf(source, spans)
  const none = { type: null, number: null, date: null, issuer: null, raw, spans, confidence: 0.6 }
  if (!place || (!request && place.from > lead + 60))
    return request || /^\W*can cu/.test(plain(segment.text)) || lead > 0 ? none : null
  const { kind, number, date, issuer } = citationAt(segment.text, place, segment.text.length)
  return {
    type: kind,
    number,
    date,
    issuer: issuer ?? requester(segment.text),
    raw,
    spans,
    confidence: number ? 0.95 : 0.75,
  }
}

const leading = (text: string): number => /^[\s;,.*-]*(?:và\s+)?/u.exec(text)?.[0].length ?? 0

/** "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình …" */
const requester = (text: string): string | null =>
  /^[^;]{0,40}?(?:đề nghị|ý kiến|chỉ đạo|đồng ý|thống nhất|chủ trương) của\s+(.{2,120}?)(?:\s+tại\s|[;,.(]|$)/u.exec(
    text,
  )?.[1] ?? null
