// What people read about findings: their kinds, their answers, and how a value is said in one line.
import { isPartialDay, type PartialDay, partialDay, writtenPartly } from '#kernel/partial-day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords, type Language } from '#kernel/words.ts'
import type { Answer, Finding, FindingKind } from './finding.ts'

type Choices = Record<'interim' | 'final' | 'state' | 'party' | 'organisation' | 'other', string> &
  Record<'week' | 'month' | 'quarter' | 'half_year' | 'year', string> &
  Record<'>' | '>=' | '=' | '<=' | '<', string>

const kindsVi = (own: Terms): Record<FindingKind, string> => ({
  number: 'Số, ký hiệu',
  date: 'Ngày ban hành',
  subject: `Trích yếu (tên ${own.campaign})`,
  issuer: 'Cơ quan ban hành',
  signer: 'Người ký',
  basis: 'Căn cứ',
  theme: own.Theme,
  slogan: own.Slogan,
  period: `Thời gian cả ${own.phase}`,
  phase: `${own.Phase} thi đua`,
  occasion: 'Dịp chào mừng',
  review: 'Sơ kết, tổng kết',
  target: own.Target,
  goal: 'Mục tiêu',
  content: own.Content,
  movement: own.Movement,
  ceremony: own.Ceremony,
  participant: 'Thành phần dự lễ',
  programme_item: 'Chương trình lễ',
  track: 'Khen thưởng',
  body: 'Cơ quan thực hiện',
  task: own.Duty,
  recipient: own.Recipient,
  budget: 'Kinh phí',
})
const kindsEn: Record<FindingKind, string> = {
  number: 'Number',
  date: 'Date of issue',
  subject: 'Subject (name of the campaign)',
  issuer: 'Issuer',
  signer: 'Signer',
  basis: 'Legal basis',
  theme: 'Theme',
  slogan: 'Slogan',
  period: 'Whole period',
  phase: 'Phase',
  occasion: 'Occasion',
  review: 'Review',
  target: 'Target',
  goal: 'Goal',
  content: 'Content',
  movement: 'Movement',
  ceremony: 'Launch ceremony',
  participant: 'Ceremony guests',
  programme_item: 'Ceremony programme',
  track: 'Commendation track',
  body: 'Body',
  task: 'Task',
  recipient: 'Recipient',
  budget: 'Budget',
}

const choicesVi: Choices = {
  ...{
    interim: 'sơ kết',
    final: 'tổng kết',
    state: 'Nhà nước',
    party: 'Đảng',
    organisation: 'đoàn thể',
    other: 'khác',
  },
  ...{ '>=': 'ít nhất', '>': 'trên', '=': 'đúng', '<=': 'nhiều nhất', '<': 'dưới' },
  ...{ week: 'hằng tuần', month: 'hằng tháng', quarter: 'hằng quý', half_year: '6 tháng một lần', year: 'hằng năm' },
}
const choicesEn: Choices = {
  ...{
    interim: 'interim review',
    final: 'final review',
    state: 'State',
    party: 'Party',
    organisation: 'organisations',
  },
  ...{ '>=': 'at least', '>': 'more than', '=': 'exactly', '<=': 'at most', '<': 'less than' },
  ...{ other: 'other', week: 'every week', month: 'every month', quarter: 'every quarter' },
  ...{ half_year: 'every half-year', year: 'every year' },
}

const answersVi: Record<Answer, string> = {
  open: 'Chưa trả lời',
  accepted: 'Đã nhận',
  corrected: 'Đã sửa',
  added: 'Thêm tay',
  dropped: 'Đã bỏ',
}
const answersEn: Record<Answer, string> = {
  open: 'Not answered',
  accepted: 'Accepted',
  corrected: 'Corrected',
  added: 'Added by hand',
  dropped: 'Dropped',
}

export const findingWords = inOwnWords({
  vi: (own: Terms) => ({
    kinds: kindsVi(own),
    answers: answersVi,
    choices: choicesVi,
    ...{
      noDay: 'chưa rõ ngày',
      noDeadline: `chưa có ${own.deadline}`,
      due: own.deadline,
      from: 'từ',
      to: 'đến',
      tentative: 'dự kiến',
    },
    ...{ sure: 'Chắc', look: 'Cần xem', unsure: 'Chưa chắc' },
    value: (finding: Pick<Finding, 'kind' | 'value'>): string => valueText(finding, 'vi'),
  }),
  en: {
    kinds: kindsEn,
    answers: answersEn,
    choices: choicesEn,
    ...{
      noDay: 'day unknown',
      noDeadline: 'no deadline yet',
      due: 'due',
      from: 'from',
      to: 'to',
      tentative: 'tentative',
    },
    ...{ sure: 'Sure', look: 'Please look', unsure: 'Not sure' },
    value: (finding) => valueText(finding, 'en'),
  },
})

/** A value in one line, as the list of findings says it. */
function valueText(finding: Pick<Finding, 'kind' | 'value'>, language: Language): string {
  const t = findingWords({ language })
  const say = (day: PartialDay | null) => (day ? writtenPartly(day, { language }) : t.noDay)
  const join = (...parts: (string | null | false)[]) => parts.filter(Boolean).join(', ')
  const one = finding as Finding // only kind and value are looked at
  switch (one.kind) {
    case 'date':
      return isPartialDay(one.value.text) ? say(partialDay(one.value.text)) : one.value.text
    case 'signer':
      return join(one.value.name, one.value.title, one.value.authority) || '–'
    case 'period':
      return `${t.from} ${say(one.value.from)} ${t.to} ${say(one.value.to)}`
    case 'phase':
    case 'movement':
      return one.value.from || one.value.to || one.kind === 'phase'
        ? `${one.value.name}: ${t.from} ${say(one.value.from)} ${t.to} ${say(one.value.to)}`
        : one.value.name
    case 'occasion':
      return join(one.value.text, one.value.on && say(one.value.on))
    case 'review':
      return join(t.choices[one.value.kind], say(one.value.when))
    case 'target':
      return `${one.value.text} (${[one.value.comparator && t.choices[one.value.comparator], figure(one.value), one.value.unit].filter(Boolean).join(' ')})`
    case 'content':
      return [one.value.ordinal && `${one.value.ordinal}.`, one.value.text].filter(Boolean).join(' ')
    case 'ceremony':
      return join(one.value.name, say(one.value.when), one.value.tentative && t.tentative, one.value.place)
    case 'programme_item':
      return join(one.value.item, one.value.who)
    case 'track':
      return join(t.choices[one.value.track], one.value.lead)
    case 'body':
      return one.value.name
    case 'task':
      return `${one.value.text} (${deadlineText(one.value, language)})`
    case 'recipient':
      return join(one.value.who, one.value.purpose)
    default:
      return one.value.text
  }
}

const figure = ({ value, upTo }: { value: number; upTo: number | null }): string =>
  [value, upTo]
    .filter((one) => one !== null)
    .join('–')
    .replaceAll('.', ',')

/** "hạn 05/8/2026", "hằng tháng", "chưa có hạn". */
export function deadlineText(
  { deadlines, every }: Pick<Finding<'task'>['value'], 'deadlines' | 'every'>,
  language: Language,
): string {
  const t = findingWords({ language })
  if (deadlines.length > 0) return `${t.due} ${deadlines.map((day) => writtenPartly(day, { language })).join(', ')}`
  return every ? t.choices[every] : t.noDeadline
}
