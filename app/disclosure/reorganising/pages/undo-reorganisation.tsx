// /reorganisations/:reorganisation/undo — the office takes an act back with its reason; what rests on it is named.

import { historyOf } from '#foundation/organisation/history.rules.ts'
import { undoReorganisation } from '#foundation/organisation/reorganisation.acts.ts'
import { listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import { mayUndo, namedAct, type UndoRefusal } from '#foundation/organisation/reorganisation.rules.ts'
import { reorganisationWords } from '#foundation/organisation/reorganisation.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ActButton, ErrorSummary } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { foretellUndoing } from '../duty-consequence.reads.ts'
import { reorganisingWords } from '../reorganising.words.ts'
import { Consequences } from './consequence-list.tsx'

export const undoReorganisationPage = page<'reorganisation', UndoRefusal>(paths.undoReorganisation, {
  async get(context, { reorganisation: id }, { refusal, form }) {
    const [t, words] = [reorganisingWords(context), reorganisationWords(context)]
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const acts = await listReorganisations(context)
    const act = acts.find((one) => one.id === id)
    if (!act) throw missing()
    const text = refusal && words.refusal(refusal)
    // The button is judged as if a reason stood there: it is asked for on this page.
    const verdict = mayUndo(actor, act, { acts, reason: t.reason })
    return (
      <Screen actor={actor} title={t.undoTitle} here="units">
        <p class="lead">{words.named(namedAct(act, historyOf(acts)))}</p>
        <p>{t.undoHint}</p>
        {verdict.allowed && (
          <Consequences language={context.language} sections={[await foretellUndoing(context, act)]} />
        )}
        <ErrorSummary title={t.wrong} errors={text ? [{ field: 'reason', text }] : []} />
        <ActButton verdict={verdict} label={t.undo} refusalText={words.refusal}>
          <TextField
            name="reason"
            label={t.reason}
            hint={t.reasonHint}
            value={fieldOf(form, 'reason')}
            error={refusal?.why === 'reason-missing' ? text : undefined}
          />
        </ActButton>
      </Screen>
    )
  },
  async post(context, { reorganisation }, form) {
    const reason = fieldOf(form, 'reason')
    const verdict = await undoReorganisation(context, await getActor(context), { reorganisation, reason })
    return verdict.allowed ? goTo(paths.reorganisation({ reorganisation })) : verdict
  },
})
