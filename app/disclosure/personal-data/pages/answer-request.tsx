// /data-requests/:data_request — the office sees what is held, answers, and where it was asked for erases: said before, undone never.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import { written } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary, Field, JudgedButton, Note } from '#ui/form.tsx'
import { dataWords } from '../data.words.ts'
import { answerRequest, eraseOnRequest } from '../data-request.acts.ts'
import { getRequest } from '../data-request.reads.ts'
import { type AnswerRefusal, type EraseRefusal, mayErase } from '../data-request.rules.ts'
import { getHeld } from '../held.reads.ts'
import { periodsOf } from '../period.rules.ts'
import { listStaying } from '../staying.reads.ts'
import { HeldSummary } from './held-summary.tsx'

export const answerRequestPage = page<'data_request', AnswerRefusal | EraseRefusal>(paths.dataRequest, {
  async get(context, { data_request: id }, { refusal, form }) {
    const actor = await getActor(context)
    const request = await getRequest(context, id)
    if (!isOffice(actor)) throw forbidden()
    const t = dataWords(context)
    const held = await getHeld(context, request.person)
    const staying = request.kind === 'delete' ? await listStaying(context, held.person.name) : []
    const holdsPost = (await listPosts(context, context.today)).some(({ person }) => person === request.person)
    const { answerBy, doneBy, left } = periodsOf(request, context.today)
    const error = refusal && t.refusal(refusal)
    return (
      <Screen actor={actor} here="more" title={t.one(t.kinds[request.kind], request.personName)}>
        <p class="lead">
          {request.outcome
            ? `${t.outcome[request.outcome]}: ${request.reply}`
            : `${t.answerBy(written(answerBy))}, ${t.doneBy(written(doneBy))}: ${t.left(left)}`}
        </p>
        {request.text && (
          <p>
            {t.said}: “{request.text}”
          </p>
        )}
        {request.outcome === null && (
          <form method="post">
            <ErrorSummary title={t.wrong} errors={error ? [{ field: 'reply', text: error }] : []} />
            <Field name="reply" label={t.reply} hint={t.replyHint} error={error}>
              <textarea id="reply" name="reply" rows={3} aria-describedby={describedBy('reply', { hint: true, error })}>
                {fieldOf(form, 'reply')}
              </textarea>
            </Field>
            <p class="f bs">
              {request.kind !== 'delete' && (
                <Button name="act" value="granted">
                  {t.grant}
                </Button>
              )}
              <Button kind="two" name="act" value="refused">
                {t.refuse}
              </Button>
            </p>
            {request.kind === 'delete' && (
              <Note kind="bad">
                <h2>{t.eraseTitle}</h2>
                <p>{t.eraseLead}</p>
                <p>{staying.length > 0 ? t.stays : t.staysNone}</p>
                <ul>
                  {staying.map((one) => (
                    <li>{t.staying(one)}</li>
                  ))}
                </ul>
                <p>{t.postsStay}</p>
                <p class="tick">
                  <input type="checkbox" id="sure" name="sure" value="yes" /> <label for="sure">{t.sure}</label>
                </p>
                <JudgedButton
                  verdict={mayErase(actor, request, { holdsPost, confirmed: true })}
                  {...{ label: t.erase, refusalText: t.refusal, name: 'act', value: 'erase' }}
                />
              </Note>
            )}
          </form>
        )}
        <h2>{t.holds}</h2>
        <HeldSummary held={held} most={10} language={context.language} />
      </Screen>
    )
  },
  async post(context, { data_request: id }, form) {
    const [act, reply] = [fieldOf(form, 'act'), fieldOf(form, 'reply')]
    const verdict =
      act === 'erase'
        ? await eraseOnRequest(context, id, { confirmed: fieldOf(form, 'sure') === 'yes', reply })
        : await answerRequest(context, id, { outcome: act === 'granted' ? 'granted' : 'refused', reply })
    return verdict.allowed ? goTo(paths.dataRequests()) : verdict
  },
})
