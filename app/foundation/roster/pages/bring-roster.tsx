// /rosters — bring a list of units and people as an Excel file; the template; what is there to download; earlier lists.
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { filesOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary, Field } from '#ui/form.tsx'
import { bringRoster } from '../roster.acts.ts'
import { listRosters } from '../roster.reads.ts'
import type { BringRefusal } from '../roster.rules.ts'
import { rosterWords } from '../roster.words.ts'
import { vocabularyOf } from './vocabulary.ts'

type Refusal = BringRefusal | { why: 'nothing-given' }

export const bringRosterPage = page<never, Refusal>(paths.rosters, {
  async get(context, _, { refusal }) {
    const t = rosterWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const earlier = await listRosters(context, 20)
    const error =
      refusal && (refusal.why === 'nothing-given' ? t.nothingGiven : t.refusal(refusal, (one) => t.columns[one]))
    return (
      <Screen actor={actor} title={t.title} here="units">
        <p class="lead">{t.lead}</p>
        <p class="gap">
          <a class="b two" href={paths.rosterTemplate()}>
            {t.template}
          </a>
        </p>
        <p class="hint">{t.templateHint}</p>
        <ErrorSummary title={t.wrong} errors={error ? [{ field: 'file', text: error }] : []} />
        <form method="post" enctype="multipart/form-data">
          <Field name="file" label={t.file} hint={t.fileHint} error={error}>
            <input
              id="file"
              name="file"
              type="file"
              accept=".xlsx"
              required
              aria-describedby={describedBy('file', { hint: true, error })}
            />
          </Field>
          <p class="f bs">
            <Button>{t.read}</Button>
          </p>
        </form>
        <p class="gap">
          <a href={paths.rosterExport()}>{t.export}</a>
        </p>
        <p class="hint">{t.exportHint}</p>
        {earlier.length > 0 && (
          <>
            <h2>{t.earlier}</h2>
            <ul class="rows">
              {earlier.map(({ id, name, state, broughtAt }) => (
                <li>
                  <a href={paths.roster({ roster: id })}>{name}</a>
                  <p class="sm soft">
                    {writtenMoment(broughtAt)}, {t.states[state]}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </Screen>
    )
  },
  async post(context, _, form) {
    const [file] = filesOf(form, 'file')
    if (!file) return refuse({ why: 'nothing-given' })
    const bytes = new Uint8Array(await file.arrayBuffer())
    const outcome = await bringRoster(context, { name: file.name, bytes }, vocabularyOf())
    return outcome.allowed ? goTo(paths.roster({ roster: outcome.roster })) : outcome
  },
})
