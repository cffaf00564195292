// /data-requests — what people have asked about their data, with the days left; and what the office received on paper.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { listPeople } from '#foundation/people/post.reads.ts'
import { written } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'
import { ChoiceField } from '#ui/text-field.tsx'
import { dataWords } from '../data.words.ts'
import { askForData } from '../data-request.acts.ts'
import { listRequests } from '../data-request.reads.ts'
import type { AskRefusal } from '../data-request.rules.ts'
import { periodsOf } from '../period.rules.ts'
import { AskFields, kindIn } from './ask-fields.tsx'

export const listRequestsPage = page<never, AskRefusal>(paths.dataRequests, {
  async get(context, _, { refusal, form }) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()
    const t = dataWords(context)
    const requests = (await listRequests(context)).map((one) => ({ ...one, ...periodsOf(one, context.today) }))
    const open = requests.filter(({ outcome }) => outcome === null).toSorted((one, other) => one.left - other.left)
    const closed = requests.filter(({ outcome }) => outcome !== null)
    const people = await listPeople(context)
    const error = refusal && t.askRefusal(refusal)
    return (
      <Screen actor={actor} here="more" title={t.list}>
        <p class="lead">{t.listLead(open.length)}</p>
        <ul class="rows">
          {open.map(({ id, kind, personName, left, answerBy, doneBy }) => (
            <li>
              <a href={paths.dataRequest({ data_request: id })}>{t.one(t.kinds[kind], personName)}</a>
              <p class="sm">
                {t.answerBy(written(answerBy))}, {t.doneBy(written(doneBy))}:{' '}
                <State shape={left < 0 ? 'late' : left < 3 ? 'soon' : 'todo'}>{t.left(left)}</State>
              </p>
            </li>
          ))}
        </ul>
        {closed.length > 0 && <h2>{t.closed}</h2>}
        <ul class="rows">
          {closed.map(({ kind, personName, outcome, reply }) => (
            <li class="sm">
              {t.one(t.kinds[kind], personName)}. {outcome && t.outcome[outcome]}: {reply}
            </li>
          ))}
        </ul>
        <h2>{t.onPaper}</h2>
        <form method="post">
          <ErrorSummary title={t.wrong} errors={error ? [{ field: 'text', text: error }] : []} />
          <ChoiceField
            name="person"
            label={t.who}
            value={fieldOf(form, 'person')}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <AskFields form={form} language={context.language} />
          <p class="f bs">
            <Button>{t.send}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, _, form) {
    const person = fieldOf(form, 'person')
    if (!isId<'person'>(person)) throw missing()
    await getActor(context)
    const verdict = await askForData(context, { person, kind: kindIn(form), text: fieldOf(form, 'text') })
    return verdict.allowed ? goTo(paths.dataRequests()) : verdict
  },
})
