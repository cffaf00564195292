// /plans/:plan/bodies — every name to which the plan gives work, and whom it means.
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { isId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { Mark, Quote } from '#ui/mark.tsx'
import { State } from '#ui/state.tsx'
import { getFinding, listFindings } from '../finding.reads.ts'
import { type Finding, ofKind, standing } from '../finding.ts'
import { keyOf } from '../finding-key.ts'
import { acceptSuggestions, mapBody } from '../mapping.acts.ts'
import { listMappings } from '../mapping.reads.ts'
import type { MapRefusal } from '../mapping.rules.ts'
import type { BodyMapping } from '../mapping.ts'
import { mappingWords } from '../mapping.words.ts'
import { placeOf } from '../place.ts'
import { getPlan } from '../plan.reads.ts'
import { at, type Plan } from '../plan.ts'
import { planWords } from '../plan.words.ts'
import { refusalWords } from '../refusal.words.ts'
import { suggestMapping } from '../suggestion.ts'
import { enterAsOffice } from '../visit.acts.ts'
import { meaningOf } from './meaning.tsx'
import { PlanSteps } from './plan-steps.tsx'

export const mapBodiesPage = page<'plan', MapRefusal>(paths.mapBodies, {
  async get(context, { plan: id }, { refusal }) {
    const t = mappingWords(context)
    const actor = await enterAsOffice(context)
    const plan = await getPlan(context, id)
    const findings = standing(await listFindings(context, id))
    const units = await listUnits(context, context.today)
    const mappings = new Map((await listMappings(context, id)).map((one) => [one.finding, one]))
    const bodies = ofKind(findings, 'body')
    const open = bodies.filter((body) => !mappings.has(body.id))
    const sure = open.filter((body) => suggestMapping(body.value.name, units)?.sure)
    const isClosed = plan.status !== 'draft'
    const error = refusal && t.refusal(refusal, ({ theirs }) => meaningOf(theirs, units, context))
    return (
      <Screen actor={actor} title={t.title} here="campaigns">
        <p class="lead">{bodies.length === 0 ? t.none : t.lead(open.length)}</p>
        <PlanSteps plan={id} here="bodies" reader={context} />
        <ErrorSummary title={refusalWords(context).problem} errors={error ? [{ field: 'main', text: error }] : []} />
        <form method="post">
          {!isClosed && sure.length > 0 && (
            <p class="bs gap">
              <Button name="all" value="sure">
                {t.acceptAll(sure.length)}
              </Button>
            </p>
          )}
          <ol class="rows gap">
            {bodies.map((body) => (
              <BodyRow {...{ plan, body, units, isClosed, reader: context }} mapping={mappings.get(body.id)}>
                {t.tasks(findings.filter(({ kind, parent }) => kind === 'task' && parent === body.id).length)}
              </BodyRow>
            ))}
          </ol>
        </form>
        <p class="bs gap">
          <a class="b" href={paths.setDeadlines({ plan: id })}>
            {t.next}
          </a>
        </p>
      </Screen>
    )
  },

  async post(context, { plan }, form) {
    const given = fieldOf(form, 'accept')
    if (given === '') {
      const verdict = await acceptSuggestions(context, plan)
      return verdict.allowed ? goTo(paths.mapBodies({ plan })) : verdict
    }
    const [finding = '', version] = given.split('.')
    if (!isId<'finding'>(finding)) throw missing()
    const body = await getFinding(context, plan, finding)
    const units = await listUnits(context, context.today)
    const suggestion = body.kind === 'body' ? suggestMapping(body.value.name, units) : null
    if (!suggestion) return refuse({ why: 'choice-missing' })
    const verdict = await mapBody(context, { plan, finding, version: Number(version) }, suggestion.choice)
    return verdict.allowed ? goTo(`${paths.mapBodies({ plan })}#f-${keyOf(finding)}`) : verdict
  },
})

type RowProps = {
  plan: Plan
  body: Extract<Finding, { kind: 'body' }>
  mapping: BodyMapping | undefined
  units: Unit[]
  isClosed: boolean
  reader: { language: Language }
  children: unknown
}

function BodyRow({ plan, body, mapping, units, isClosed, reader, children }: RowProps) {
  const t = mappingWords(reader)
  const suggestion = mapping ? null : suggestMapping(body.value.name, units)
  const choice = mapping?.mapping ?? suggestion?.choice
  return (
    <li id={`f-${keyOf(body.id)}`}>
      {body.spans[0] && (
        <Mark
          place={placeOf(plan.reading.outline, body.spans[0][0]) || '§'}
          to={`${paths.readPlan({ plan: plan.id })}${at(body.spans)}`}
          label={planWords(reader).mark}
        />
      )}
      <p class="due">
        {mapping ? (
          <State shape="done">{t.mapped}</State>
        ) : suggestion ? (
          <State shape={suggestion.sure ? 'going' : 'soon'}>{suggestion.sure ? t.suggested : t.unsure}</State>
        ) : (
          <State shape="todo">{t.open}</State>
        )}
        <span>{children as string}</span>
      </p>
      <p>
        <Quote>{body.value.name}</Quote>
        {choice && (
          <>
            {' → '}
            <b>{meaningOf(choice, units, reader)}</b>
          </>
        )}
      </p>
      {!isClosed && (
        <div class="bs tight">
          {suggestion && (
            <Button kind="two" name="accept" value={`${body.id}.0`}>
              {t.accept}
              <span class="vh"> {body.value.name}</span>
            </Button>
          )}
          <a class="b link" href={paths.mapBody({ plan: plan.id, finding: body.id })}>
            {mapping ? t.change : t.choose}
            <span class="vh"> {body.value.name}</span>
          </a>
        </div>
      )}
    </li>
  )
}
