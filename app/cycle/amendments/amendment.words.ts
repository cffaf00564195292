// What people read on the pages where a running plan is amended.
import { type Day, written } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { AmendmentStatus } from './amendment.ts'
import { amendRefusalText } from './amendment-refusal.words.ts'

const statusVi: Record<AmendmentStatus, string> = {
  draft: 'Đang so, chưa áp dụng',
  applied: 'Đã áp dụng',
  dropped: 'Không áp dụng',
  taken_back: 'Đã thu hồi',
}
const statusEn: Record<AmendmentStatus, string> = {
  draft: 'Being compared, not applied',
  applied: 'Applied',
  dropped: 'Not applied',
  taken_back: 'Taken back',
}

export const amendmentWords = inOwnWords({
  vi: (own: Terms) => ({
    status: statusVi,
    start: `Sửa đổi ${own.campaign} nào?`,
    startLead: `Máy so văn bản này với ${own.campaign} đang chạy và chỉ ra từng chỗ khác. Chưa có gì thay đổi cho tới khi đồng chí áp dụng.`,
    document: 'Văn bản',
    campaign: `${own.Campaign} đang chạy`,
    compare: `So với ${own.campaign}`,
    noCampaign: `Không có ${own.campaign} nào đang chạy để sửa đổi.`,
    openStanding: 'Văn bản này đang được so. Mở trang so sánh.',
    list: 'Sửa đổi kế hoạch',
    inForce: (plan: string, amendments: string[]) =>
      amendments.length === 0
        ? `Đang thực hiện theo ${plan}.`
        : `Đang thực hiện theo ${plan} và ${amendments.join('; ')}.`,
    none: 'Kế hoạch chưa được sửa đổi lần nào.',
    caption: 'Các lần sửa đổi, mới nhất trước',
    ...{ state: 'Tình trạng', when: 'Từ ngày', by: 'Người thực hiện' },
    waiting: 'Văn bản chờ so',
    waitingLead: 'Kế hoạch sửa đổi hoặc bản mới của kế hoạch, đã đưa vào mà chưa dùng.',
    noWaiting:
      'Chưa có văn bản nào chờ. Đưa kế hoạch sửa đổi, công văn điều chỉnh hoặc bản mới của kế hoạch vào trước.',
    handIn: 'Đưa văn bản sửa đổi vào',
    asOf: 'Kế hoạch tại một ngày',
    asOfLead: (day: string) => `Nội dung có hiệu lực ngày ${day}. Chỗ nào sau đó được sửa đổi thì ở đây vẫn là lời cũ.`,
    asOfHint: 'Ngày, ví dụ 05/8/2026.',
    asOfNote: `Điều chỉnh lẻ của ${own.office} (không qua sửa đổi kế hoạch) không tính lùi; xem ở từng việc.`,
    notYet: (day: string) => `Ngày này ${own.campaign} chưa phát động. Phát động ngày ${day}.`,
    noDay: 'Chưa hiểu ngày đã nhập. Đang xem ngày hôm nay.',
    seeDay: 'Xem',
    effective: 'Có hiệu lực từ ngày',
    effectiveHint: 'Từ ngày phát động đến hôm nay.',
    apply: 'Áp dụng sửa đổi',
    keep: 'Lưu lựa chọn, chưa áp dụng',
    kept: `Đã lưu lựa chọn. Chưa có gì thay đổi trong ${own.campaign}.`,
    drop: 'Không áp dụng văn bản này',
    back: 'Về các lần sửa đổi',
    toCampaign: `Về ${own.campaign}`,
    text: 'Đọc toàn văn văn bản',
    applied: (document: string, from: string, by: string, at: string) =>
      `${document} có hiệu lực từ ${from}. ${by} áp dụng lúc ${at}.`,
    over: (status: string, by: string, at: string) => `${status}: ${by}, lúc ${at}.`,
    mine: `Chỗ thay đổi của ${own.unit} mình`,
    mineNone: `Không có việc nào của ${own.unit} mình thay đổi; những thay đổi chung ở dưới.`,
    acknowledge: 'Đã rõ',
    acknowledgeLead: `Bấm để ${own.office} biết ${own.unit} đã xem.`,
    acknowledged: (by: string, at: string) => `${by} đã xác nhận “Đã rõ” lúc ${at}.`,
    who: `${own.Unit} nào đã rõ`,
    whoLead: (known: number, all: number) =>
      `${known} trên ${all} ${own.unit} đã xác nhận. In trang này để có danh sách.`,
    ...{ unit: `${own.Unit}`, known: 'Đã rõ', unknown: 'Chưa xác nhận', person: 'Người xác nhận' },
    reminder: `Tin nhắc các ${own.unit} chưa xác nhận`,
    reminderText: (document: string, campaign: string, units: string[], link: string) =>
      `${own.office} Đảng ủy đề nghị ${units.join(', ')} xem ${document} sửa đổi kế hoạch “${campaign}” và bấm “Đã rõ”: ${link}`,
    takeBack: 'Thu hồi sửa đổi',
    takeBackTitle: 'Thu hồi lần sửa đổi này?',
    takeBackLead: `Mọi việc, mọi phần trở lại lời cũ. Không xóa gì: cả hai lần đều ở trong sổ. ${own.Unit} liên quan thấy “Mới thay đổi”.`,
    reason: 'Lý do',
    reasonHint: `Một câu. Các ${own.unit} sẽ đọc.`,
    refused: 'Chưa làm được',
    home: 'Kế hoạch đã sửa đổi',
    homeHint: `Xem chỗ thay đổi của ${own.unit} mình rồi bấm “Đã rõ”.`,
    refusal: amendRefusalText.vi,
  }),
  en: {
    status: statusEn,
    start: 'Which campaign does it amend?',
    startLead:
      'The machine compares this document with the running campaign and shows every difference. Nothing changes until you apply it.',
    document: 'Document',
    campaign: 'Running campaign',
    compare: 'Compare',
    noCampaign: 'No campaign runs that could be amended.',
    openStanding: 'This document is being compared. Open the comparison.',
    list: 'Amending the plan',
    inForce: (plan, amendments) =>
      amendments.length === 0 ? `In force: ${plan}.` : `In force: ${plan}, as amended by ${amendments.join('; ')}.`,
    none: 'The plan has never been amended.',
    caption: 'Amendments, newest first',
    ...{ state: 'State', when: 'From', by: 'By' },
    waiting: 'Documents that wait',
    waitingLead: 'Amendments or new versions of the plan that were handed in and not used yet.',
    noWaiting: 'No document waits. First hand in an amendment, an adjusting letter or a new version of the plan.',
    handIn: 'Hand in an amending document',
    asOf: 'The plan as of a day',
    asOfLead: (day) => `What was in force on ${day}. What was amended later still has its old words here.`,
    asOfHint: 'A day, such as 05/8/2026.',
    asOfNote: 'Single corrections by the office (outside of amendments) are not counted back; see each duty.',
    notYet: (day) => `On this day the campaign was not launched yet. It was launched on ${day}.`,
    noDay: 'The day was not understood. This is today.',
    seeDay: 'Show',
    effective: 'In force from',
    effectiveHint: 'A day between the launch and today.',
    apply: 'Apply the amendment',
    keep: 'Keep the choices, apply nothing yet',
    kept: 'The choices are kept. Nothing has changed in the campaign.',
    drop: 'Do not apply this document',
    back: 'To the amendments',
    toCampaign: 'To the campaign',
    text: 'Read the whole document',
    applied: (document, from, by, at) => `${document} is in force from ${from}. ${by} applied it at ${at}.`,
    over: (status, by, at) => `${status}: ${by}, ${at}.`,
    mine: 'What changes for your unit',
    mineNone: 'None of your unit’s duties changes; what changes for everybody stands below.',
    acknowledge: 'Understood',
    acknowledgeLead: 'Press it so that the office knows that your unit has seen this.',
    acknowledged: (by, at) => `${by} pressed “Understood” at ${at}.`,
    who: 'Which units have understood',
    whoLead: (known, all) => `${known} of ${all} units have acknowledged it. Print this page for a list.`,
    ...{ unit: 'Unit', known: 'Understood', unknown: 'Not yet', person: 'Who' },
    reminder: 'A reminder for the units that have not',
    reminderText: (document, campaign, units, link) =>
      `The Party committee’s office asks ${units.join(', ')} to read how ${document} amends the plan “${campaign}”, and to press “Understood”: ${link}`,
    takeBack: 'Take the amendment back',
    takeBackTitle: 'Take this amendment back?',
    takeBackLead:
      'Every duty and every part has its old words again. Nothing is deleted: both are in the journal. Those touched see “Changed”.',
    reason: 'Reason',
    reasonHint: 'One sentence. The units will read it.',
    refused: 'It was not done',
    home: 'The plan was amended',
    homeHint: 'See what changes for your unit, then press “Understood”.',
    refusal: amendRefusalText.en,
  },
})

/** "Từ 20/11/2026"; nothing before it was applied. */
export const effectiveText = (day: Day | null): string => (day ? written(day) : '')
