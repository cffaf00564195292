// /commitments/:commitment/amend — an addendum: promises worded anew, signed as the commitment was.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, Note, Once } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { getCommitment, listLines } from '../commitment.reads.ts'
import { handles } from '../commitment.rules.ts'
import { commitmentWords } from '../commitment.words.ts'
import { amendCommitment } from '../ledger.acts.ts'
import { type LedgerRefusal, mayAmendCommitment } from '../ledger.rules.ts'
import { commitmentRefusalWords } from '../refusal.words.ts'
import { signingWords } from '../signing.words.ts'

export const amendCommitmentPage = page(paths.amendCommitment, {
  async get(context, { commitment: id }, { refusal, form }: Asked<LedgerRefusal>) {
    const actor = await getActor(context)
    const commitment = await getCommitment(context, id)
    if (!handles(actor, commitment.holder)) throw forbidden()

    const [t, s, refused] = [commitmentWords(context), signingWords(context), commitmentRefusalWords(context)]
    const lines = (await listLines(context, [id])).filter(({ state }) => state !== 'changed')
    const verdict = mayAmendCommitment(actor, commitment, null)
    return (
      <Screen actor={actor} here="campaigns" title={s.amend}>
        <p class="lead">{s.amendLead}</p>
        {refusal && (
          <Note kind="bad" alert>
            {refused(refusal)}
          </Note>
        )}
        {verdict.allowed ? (
          <form method="post">
            <Once />
            <WordsField name="reason" label={s.reason} value={fieldOf(form, 'reason')} />
            {lines.map(({ id: line, text }, index) => (
              <WordsField
                name={`line-${line}`}
                label={s.one(index + 1)}
                value={form ? fieldOf(form, `line-${line}`) : text}
              />
            ))}
            <p class="f bs">
              <Button>{s.amend}</Button>
            </p>
          </form>
        ) : (
          <Note>{refused(verdict.refusal)}</Note>
        )}
        <p class="gap">
          <a href={paths.commitment({ commitment: id })}>{t.back}</a>
        </p>
      </Screen>
    )
  },

  async post(context, { commitment: id }, form) {
    const lines = (await listLines(context, [id])).map((line) => ({
      line: line.id,
      text: fieldOf(form, `line-${line.id}`),
    }))
    const verdict = await amendCommitment(context, id, { reason: fieldOf(form, 'reason'), lines })
    return verdict.allowed ? goTo(paths.commitment({ commitment: verdict.commitment })) : verdict
  },
})
