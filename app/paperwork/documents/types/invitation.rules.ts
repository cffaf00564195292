// Giấy mời: to whom, to what, when, where. The name of each guest stands in its own copy. Pure.
import { gap, orGap, prose } from './phrases.rules.ts'
import type { TypeRule } from './type-rule.ts'

export const invitation: TypeRule = {
  ...{ type: 'invitation', heading: 'Giấy mời', sign: 'GM', certainty: 'usage' },
  asks: [
    { name: 'subject', kind: 'line' },
    { name: 'guest', kind: 'line' },
    { name: 'when', kind: 'line' },
    { name: 'where', kind: 'line' },
    { name: 'chair', kind: 'line' },
    { name: 'text', kind: 'words' },
  ],
  begin(facts, { subject, guest, when, where, chair, text }) {
    const { ceremony, voice } = facts
    const event = (subject ?? '').replace(/^(dự|tham dự) /i, '') || ceremony?.name || gap
    return {
      subject: `dự ${event}`,
      prose: prose([
        `${voice} trân trọng kính mời: ${guest || gap}`,
        `Tới dự: ${event}`,
        chair && `Chủ trì: ${chair}`,
        `Thời gian: ${orGap(when || ceremony?.when)}`,
        `Địa điểm: ${orGap(where || ceremony?.place)}`,
        text,
        'Rất mong đồng chí có mặt đúng giờ.',
      ]),
      recipients: ['Như thành phần mời'],
    }
  },
}
