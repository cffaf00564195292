// /campaigns/:campaign/responses/deadlines — the office sets by when response plans are handed in.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { typedDay, written } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Note } from '#ui/form.tsx'
import { ChoiceField, DayField } from '#ui/text-field.tsx'
import { getBoard } from '../board.reads.ts'
import { responseBoardWords } from '../board.words.ts'
import { setResponseDeadline } from '../deadline.acts.ts'
import { listDeadlines } from '../deadline.reads.ts'
import { type DeadlineRefusal, maySetDeadline } from '../deadline.rules.ts'

export const setResponseDeadlinesPage = page(paths.responseDeadlines, {
  async get(context, { campaign: id }, { refusal, form }: Asked<DeadlineRefusal>) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!isOffice(actor)) throw forbidden()

    const b = responseBoardWords(context)
    const set = await listDeadlines(context, id)
    const rows = await getBoard(context, id)
    const error = refusal && b.refusal(refusal)
    const verdict = maySetDeadline(actor, campaign, 'asked', context.today)
    const nameOf = new Map(rows.map(({ unit, unitName }) => [unit, unitName]))
    return (
      <Screen actor={actor} here="campaigns" title={b.deadlines}>
        <p class="lead">{b.deadlinesLead}</p>
        {error && <ErrorSummary title={b.refused} errors={[{ field: 'on', text: error }]} />}
        {set.length === 0 && <p class="empty gap">{b.noneSet}</p>}
        <ul class="rows">
          {set.map(({ unit, on, byName }) => (
            <li>
              {unit ? nameOf.get(unit) : b.forAll}: <b>{written(on)}</b> <span class="soft sm">{b.setBy(byName)}</span>
            </li>
          ))}
        </ul>
        {verdict.allowed ? (
          <form method="post">
            <ChoiceField
              name="unit"
              label={b.forWhom}
              value={fieldOf(form, 'unit')}
              options={[
                { value: '', label: b.forAll },
                ...rows.map(({ unit, unitName }) => ({ value: unit, label: unitName })),
              ]}
            />
            <DayField name="on" label={b.day} value={fieldOf(form, 'on')} error={error} />
            <p class="f bs">
              <Button>{b.set}</Button>
            </p>
          </form>
        ) : (
          <Note>{b.refusal(verdict.refusal)}</Note>
        )}
        <p class="gap">
          <a href={paths.responses({ campaign: id })}>{b.toBoard}</a>
        </p>
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const unit = fieldOf(form, 'unit')
    const on = typedDay(fieldOf(form, 'on'))
    const verdict = await setResponseDeadline(context, { campaign, unit: isId<'unit'>(unit) ? unit : null, on })
    return verdict.allowed ? goTo(paths.responseDeadlines({ campaign })) : verdict
  },
})
