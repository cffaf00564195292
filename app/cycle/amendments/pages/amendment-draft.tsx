// The diff while it is decided: every change with its choice, what all of it comes to, and the switch.
import type { Campaign } from '#cycle/campaigns/campaign.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { type Day, dayOf, isDay, written } from '#kernel/day.ts'
import { fieldOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Button, describedBy, ErrorSummary, Field, JudgedButton, Note } from '#ui/form.tsx'
import { mayDecide } from '../amendment.rules.ts'
import type { Amendment } from '../amendment.ts'
import { amendmentWords } from '../amendment.words.ts'
import type { AmendRefusal } from '../amendment-refusal.words.ts'
import type { Choice } from '../change.ts'
import { type DecidedChange, isClear, tallyOf } from '../decided.rules.ts'
import type { Diff } from '../diff.reads.ts'
import { diffWords } from '../diff.words.ts'
import { documentName } from '../ground.ts'
import { ChangeItem } from './change-item.tsx'

type DraftProps = {
  actor: Actor
  campaign: Campaign
  amendment: Amendment
  diff: Diff
  offeredDay: string
  isKept: boolean
  refusal: AmendRefusal | undefined
  form: FormData | undefined
  origin: string
}

export function AmendmentDraft(props: DraftProps) {
  const { actor, campaign, amendment, diff, offeredDay, isKept, refusal, form, origin } = props
  const t = amendmentWords(actor)
  const d = diffWords(actor)
  const { changes, seen, sources } = diff
  const verdict = mayDecide(actor, campaign, amendment)
  const choiceOf = ({ key, decision }: DecidedChange): Choice | null =>
    chosen(fieldOf(form, `choice.${key}`)) ?? decision?.choice ?? null
  const isApplied = (change: DecidedChange) => (choiceOf(change) ?? (isClear(change) ? 'apply' : 'leave')) === 'apply'
  const document = documentName(amendment.document)
  return (
    <>
      <p class="lead">{changes.length === 0 ? d.same : d.lead(document, changes.length)}</p>
      {refusal && (
        <ErrorSummary title={t.refused} errors={[{ field: fieldOfRefusal(refusal), text: t.refusal(refusal) }]} />
      )}
      {isKept && !refusal && <Note kind="ok">{t.kept}</Note>}
      <p class="say">{d.summary(tallyOf(changes, isApplied))}</p>
      <form method="post">
        <input type="hidden" name="seen" value={seen} />
        {changes.length > 0 && <h2>{d.changes}</h2>}
        <ol class="rows">
          {changes.map((change) => (
            <ChangeItem
              {...{ amendment, change, reader: actor, outline: sources.document.outline }}
              choice={choiceOf(change)}
              anew={form ? fieldOf(form, `anew.${change.key}`) !== '' : (change.decision?.anew ?? false)}
            />
          ))}
        </ol>
        <Messages />
        {changes.length > 0 && (
          <>
            <Field name="effective" label={t.effective} hint={t.effectiveHint}>
              <input
                id="effective"
                name="effective"
                class="short"
                value={form ? fieldOf(form, 'effective') : offeredDay}
                aria-describedby={describedBy('effective', { hint: true })}
              />
            </Field>
            <JudgedButton verdict={verdict} label={t.apply} refusalText={t.refusal} name="act" value="apply" />
            <p class="bs gap">
              <Button kind="two" name="act" value="keep">
                {t.keep}
              </Button>
            </p>
          </>
        )}
        <p class="bs gap">
          <a class="b link" href={paths.readPlan({ plan: amendment.plan })}>
            {t.text}
          </a>
          <Button kind="link" name="act" value="drop">
            {t.drop}
          </Button>
        </p>
      </form>
    </>
  )

  /** As they are copied to each unit after the switch. */
  function Messages() {
    const units = new Map<string, { name: string; count: number }>()
    for (const { unit, name } of changes.filter(isApplied).flatMap(({ touched }) => touched))
      units.set(unit, { name, count: (units.get(unit)?.count ?? 0) + 1 })
    if (units.size === 0) return null
    const link = origin + paths.amendment({ amendment: amendment.id })
    return (
      <details class="gap">
        <summary>{`${d.messages} (${units.size})`}</summary>
        <ul class="rows">
          {[...units.values()].map(({ name, count }) => (
            <li class="sm">{d.message(name, document, campaign.name, count, link)}</li>
          ))}
        </ul>
      </details>
    )
  }
}

const chosen = (text: string): Choice | null => (text === 'apply' || text === 'leave' ? text : null)

const fieldOfRefusal = (refusal: AmendRefusal): string => {
  if ('key' in refusal) return `c-${refusal.key}`
  return refusal.why.startsWith('effective') ? 'effective' : 'main'
}

/** The document's own day where it may be that, else today. */
export function dayOffered({ document }: Amendment, { launchedAt }: Campaign, today: Day): string {
  const day = document.date ?? ''
  return written(isDay(day) && day <= today && day >= dayOf(launchedAt) ? day : today)
}
