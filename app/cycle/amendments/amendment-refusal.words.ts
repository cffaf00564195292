// Why an amendment is refused, in words that say what to do.
import { written } from '#kernel/day.ts'
import { spokenTerms } from '#kernel/terms.ts'
import type { AcknowledgeRefusal, ApplyRefusal, OpenRefusal, TakeBackRefusal } from './amendment.rules.ts'

export type AmendRefusal = OpenRefusal | ApplyRefusal | TakeBackRefusal | AcknowledgeRefusal

export const amendRefusalText = {
  vi(refusal: AmendRefusal): string {
    const own = spokenTerms()
    switch (refusal.why) {
      case 'not-the-office':
        return `${own.office} Đảng ủy sửa đổi kế hoạch.`
      case 'not-live':
        return `${own.Campaign} đã dừng, không sửa đổi được nữa.`
      case 'campaign-missing':
        return `Chưa chọn ${own.campaign}.`
      case 'plan-settled':
        return 'Văn bản này đã dùng hoặc đã bỏ.'
      case 'own-plan':
        return `Đây chính là kế hoạch của ${own.campaign}, không phải văn bản sửa đổi.`
      case 'already-amending':
        return `Văn bản này đã được đem so với một ${own.campaign}.`
      case 'not-draft':
        if (refusal.status === 'applied')
          return `${refusal.by ?? 'Người khác'} vừa áp dụng sửa đổi này. Không áp dụng lần thứ hai.`
        return `${refusal.by ?? 'Người khác'} đã thôi áp dụng sửa đổi này.`
      case 'change-gone':
        return `Điểm này không còn: ${own.campaign} hoặc văn bản vừa thay đổi. Hãy xem lại bản so sánh.`
      case 'no-unit':
        return `Chưa chọn ${own.unit} nào.`
      case 'no-element':
        return `Chưa chỉ ra việc hoặc phần nào của ${own.campaign}.`
      case 'stale':
        return `${own.Campaign} vừa được người khác thay đổi. Chưa áp dụng gì; đây là bản so sánh mới, xin xem lại.`
      case 'nothing-applied':
        return 'Chưa chọn áp dụng điểm nào.'
      case 'undecided':
        return `Còn ${refusal.count} điểm chưa chọn áp dụng hay để nguyên.`
      case 'unmapped':
        return `Chưa rõ “${refusal.body}” là ${own.unit} nào. Hãy chọn ${own.unit}.`
      case 'handed-in':
        return `Có ${refusal.count} kết quả của việc “${refusal.text}” đang chờ duyệt. Duyệt hoặc trả lại trước, hoặc để nguyên điểm này.`
      case 'incomplete':
        return `Chưa đủ để áp dụng: “${refusal.text}”. Hãy chỉ chỗ, ghi đủ, hoặc để nguyên.`
      case 'effective-unclear':
        return 'Chưa hiểu ngày hiệu lực. Ghi như 05/8/2026.'
      case 'effective-later':
        return `Ngày ${written(refusal.day)} chưa đến. Hãy áp dụng khi đến ngày ấy.`
      case 'effective-before':
        return `${own.Campaign} phát động ngày ${written(refusal.day)}; sửa đổi không thể có hiệu lực trước đó.`
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
        return `Sửa đổi này không chạm đến ${own.unit} của đồng chí.`
      case 'not-in-force':
        return 'Sửa đổi này chưa áp dụng hoặc đã thu hồi.'
      case 'acknowledged':
        return `${own.Unit} đã xác nhận “Đã rõ”.`
    }
  },
  en(refusal: AmendRefusal): string {
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
}
