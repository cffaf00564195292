// Who sets what the law leaves to the committee, and who confirms it.
import { mayChange, mayConfirm, maySet, mayUndo } from '#foundation/law/setting.rules.ts'
import type { Change } from '#foundation/law/setting.ts'
import { settingWords } from '#foundation/law/setting.words.ts'
import { openSince } from '#foundation/law/settings.ts'
import { newId } from '#kernel/ids.ts'
import { right } from './right.rules.ts'
import type { Right } from './right.ts'

const key = 'council_quorum'
const from = openSince(key)
const change: Change = {
  ...{ id: newId<'setting'>(), value: 70, from, setAt: new Date(0), confirmed: null },
  setBy: { id: newId<'person'>(), name: '…' },
}

export const lawRights: Right[] = [
  right({
    ...{ key: 'setting.open', group: 'organisation', opens: ['changeSetting'] },
    ...{
      vi: 'Mở trang đặt những điều luật để cấp ủy tự quy định',
      en: 'Open what the law leaves to the committee to set',
    },
    rule: (actor) => maySet(actor, key),
    refusal: (reader) => settingWords(reader).refusal,
  }),
  right({
    ...{ key: 'setting.change', group: 'organisation', posts: ['changeSetting'] },
    ...{ vi: 'Đặt một điều luật để cấp ủy tự quy định', en: 'Set what the law leaves to the committee' },
    rule: (actor) => mayChange(actor, key, { value: 70, from }, []),
    refusal: (reader) => settingWords(reader).refusal,
  }),
  right({
    ...{ key: 'setting.undo', group: 'organisation' },
    ...{ vi: 'Bỏ điều đã đặt nhầm', en: 'Take back what was set by mistake' },
    rule: (actor) => mayUndo(actor, change),
    refusal: (reader) => settingWords(reader).refusal,
  }),
  right({
    ...{ key: 'setting.confirm', group: 'organisation', opens: ['confirmSetting'], posts: ['confirmSetting'] },
    ...{ vi: 'Xác nhận điều đã đặt, kèm văn bản', en: 'Confirm what was set, by a paper' },
    rule: (actor) => mayConfirm(actor, { key, holding: { value: 70, from, change } }, '…'),
    refusal: (reader) => settingWords(reader).refusal,
  }),
]
