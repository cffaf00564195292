// The journal of a duty, told as sentences. What has no sentence is not told.
import { isDay, written } from '#kernel/day.ts'
import { partialDay, writtenPartly } from '#kernel/partial-day.ts'
import { spokenTerms, type Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { CorrectionKind } from './correction.ts'

type Told = { what: CorrectionKind; before: string | null; after: string | null }
type Teller = (who: string, payload: { [key: string]: unknown }) => string

export const storyWords = inOwnWords<{
  tell: Record<string, Teller>
  correction: (told: Told) => string
  erased: string
  because: string
}>({
  vi: (own: Terms) => ({
    tell: {
      'campaign.launched': (who, { trial }) => (trial ? `${who} cho chạy thử kế hoạch.` : `${who} phát động.`),
      'campaign.ended': (who, { reason }) => `${who} kết thúc ${own.campaign}: ${reason}`,
      'campaign.cancelled': (who, { reason }) => `${who} hủy ${own.campaign}: ${reason}`,
      'campaign.taken-back': (who, { reason }) => `${who} thu hồi lệnh phát động: ${reason}`,
      'campaign.amended': (who, { ground, changes }) => `${who} áp dụng ${ground}: ${changes} thay đổi.`,
      'campaign.amendment-taken-back': (who, { ground, reason }) => `${who} thu hồi ${ground}. Vì: ${reason}`,
      'duty.given': (who, { unit }) => `${who} lập ${unit}, ${own.unit} nhận việc đã giao cho cả khối.`,
      'duty.passed-on': (_, payload) => passedOn(payload, 'vi', `${own.Duty} chuyển`),
      'duty.given-over': (who, { unit }) => `${who} giao lại cho ${unit} sau sắp xếp.`,
      'duty.opened': (who) => `${who} mở ${own.duty}.`,
      'duty.begun': (who) => `${who} bắt đầu làm.`,
      'duty.handed-in': (who, payload) => `${who} nộp kết quả${filesIn(payload, 'tệp')}.`,
      'duty.taken-back': (who) => `${who} rút lại bản đã nộp để sửa.`,
      'duty.accepted': (who) => `${who} duyệt.`,
      'duty.returned': (who, { reason }) => `${who} trả lại: ${reason}`,
      'duty.corrected': (who, payload) => corrected(who, payload, 'vi'),
      'assignment.corrected': (who, payload) => corrected(who, payload, 'vi'),
      'assignment.added': (who, { reason }) => `${who} giao thêm việc này. Vì: ${reason}`,
    },
    correction: ({ what, before, after }) => correctionIn('vi', what, before, after),
    erased: 'Nội dung đã được xóa.',
    because: 'Vì',
  }),
  en: {
    tell: {
      'campaign.launched': (who, { trial }) => (trial ? `${who} began a trial.` : `${who} launched the campaign.`),
      'campaign.ended': (who, { reason }) => `${who} ended the campaign: ${reason}`,
      'campaign.cancelled': (who, { reason }) => `${who} cancelled the campaign: ${reason}`,
      'campaign.taken-back': (who, { reason }) => `${who} took the launch back: ${reason}`,
      'campaign.amended': (who, { ground, changes }) => `${who} applied ${ground}: ${changes} changes.`,
      'campaign.amendment-taken-back': (who, { ground, reason }) => `${who} took ${ground} back. Reason: ${reason}`,
      'duty.given': (who, { unit }) => `${who} created ${unit}, which gets what its class was given.`,
      'duty.passed-on': (_, payload) => passedOn(payload, 'en', 'The duty passed'),
      'duty.given-over': (who, { unit }) => `${who} gave it to ${unit} after the reorganisation.`,
      'duty.opened': (who) => `${who} opened the duty.`,
      'duty.begun': (who) => `${who} began.`,
      'duty.handed-in': (who, payload) => `${who} handed in${filesIn(payload, 'files')}.`,
      'duty.taken-back': (who) => `${who} took it back to mend it.`,
      'duty.accepted': (who) => `${who} accepted it.`,
      'duty.returned': (who, { reason }) => `${who} returned it: ${reason}`,
      'duty.corrected': (who, payload) => corrected(who, payload, 'en'),
      'assignment.corrected': (who, payload) => corrected(who, payload, 'en'),
      'assignment.added': (who, { reason }) => `${who} added this. Reason: ${reason}`,
    },
    correction: ({ what, before, after }) => correctionIn('en', what, before, after),
    erased: 'The words have been erased.',
    because: 'Reason',
  },
})

const filesIn = ({ files }: { [key: string]: unknown }, word: string): string =>
  Array.isArray(files) && files.length > 0 ? ` (${files.length} ${word})` : ''

function corrected(who: string, payload: { [key: string]: unknown }, language: 'vi' | 'en'): string {
  const { what, before, after, reason } = payload as Told & { reason: string } // as correctAssignment recorded it
  const because = language === 'vi' ? 'Vì' : 'Reason'
  return `${who}: ${correctionIn(language, what, before, after)} ${because}: ${reason}`
}

/** Who had it, who has it, since when: by a reorganisation or its undoing. */
function passedOn({ before, unit, on }: { [key: string]: unknown }, language: 'vi' | 'en', begins: string): string {
  const since = typeof on === 'string' && isDay(on) ? written(on) : null
  if (language === 'vi')
    return since ? `${begins} từ ${before} sang ${unit}, từ ngày ${since}.` : `${begins} về ${unit} như trước.`
  return since ? `${begins} from ${before} to ${unit} as of ${since}.` : `${begins} back to ${unit}.`
}

function correctionIn(
  language: 'vi' | 'en',
  what: CorrectionKind,
  before: string | null,
  after: string | null,
): string {
  const own = spokenTerms()
  const day = (text: string | null) => (text ? writtenPartly(partialDay(text), { language }) : none[language](own))
  switch (what) {
    case 'words':
      return language === 'vi' ? `sửa lời giao việc thành “${after}”.` : `reworded to “${after}”.`
    case 'deadline':
      return language === 'vi'
        ? `đổi ${own.deadline} từ ${day(before)} sang ${day(after)}.`
        : `deadline moved from ${day(before)} to ${day(after)}.`
    case 'body':
      if (before && after)
        return language === 'vi' ? `chuyển việc từ ${before} sang ${after}.` : `moved from ${before} to ${after}.`
      if (after) return language === 'vi' ? `giao thêm cho ${after}.` : `also given to ${after}.`
      return language === 'vi' ? `thôi giao cho ${before}.` : `no longer given to ${before}.`
    case 'added':
      return language === 'vi' ? 'giao thêm việc này.' : 'added this.'
    case 'withdrawn':
      return language === 'vi' ? 'rút việc này, không giao nữa.' : 'withdrew this.'
    case 'split':
      return language === 'vi' ? `tách thành nhiều việc: ${list(after)}.` : `split into: ${list(after)}.`
  }
}

const none = { vi: (own: Terms) => `chưa định ${own.deadline}`, en: () => 'no deadline' } as const

const list = (lines: string | null) =>
  (lines ?? '')
    .split('\n')
    .map((line) => `“${line}”`)
    .join('; ')
