// What people read where a running plan is amended: the pages, and why something is refused.
import { type Day, written } from '#kernel/day.ts'
import { inBoth } from '#kernel/words.ts'
import type { AcknowledgeRefusal, ApplyRefusal, OpenRefusal, TakeBackRefusal } from './amendment.rules.ts'
import type { AmendmentStatus } from './amendment.ts'

export type AmendRefusal = OpenRefusal | ApplyRefusal | TakeBackRefusal | AcknowledgeRefusal

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

export const amendmentWords = inBoth({
  vi: {
    status: statusVi,
    start: 'Sửa đổi phong trào nào?',
    startLead:
      'Máy so văn bản này với phong trào đang chạy và chỉ ra từng chỗ khác. Chưa có gì thay đổi cho tới khi đồng chí áp dụng.',
    document: 'Văn bản',
    campaign: 'Phong trào đang chạy',
    compare: 'So với phong trào',
    noCampaign: 'Không có phong trào nào đang chạy để sửa đổi.',
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
    asOfNote: 'Điều chỉnh lẻ của Văn phòng (không qua sửa đổi kế hoạch) không tính lùi; xem ở từng việc.',
    notYet: (day: string) => `Ngày này phong trào chưa phát động. Phát động ngày ${day}.`,
    noDay: 'Chưa hiểu ngày đã nhập. Đang xem ngày hôm nay.',
    seeDay: 'Xem',
    effective: 'Có hiệu lực từ ngày',
    effectiveHint: 'Từ ngày phát động đến hôm nay.',
    apply: 'Áp dụng sửa đổi',
    keep: 'Lưu lựa chọn, chưa áp dụng',
    kept: 'Đã lưu lựa chọn. Chưa có gì thay đổi trong phong trào.',
    drop: 'Không áp dụng văn bản này',
    back: 'Về các lần sửa đổi',
    toCampaign: 'Về phong trào',
    text: 'Đọc toàn văn văn bản',
    applied: (document: string, from: string, by: string, at: string) =>
      `${document} có hiệu lực từ ${from}. ${by} áp dụng lúc ${at}.`,
    over: (status: string, by: string, at: string) => `${status}: ${by}, lúc ${at}.`,
    mine: 'Chỗ thay đổi của đơn vị mình',
    mineNone: 'Không có việc nào của đơn vị mình thay đổi; những thay đổi chung ở dưới.',
    acknowledge: 'Đã rõ',
    acknowledgeLead: 'Bấm để Văn phòng biết đơn vị đã xem.',
    acknowledged: (by: string, at: string) => `${by} đã xác nhận “Đã rõ” lúc ${at}.`,
    who: 'Đơn vị nào đã rõ',
    whoLead: (known: number, all: number) => `${known} trên ${all} đơn vị đã xác nhận. In trang này để có danh sách.`,
    ...{ unit: 'Đơn vị', known: 'Đã rõ', unknown: 'Chưa xác nhận', person: 'Người xác nhận' },
    reminder: 'Tin nhắc các đơn vị chưa xác nhận',
    reminderText: (document: string, campaign: string, units: string[], link: string) =>
      `Văn phòng Đảng ủy đề nghị ${units.join(', ')} xem ${document} sửa đổi kế hoạch “${campaign}” và bấm “Đã rõ”: ${link}`,
    takeBack: 'Thu hồi sửa đổi',
    takeBackTitle: 'Thu hồi lần sửa đổi này?',
    takeBackLead:
      'Mọi việc, mọi phần trở lại lời cũ. Không xóa gì: cả hai lần đều ở trong sổ. Đơn vị liên quan thấy “Mới thay đổi”.',
    reason: 'Lý do',
    reasonHint: 'Một câu. Các đơn vị sẽ đọc.',
    refused: 'Chưa làm được',
    home: 'Kế hoạch đã sửa đổi',
    homeHint: 'Xem chỗ thay đổi của đơn vị mình rồi bấm “Đã rõ”.',
    refusal: (refusal: AmendRefusal): string => {
      switch (refusal.why) {
        case 'not-the-office':
          return 'Văn phòng Đảng ủy sửa đổi kế hoạch.'
        case 'not-live':
          return 'Phong trào đã dừng, không sửa đổi được nữa.'
        case 'campaign-missing':
          return 'Chưa chọn phong trào.'
        case 'plan-settled':
          return 'Văn bản này đã dùng hoặc đã bỏ.'
        case 'own-plan':
          return 'Đây chính là kế hoạch của phong trào, không phải văn bản sửa đổi.'
        case 'already-amending':
          return 'Văn bản này đã được đem so với một phong trào.'
        case 'not-draft':
          if (refusal.status === 'applied')
            return `${refusal.by ?? 'Người khác'} vừa áp dụng sửa đổi này. Không áp dụng lần thứ hai.`
          return `${refusal.by ?? 'Người khác'} đã thôi áp dụng sửa đổi này.`
        case 'change-gone':
          return 'Điểm này không còn: phong trào hoặc văn bản vừa thay đổi. Hãy xem lại bản so sánh.'
        case 'no-unit':
          return 'Chưa chọn đơn vị nào.'
        case 'no-element':
          return 'Chưa chỉ ra việc hoặc phần nào của phong trào.'
        case 'stale':
          return 'Phong trào vừa được người khác thay đổi. Chưa áp dụng gì; đây là bản so sánh mới, xin xem lại.'
        case 'nothing-applied':
          return 'Chưa chọn áp dụng điểm nào.'
        case 'undecided':
          return `Còn ${refusal.count} điểm chưa chọn áp dụng hay để nguyên.`
        case 'unmapped':
          return `Chưa rõ “${refusal.body}” là đơn vị nào. Hãy chọn đơn vị.`
        case 'handed-in':
          return `Có ${refusal.count} kết quả của việc “${refusal.text}” đang chờ duyệt. Duyệt hoặc trả lại trước, hoặc để nguyên điểm này.`
        case 'incomplete':
          return `Chưa đủ để áp dụng: “${refusal.text}”. Hãy chỉ chỗ, ghi đủ, hoặc để nguyên.`
        case 'effective-unclear':
          return 'Chưa hiểu ngày hiệu lực. Ghi như 05/8/2026.'
        case 'effective-later':
          return `Ngày ${written(refusal.day)} chưa đến. Hãy áp dụng khi đến ngày ấy.`
        case 'effective-before':
          return `Phong trào phát động ngày ${written(refusal.day)}; sửa đổi không thể có hiệu lực trước đó.`
        case 'not-applied':
          return 'Sửa đổi này không còn hiệu lực nên không có gì để thu hồi.'
        case 'amended-since':
          return `Sau đó đã có ${refusal.by}. Thu hồi văn bản sau trước.`
        case 'acted-since':
          return `${refusal.units.join(', ')} đã nộp kết quả theo nội dung mới, nên không thu hồi được. Hãy dùng một văn bản sửa đổi khác.`
        case 'corrected-since':
          return `Việc đã sửa đổi lại vừa được điều chỉnh (“${refusal.text}”), nên không thu hồi được.`
        case 'reason-missing':
          return 'Chưa ghi lý do.'
        case 'not-touched':
          return 'Sửa đổi này không chạm đến đơn vị của đồng chí.'
        case 'not-in-force':
          return 'Sửa đổi này chưa áp dụng hoặc đã thu hồi.'
        case 'acknowledged':
          return 'Đơn vị đã xác nhận “Đã rõ”.'
      }
    },
  },
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
    refusal: (refusal) => {
      switch (refusal.why) {
        case 'not-the-office':
          return 'The office of the Party committee amends the plan.'
        case 'not-live':
          return 'The campaign is over and cannot be amended any more.'
        case 'campaign-missing':
          return 'No campaign was chosen.'
        case 'plan-settled':
          return 'This document was used or dropped.'
        case 'own-plan':
          return 'This is the campaign’s own plan, not an amendment of it.'
        case 'already-amending':
          return 'This document is already compared with a campaign.'
        case 'not-draft':
          if (refusal.status === 'applied')
            return `${refusal.by ?? 'Somebody'} has just applied this amendment. It is not applied twice.`
          return `${refusal.by ?? 'Somebody'} has given up applying this amendment.`
        case 'change-gone':
          return 'This change is no more: the campaign or the document has changed. Look at the comparison again.'
        case 'no-unit':
          return 'No unit was chosen.'
        case 'no-element':
          return 'No duty or part of the campaign was pointed at.'
        case 'stale':
          return 'Somebody else has just changed the campaign. Nothing was applied; this is the new comparison, please look again.'
        case 'nothing-applied':
          return 'No change was chosen to be applied.'
        case 'undecided':
          return `${refusal.count} changes are neither applied nor left yet.`
        case 'unmapped':
          return `Nobody knows which unit “${refusal.body}” is. Choose the unit.`
        case 'handed-in':
          return `${refusal.count} results of “${refusal.text}” wait for judgement. Judge them first, or leave this change.`
        case 'incomplete':
          return `Not enough to be applied: “${refusal.text}”. Point at its place, complete it, or leave it.`
        case 'effective-unclear':
          return 'The day was not understood. Write it like 05/8/2026.'
        case 'effective-later':
          return `${written(refusal.day)} has not come yet. Apply it on that day.`
        case 'effective-before':
          return `The campaign was launched on ${written(refusal.day)}; an amendment cannot hold before that.`
        case 'not-applied':
          return 'This amendment is not in force, so there is nothing to take back.'
        case 'amended-since':
          return `Since then there is ${refusal.by}. Take the later one back first.`
        case 'acted-since':
          return `${refusal.units.join(', ')} handed in under the new words, so it stands. Use another amending document.`
        case 'corrected-since':
          return `What was amended has been corrected since (“${refusal.text}”), so it stands.`
        case 'reason-missing':
          return 'No reason was given.'
        case 'not-touched':
          return 'This amendment does not touch your unit.'
        case 'not-in-force':
          return 'This amendment was not applied, or was taken back.'
        case 'acknowledged':
          return 'Your unit has pressed “Understood”.'
      }
    },
  },
})

/** "Từ 20/11/2026"; nothing before it was applied. */
export const effectiveText = (day: Day | null): string => (day ? written(day) : '')
