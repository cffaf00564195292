// /my-data — everything that is held about whoever reads it, and what they ask about it.
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { written } from '#kernel/day.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { dataWords } from '../data.words.ts'
import { askForData } from '../data-request.acts.ts'
import { listRequestsOf } from '../data-request.reads.ts'
import type { AskRefusal } from '../data-request.rules.ts'
import { getHeld } from '../held.reads.ts'
import { periodsOf } from '../period.rules.ts'
import { AskFields, kindIn } from './ask-fields.tsx'
import { HeldSummary } from './held-summary.tsx'

export const showMyDataPage = page<never, AskRefusal>(paths.myData, {
  async get(context, _, { refusal, form }) {
    const actor = await getVisitor(context)
    const t = dataWords(context)
    const { language, today } = context
    const held = await getHeld(context, actor.id)
    const requests = await listRequestsOf(context, actor.id)
    const error = refusal && t.askRefusal(refusal)
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead}</p>
        <p class="bs gap unprinted">
          <a class="b two" href={paths.myDataFile()}>
            {t.download}
          </a>
        </p>
        <h2>{t.asked}</h2>
        {requests.length === 0 && <p class="soft">{t.askedNone}</p>}
        <ul class="rows">
          {requests.map((request) => {
            const { answerBy, doneBy } = periodsOf(request, today)
            return (
              <li>
                <b>{t.kinds[request.kind]}</b>
                {request.text && `: ${request.text}`}
                <p class="sm soft">
                  {request.outcome
                    ? `${t.outcome[request.outcome]}: ${request.reply}`
                    : `${t.answerBy(written(answerBy))}, ${t.doneBy(written(doneBy))}`}
                </p>
              </li>
            )
          })}
        </ul>
        <form method="post" class="gap">
          <ErrorSummary title={t.wrong} errors={error ? [{ field: 'text', text: error }] : []} />
          <AskFields form={form} language={language} />
          <p class="hint gap">{t.basis}</p>
          <p class="f bs">
            <Button>{t.send}</Button>
          </p>
        </form>
        <h2>{t.holds}</h2>
        <HeldSummary held={held} most={10} language={language} />
      </Screen>
    )
  },
  async post(context, _, form) {
    const asking = { person: context.actor, kind: kindIn(form), text: fieldOf(form, 'text') }
    const verdict = await askForData(context, asking)
    return verdict.allowed ? goTo(paths.myData()) : verdict
  },
})
