// /incoming/:incoming — one document that came in: what it is, who has it, how far it is, what answers it.
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { listDocuments } from '#paperwork/documents/document.reads.ts'
import { type Asked, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, Note } from '#ui/form.tsx'
import { listAnswers, listAssignments, listNotes } from '../assignment.reads.ts'
import { openIncoming } from '../incoming.acts.ts'
import { getIncoming, listIncomingFiles } from '../incoming.reads.ts'
import { maySeeIncoming } from '../incoming.rules.ts'
import { incomingWords } from '../incoming.words.ts'
import { incomingPageWords } from '../incoming-page.words.ts'
import { type IncomingRefusal, incomingRefusalWords } from '../incoming-refusal.words.ts'
import { IncomingDoing } from './incoming-doing.tsx'
import { IncomingEnding } from './incoming-ending.tsx'
import { IncomingGiving } from './incoming-giving.tsx'
import { performed } from './incoming-request.ts'
import { IncomingFiles, IncomingSummary } from './incoming-summary.tsx'

export const showIncomingPage = page(paths.incoming, {
  async arrive(context, { incoming }) {
    await openIncoming(context, incoming) // refused means only that nobody of the unit has come
  },

  async get(context, { incoming: id }, { refusal, form }: Asked<IncomingRefusal>) {
    const actor = await getActor(context)
    const incoming = await getIncoming(context, id)
    const all = await listAssignments(context, [id])
    if (!maySeeIncoming(actor, all)) throw forbidden()
    const { language, today } = context
    const [t, page] = [incomingWords(context), incomingPageWords(context)]
    const given = all.find(({ endedAt }) => endedAt === null) ?? null
    const error = refusal && incomingRefusalWords(context)(refusal)
    const shared = { actor, incoming, given, form, language, today }
    const issued = (await listDocuments(context)).filter(({ status }) => status === 'issued')
    const title = t.number(incoming.ordinal, incoming.year)
    return (
      <Screen large actor={actor} here="more" title={`${title}: ${incoming.subject}`} heading={<Heading />}>
        <ErrorSummary title={page.wrong} errors={error ? [{ field: 'main', text: error }] : []} />
        {incoming.overReason && <Note>{page.ended(t.states[incoming.status], incoming.overReason)}</Note>}
        <div class="cols">
          <div>
            <IncomingFiles incoming={id} files={await listIncomingFiles(context, id)} language={language} />
            <IncomingGiving
              {...shared}
              units={await listUnits(context, today)}
              posts={await listPosts(context, today)}
              earlier={all.filter((one) => one !== given)}
            />
            <IncomingDoing
              {...{ ...shared, issued }}
              notes={await listNotes(context, [id])}
              answers={await listAnswers(context, [id])}
            />
            <IncomingEnding {...shared} />
          </div>
          <aside>
            <IncomingSummary incoming={incoming} language={language} />
          </aside>
        </div>
      </Screen>
    )

    function Heading() {
      return (
        <>
          <p class="soft">
            <a href={paths.incomingList()}>{t.title}</a> · {title}
          </p>
          <h1>{incoming.subject}</h1>
        </>
      )
    }
  },

  async post(context, { incoming }, form) {
    const verdict = await performed(context, incoming, form)
    return verdict.allowed ? goTo(paths.incoming({ incoming })) : verdict
  },
})
