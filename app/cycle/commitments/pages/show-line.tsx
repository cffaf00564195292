// /commitments/:commitment/lines/:commitment_line — one promise: its words, what was said of it, and saying what became of it.
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { writtenMoment } from '#kernel/day.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { type Asked, fieldOf, filesOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'
import { Tale } from '#ui/tale.tsx'
import { getCommitment, getLine } from '../commitment.reads.ts'
import { commitmentWords } from '../commitment.words.ts'
import { sayOfLine } from '../ledger.acts.ts'
import { listEntries } from '../ledger.reads.ts'
import { type LedgerRefusal, maySayOf } from '../ledger.rules.ts'
import { commitmentRefusalWords } from '../refusal.words.ts'
import { signingWords } from '../signing.words.ts'
import { lineShapes } from './commitment-shapes.ts'
import { LineForm, sayable } from './line-form.tsx'

export const showLinePage = page(paths.commitmentLine, {
  async get(context, { commitment: id, commitment_line }, { refusal, form }: Asked<LedgerRefusal>) {
    const actor = await getActor(context)
    const commitment = await getCommitment(context, id)
    const line = await getLine(context, commitment_line)
    if (line.commitment !== id) throw missing()
    if (!maySee(actor, { status: commitment.campaignStatus })) throw forbidden()

    const [t, s, refused] = [commitmentWords(context), signingWords(context), commitmentRefusalWords(context)]
    const entries = await listEntries(context, commitment_line)
    const verdict = maySayOf(actor, commitment, line, null)
    return (
      <Screen actor={actor} here="campaigns" title={s.sayTitle}>
        <blockquote class="big">
          <p>“{line.text}”</p>
        </blockquote>
        <p>
          {line.unitName}. <State shape={lineShapes[line.state]}>{t.states[line.state]}</State>
        </p>
        {refusal && (
          <Note kind="bad" alert>
            {refused(refusal)}
          </Note>
        )}
        {verdict.allowed ? (
          <LineForm form={form} language={context.language} />
        ) : (
          <Note>{refused(verdict.refusal)}</Note>
        )}
        <h2>{s.said}</h2>
        {entries.length === 0 && <p class="empty">{s.noneSaid}</p>}
        <Tale
          tellings={entries.map(({ state, reason, file, fileName, byName, at }, index) => ({
            when: writtenMoment(at),
            now: index === 0,
            what: (
              <>
                {byName}: <State shape={lineShapes[state]}>{t.states[state]}</State> {reason}{' '}
                {file && <a href={paths.commitmentFile({ commitment: id, file })}>{fileName}</a>}
              </>
            ),
          }))}
        />
        <p class="gap">
          <a href={paths.commitment({ commitment: id })}>{t.back}</a>
        </p>
      </Screen>
    )
  },

  async post(context, { commitment, commitment_line }, form) {
    if ((await getLine(context, commitment_line)).commitment !== commitment) throw missing()
    const [file] = filesOf(form, 'proof')
    const verdict = await sayOfLine(context, commitment_line, {
      state: sayable.find((state) => state === fieldOf(form, 'state')) ?? 'open',
      reason: fieldOf(form, 'reason'),
      proof: file ? { name: file.name, bytes: await file.bytes() } : null,
    })
    return verdict.allowed ? goTo(paths.commitmentLine({ commitment, commitment_line })) : verdict
  },
})
