// The tracks on which results are commended: the State's, the Party's, an organisation's, another; who leads, by which rules.

import { type Passage, part, rawOf, spansOf } from '../passage.ts'
import type { Track } from '../reading.ts'
import { fold } from '../structure/letters.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { below } from '../structure/sections.ts'
import { sentencesOf } from '../structure/sentences.ts'
import { assignmentsOf } from './assignments.ts'
import { doerAt, isSpecific } from './doers.ts'

const COMMENDS =
  /(?:tiếp nhận|thẩm định)[^.;]{0,40}hồ sơ|khen thưởng|tặng|bằng khen|giấy khen|biểu dương|tuyên dương|vinh danh/u
const SIGNS: [Track['track'], RegExp][] = [
  [
    'party',
    /điều lệ đảng|khen thưởng của đảng|khen thưởng (?:trong|của) (?:tổ chức )?đảng|tổ chức đảng,? (?:và |cho )?(?:các )?đảng viên|theo quy định của đảng|(?:đối với|cho) (?:các )?(?:tổ chức đảng|đảng viên|chi bộ)/u,
  ],
  [
    'state',
    /luật thi đua|hội đồng thi đua|phòng nội vụ|sở nội vụ|cấp nhà nước|của chính quyền|về phía chính quyền|khối chính quyền|nghị định (?:số )?(?:98|152)|thi đua,? khen thưởng theo quy định của pháp luật/u,
  ],
  [
    'organisation',
    /tổ chức chính trị|tổ chức mình|đoàn viên|hội viên|tổ chức công đoàn|tổng liên đoàn|(?:huyện|tỉnh|thành|xã|trung ương) đoàn|điều lệ (?:hội|đoàn|công đoàn|từng|của)|mttq|mặt trận tổ quốc|hội (?:lhpn|ccb|liên hiệp|nông dân|cựu|phụ nữ)|lđlđ|trung ương hội|nông dân|công đoàn|liên đoàn lao động|tổ chức thành viên|từng tổ chức/u,
  ],
  [
    'state',
    /ủy ban nhân dân|ubnd|chính phủ|giám đốc sở|cục trưởng|hiệu trưởng|khen thưởng chuyên môn|giám đốc|chủ tịch (?:xã|huyện|tỉnh)/u,
  ],
  ['party', /(?:đảng|huyện|tỉnh|thành) ủy|chi bộ/u],
  ['organisation', /đoàn thể|mặt trận/u],
]
const ASIDE =
  /^(?:kinh phí|nguồn|số lượng|hình thức|đối tượng|tiêu chuẩn|nguyên tắc|thời gian|hồ sơ|mức|căn cứ xét|việc xét|không xét|chỉ xét|tổ chức sơ kết|sơ kết|tổng kết)/u

export function commendationOf(plan: PlanText): Track[] {
  const tracks = new Map<string, Track>()
  const prepared = new Set<string>()
  for (const section of plan.sections.get('commendation') ?? []) {
    for (const node of [section, ...below(section)]) {
      for (const track of tracksAt(plan.source, node)) {
        const known = tracks.get(track.track)
        const prepares = track.lead !== null && HANDLES.test(fold(rawOf(plan.source, track.spans)))
        if (!known || (known.lead === null && track.lead !== null) || (prepares && !prepared.has(track.track)))
          tracks.set(track.track, track)
        if (prepares) prepared.add(track.track)
      }
    }
  }
  const led = [...tracks.values()]
  return led.some(({ lead }) => lead !== null) ? led : led.concat(tracksAmongDuties(plan)).filter(isBest)
}

/** Who receives and weighs the files leads, rather than who signs the award in the end. */
const HANDLES = /(?:tiếp nhận|thẩm định)[^.;]{0,40}hồ sơ/u

/** Who prepares commendation may be told only among the duties. */
function tracksAmongDuties(plan: PlanText): Track[] {
  const duties = assignmentsOf(plan).flatMap(({ body, tasks }) =>
    tasks.map(({ text, spans }) => ({ body, text, spans })),
  )
  const duty =
    duties.find(({ text }) => SUBMITS.test(fold(text))) ?? duties.find(({ text }) => PREPARES.test(fold(text)))
  const kind = duty && kindOf(`${fold(duty.text)} ${fold(duty.body)}`)
  if (!duty || !kind) return []
  return [{ track: kind, lead: duty.body, basis: basisOf(duty.text), spans: duty.spans, confidence: 0.6 }]
}

const SUBMITS = /(?:thẩm định|trình)[^;.]{0,60}khen thưởng/u
const PREPARES =
  /(?:tham mưu|trình|thẩm định|bình xét|đề xuất)[^;.]{0,110}(?:khen thưởng|tặng (?:bằng|giấy) khen|bằng khen|giấy khen)/u

const isBest = (track: Track, _at: number, all: Track[]): boolean =>
  track.lead !== null || !all.some((other) => other.track === track.track && other.lead !== null)

function tracksAt(source: string, node: OutlineNode): Track[] {
  const { heading, rest, text } = node
  if (heading.text !== '' && rest.text === '' && node.children.length > 0) return []
  const label = heading.text !== '' && rest.text !== '' ? fold(heading.text) : ''
  if (ASIDE.test(label)) return []
  const sentences = sentencesOf(label !== '' ? rest : text)
  const found: Track[] = []
  for (const sentence of sentences) {
    const track = trackOf(source, sentence, label, found.at(-1)?.track ?? null)
    if (track) found.push(track)
  }
  return found
}

function trackOf(source: string, sentence: Passage, label: string, before: Track['track'] | null): Track | null {
  const folded = fold(sentence.text)
  if (ASIDE.test(folded) || !(COMMENDS.test(`${label} ${folded}`) || /^đối với\s[^:]{3,60}:\s/u.test(folded)))
    return null
  const colon = sentence.text.slice(0, 200).search(/:\s/)
  const first = doerAt(sentence.text)
  const isAbout = first === null || first.ordered === 'đối với'
  const doer = isAbout && colon > 0 ? doerAt(sentence.text, colon + 2) : isAbout ? null : first
  const isLed =
    doer?.certain === true &&
    (doer.ordered !== null ||
      isSpecific(sentence.text, doer) ||
      /^các\s(?:tổ chức|đoàn thể)/u.test(sentence.text.slice(doer.start)))
  const kind = kindOf(`${label} ${folded}`) ?? (isLed ? before : null)
  const basis = basisOf(sentence.text)
  if (!isLed && (before !== null || (label === '' && basis.length === 0 && colon < 0) || kind === null)) return null
  if (!isLed && !/theo|điều lệ|luật|quy chế|cấp|của/u.test(`${label} ${folded}`)) return null
  const named =
    /(?:của|các)\s(các tổ chức\s[^:]{3,60})/u.exec(fold(sentence.text.slice(0, Math.max(0, colon))) || label)?.[1] ??
    null
  const lead = isLed && doer ? part(sentence, doer.start, doer.end).text : named
  return { track: kind ?? 'other', lead, basis, spans: spansOf(sentence, source), confidence: isLed ? 0.85 : 0.65 }
}

const kindOf = (words: string): Track['track'] | null => SIGNS.find(([, sign]) => sign.test(words))?.[0] ?? null

const BASIS =
  /theo\s(?:đúng\s)?((?:quy định của\s)?(?:Luật|Điều lệ|Quy chế|Nghị định|Hướng dẫn|Thông tư|quy chế|quy định|điều lệ|luật)\s?[^.;()]{0,90})/gu

function basisOf(text: string): string[] {
  return [...text.matchAll(BASIS)]
    .flatMap((match) => (match[1] ?? '').split(/\svà\s(?=Quy|Điều|Luật|Nghị|Hướng)/u))
    .map((words) => words.trim())
    .filter((words) => words !== '')
}
