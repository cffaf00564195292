// /amendments/:amendment/change — one change by hand: its words, the place that it means, the units of its body.

import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { findingWords } from '#cycle/plan-review/finding.words.ts'
import { isUnitClass, type MappingChoice } from '#cycle/plan-review/mapping.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Note } from '#ui/form.tsx'
import { Quote } from '#ui/mark.tsx'
import { decideChange } from '../amendment.acts.ts'
import { getAmendment } from '../amendment.reads.ts'
import { mayDecide } from '../amendment.rules.ts'
import { amendmentWords } from '../amendment.words.ts'
import type { AmendRefusal } from '../amendment-refusal.words.ts'
import type { DecidedChange } from '../decided.rules.ts'
import { getDiff } from '../diff.reads.ts'
import { diffWords, saidBy } from '../diff.words.ts'
import type { RunningElement } from '../element.ts'
import { DocumentMark } from './change-item.tsx'
import { UnitFields } from './unit-fields.tsx'
import { ValueFields, valueIn } from './value-fields.tsx'

export const decideChangePage = page(paths.decideChange, {
  async get(context, { amendment: id }, { refusal, form, query }: Asked<AmendRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = amendmentWords(context)
    const d = diffWords(context)
    const amendment = await getAmendment(context, id)
    const campaign = await getCampaign(context, amendment.campaign)
    const verdict = mayDecide(actor, campaign, amendment)
    const back = paths.amendment({ amendment: id })
    if (!verdict.allowed)
      return (
        <Screen actor={actor} here="campaigns" title={d.decide}>
          <Note>{t.refusal(verdict.refusal)}</Note>
          <p class="gap">
            <a href={back}>{t.back}</a>
          </p>
        </Screen>
      )

    const { changes, ground, sources } = await getDiff(context, amendment)
    const key = query.get('key') ?? changes[0]?.key
    const change = changes.find((one) => one.key === key)
    const wanted = query.get('element') ?? change?.decision?.element ?? ''
    const element = change ? meantBy(change, ground.running, wanted) : null
    return (
      <Screen actor={actor} here="campaigns" title={d.decide}>
        {refusal && <ErrorSummary title={d.problem} errors={[{ field: 'main', text: t.refusal(refusal) }]} />}
        {change ? <Body change={change} /> : <Note>{t.refusal({ why: 'change-gone' })}</Note>}
        <p class="gap">
          <a href={`${back}#c-${key}`}>{d.cancel}</a>
        </p>
      </Screen>
    )

    function Body({ change }: { change: DecidedChange }) {
      const { said, after, asksMapping } = change
      const isLost = change.decision?.element != null || change.kind === 'text'
      const typed = form ? (name: string) => fieldOf(form, name) : null
      return (
        <>
          {said && (
            <blockquote class="mid">
              <DocumentMark spans={said.spans} plan={amendment.plan} outline={sources.document.outline} t={d} />
              <p>
                <Quote>{said.text}</Quote>
              </p>
            </blockquote>
          )}
          {isLost && <Pointing running={ground.running} />}
          {element && (
            <form
              method="post"
              action={`${paths.decideChange({ amendment: id })}?key=${encodeURIComponent(change.key)}${isLost ? `&element=${wanted}` : ''}`}
            >
              <ValueFields kind={element.kind} value={element.value} typed={typed} reader={context} />
              {asksMapping && after?.kind === 'task' && (
                <UnitFields
                  units={ground.units}
                  mapping={change.mapping}
                  label={d.unitsFor(after.value.body)}
                  reader={context}
                />
              )}
              <p class="bs gap">
                <Button name="act" value="save">
                  {d.save}
                </Button>
                {isLost && (
                  <Button kind="two" name="act" value="strike">
                    {d.strike}
                  </Button>
                )}
              </p>
            </form>
          )}
        </>
      )
    }

    /** Which place of the running plan a sentence means that was not found. */
    function Pointing({ running }: { running: RunningElement[] }) {
      const kinds = Map.groupBy(running, ({ kind }) => kind)
      return (
        <form class="f">
          <input type="hidden" name="key" value={key} />
          <label for="element">{d.which}</label>
          <p class="hint" id="element-hint">
            {d.whichHint}
          </p>
          <select id="element" name="element" aria-describedby="element-hint">
            {[...kinds].map(([kind, elements]) => (
              <optgroup label={findingWords(context).kinds[kind]}>
                {elements.map((one) => (
                  <option value={`${kind}:${one.id}`} selected={`${kind}:${one.id}` === wanted}>
                    {[one.place, short(saidBy(one, context.language))].filter(Boolean).join(' · ')}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <p class="bs gap">
            <Button kind="two">{d.show}</Button>
          </p>
        </form>
      )
    }
  },

  async post(context, { amendment: id }, form, { query }) {
    const amendment = await getAmendment(context, id)
    const key = query.get('key') ?? ''
    const { changes, ground } = await getDiff(context, amendment)
    const change = changes.find((one) => one.key === key)
    const wanted = query.get('element')
    const element = change ? meantBy(change, ground.running, wanted ?? '') : null
    if (!change || !element) return refuse<AmendRefusal>({ why: change ? 'no-element' : 'change-gone' })

    const isStruck = fieldOf(form, 'act') === 'strike'
    const value = isStruck ? null : valueIn(element.kind, (name) => fieldOf(form, name), element.value)
    if (!isStruck && value === null)
      return refuse<AmendRefusal>({ why: 'incomplete', text: saidBy(element, context.language), key })
    const decision = { key, choice: 'apply' as const, value, element: wanted, anew: change.decision?.anew ?? false }
    const verdict = await decideChange(context, id, {
      ...decision,
      mapping: mappingIn(form) ?? change.decision?.mapping ?? null,
    })
    return verdict.allowed ? goTo(`${paths.amendment({ amendment: id })}#c-${key}`) : verdict
  },
})

const short = (text: string): string => (text.length > 90 ? `${text.slice(0, 90)}…` : text)

/** What the form words: the new side of a change, or the place that was pointed at. */
function meantBy({ kind, after, decision }: DecidedChange, running: RunningElement[], wanted: string) {
  if (wanted === '') return kind === 'text' ? null : after
  const pointed = running.find((one) => `${one.kind}:${one.id}` === wanted) ?? null
  return decision?.element === wanted && after ? after : pointed
}

/** Null where the form does not ask. */
function mappingIn(form: FormData): MappingChoice | null {
  const choice = fieldOf(form, 'choice')
  if (choice === 'nobody') return { choice }
  const unitClass = fieldOf(form, 'class')
  if (choice === 'class' && isUnitClass(unitClass)) return { choice, unitClass }
  if (choice !== 'units') return null
  return {
    choice,
    units: form
      .getAll('unit')
      .filter((one): one is string => typeof one === 'string')
      .filter((one) => isId<'unit'>(one)),
  }
}
