// Who asks about personal data, who answers, and who erases.
import { dataWords } from '#disclosure/personal-data/data.words.ts'
import { mayAnswer, mayAsk, mayErase } from '#disclosure/personal-data/data-request.rules.ts'
import { newId } from '#kernel/ids.ts'
import { right } from './right.rules.ts'
import type { Right } from './right.ts'

const person = newId<'person'>()
const open = { outcome: null } as const

export const dataRights: Right[] = [
  right({
    ...{ key: 'data-request.ask', group: 'own', opens: ['myData', 'myDataFile'], posts: ['myData'] },
    ...{ vi: 'Xem, tải, gửi yêu cầu về dữ liệu của mình', en: 'See, download and ask about one’s own data' },
    rule: (actor) => mayAsk(actor, { person: actor.id, kind: 'view', text: '' }, []),
    refusal: (reader) => dataWords(reader).askRefusal,
  }),
  right({
    ...{ key: 'data-request.enter', group: 'accounts', posts: ['dataRequests'] },
    ...{ vi: 'Ghi yêu cầu về dữ liệu nhận bằng giấy', en: 'Enter a request about data received on paper' },
    rule: (actor) => mayAsk(actor, { person, kind: 'view', text: '' }, []),
    refusal: (reader) => dataWords(reader).askRefusal,
  }),
  right({
    ...{ key: 'data-request.answer', group: 'accounts', posts: ['dataRequest'] },
    ...{ vi: 'Trả lời yêu cầu về dữ liệu cá nhân', en: 'Answer a request about personal data' },
    rule: (actor) => mayAnswer(actor, open, '…'),
    refusal: (reader) => dataWords(reader).refusal,
  }),
  right({
    ...{
      key: 'person.erase',
      group: 'accounts',
      posts: ['dataRequest'],
      states: [{ oneself: false }, { oneself: true }],
    },
    ...{ vi: 'Xóa một người theo yêu cầu (không lấy lại được)', en: 'Erase a person on request (never undone)' },
    rule: (actor, { oneself }) =>
      mayErase(
        actor,
        { ...open, kind: 'delete', person: oneself ? actor.id : person },
        { holdsPost: false, confirmed: true },
      ),
    refusal: (reader) => dataWords(reader).refusal,
  }),
]
