// Who settles what the law leaves to the committee.
import { mayChange, mayConfirm, mayUndo } from '#foundation/law/setting.rules.ts'
import type { Change } from '#foundation/law/setting.ts'
import { settingWords } from '#foundation/law/setting.words.ts'
import { openSince } from '#foundation/law/settings.ts'
import { newId } from '#kernel/ids.ts'
import { right } from './right.rules.ts'
import type { Right } from './right.ts'

const key = 'posting_commune'
const from = openSince(key)
const change: Change = {
  ...{ id: newId<'setting'>(), value: 7, from, confirmed: null },
  ...{ setBy: { id: newId<'person'>(), name: '…' }, setAt: new Date(0) },
}

export const lawRights: Right[] = [
  right({
    ...{ key: 'setting.change', group: 'organisation', opens: ['changeSetting'], posts: ['changeSetting'] },
    ...{ vi: 'Đặt điều luật để cấp ủy quyết định', en: 'Set what the law leaves to the committee' },
    rule: (actor) => mayChange(actor, key, { value: 7, from }, []),
    refusal: (reader) => settingWords(reader).refusal,
  }),
  right({
    ...{ key: 'setting.undo', group: 'organisation', posts: ['changeSetting'] },
    ...{ vi: 'Bỏ một điều đã đặt', en: 'Take back what was set' },
    rule: (actor) => mayUndo(actor, change),
    refusal: (reader) => settingWords(reader).refusal,
  }),
  right({
    ...{ key: 'setting.confirm', group: 'organisation', opens: ['confirmSetting'], posts: ['confirmSetting'] },
    ...{ vi: 'Xác nhận điều đã đặt, theo văn bản', en: 'Confirm by a paper what was set' },
    rule: (actor) => mayConfirm(actor, { key, holding: { ...change, change } }, '…'),
    refusal: (reader) => settingWords(reader).refusal,
  }),
]
