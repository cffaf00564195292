// /reorganisations/new?what=… — a reorganisation in small pages: what, when, which units, what becomes of them, is this right.
import type { Context } from '#db/context.ts'
import { listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import { mayReorganise } from '#foundation/organisation/reorganisation.rules.ts'
import { reorganisationWords } from '#foundation/organisation/reorganisation.words.ts'
import { listTree } from '#foundation/organisation/unit.reads.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Carried } from '#foundation/people/carry.ts'
import { typedDay, written } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, JudgedButton } from '#ui/form.tsx'
import { previewOf } from '../consequence.reads.ts'
import { confirmReorganisation } from '../reorganising.acts.ts'
import type { ConfirmRefusal } from '../reorganising.rules.ts'
import { reorganisingWords } from '../reorganising.words.ts'
import { Consequences } from './consequence-list.tsx'
import { DutyChoices, divisionOf } from './duty-choices.tsx'
import { PostMoves, TreeMoves } from './preview-parts.tsx'
import { DetailsStep } from './wizard-details.tsx'
import { type Wizard, wizardOf } from './wizard-request.ts'
import { Step, stepAddress } from './wizard-step.tsx'
import { UnitChoice, UnitsStep, WhatStep, WhenStep } from './wizard-steps.tsx'

export const newReorganisationPage = page<never, ConfirmRefusal>(paths.newReorganisation, {
  async get(context, _, { query, refusal, form }) {
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const t = reorganisingWords(context)
    const tree = await treeFor(context, query)
    const wizard = wizardOf(query, tree)
    const { step, what, on } = wizard
    const asking = { query, language: context.language, missing: wizard.missing }
    const titles = {
      ...{ what: t.what, when: t.when, preview: t.preview },
      units: what === 'merge' ? t.which.several : t.which.one,
      details: what ? t.details[what] : t.what,
    }
    const back = previous[step]
    return (
      <Screen actor={actor} title={titles[step]} here="units">
        {step === 'what' && <WhatStep {...asking} />}
        {step === 'when' && <WhenStep {...asking} today={context.today} />}
        {step === 'units' && what && on && <UnitsStep {...asking} what={what} on={on} tree={tree} />}
        {step === 'details' && what && <DetailsStep {...asking} what={what} tree={tree} units={chosen(wizard, tree)} />}
        {step === 'preview' && (await previewed(context, actor, { wizard, tree, query, refusal, form }))}
        {back && (
          <p class="gap">
            <a class="b link" href={stepAddress(query, back)}>
              {t.back}
            </a>
          </p>
        )}
      </Screen>
    )
  },
  async post(context, _, form, { query }) {
    const office = mayRunOffice(await getActor(context))
    if (!office.allowed) return office
    const { draft } = wizardOf(query, await treeFor(context, query))
    if (!draft) return goTo(stepAddress(query, 'preview'))
    const carried = [...form].flatMap(([key, unit]): Carried[] => {
      const post = key.startsWith('carry-') ? key.slice('carry-'.length) : ''
      return isId<'post'>(post) && typeof unit === 'string' && isId<'unit'>(unit) ? [{ post, unit }] : []
    })
    const seen = form.get('seen')
    const shown = typeof seen === 'string' ? seen : ''
    const outcome = await confirmReorganisation(context, { draft, carried, seen: shown, division: divisionOf(form) })
    return outcome.allowed ? goTo(paths.reorganisation(outcome)) : outcome
  },
})

const previous = { what: null, when: 'what', units: 'when', details: 'units', preview: 'details' } as const

const treeFor = async (context: Context, query: URLSearchParams): Promise<Unit[]> =>
  listTree(context, typedDay(query.get('on') ?? '') ?? context.today)

const chosen = ({ units }: Wizard, tree: Unit[]): Unit[] =>
  units.flatMap((unit) => tree.find(({ id }) => id === unit) ?? [])

type Previewed = {
  wizard: Wizard
  tree: Unit[]
  query: URLSearchParams
  refusal: ConfirmRefusal | undefined
  form: FormData | undefined
}

/** What would move. Units that would be left alone are asked for first. */
async function previewed(context: Context, actor: Actor, { wizard, tree, query, refusal, form }: Previewed) {
  const t = reorganisingWords(context)
  const words = reorganisationWords(context)
  const { draft } = wizard
  if (!draft) return null
  const verdict = mayReorganise(actor, draft, await listReorganisations(context))
  const says = (why: ConfirmRefusal) =>
    why.why === 'shown-is-old' || why.why === 'office-empty' ? t.own(why) : words.refusal(why)

  if (!verdict.allowed && verdict.refusal.why === 'children-left') {
    const ends = new Set(draft.changes.ends)
    const left = tree.filter(({ parent, id }) => parent !== null && ends.has(parent) && !ends.has(id))
    const places = tree.filter(({ id }) => !ends.has(id))
    return (
      <>
        <p class="lead">{t.children}</p>
        <p class="soft">{t.childrenHint}</p>
        <Step query={query} language={context.language} missing={null} next="preview" own={['move']}>
          {left.map(({ id, name }) => (
            <UnitChoice
              name={`move-${id}`}
              label={name}
              empty={t.choose}
              units={[...places.filter((place) => place.id !== id), ...draft.changes.begins.map(asUnit(draft.on))]}
              value={query.get(`move-${id}`)}
            />
          ))}
        </Step>
      </>
    )
  }

  const preview = await previewOf(context, draft)
  const { ground } = draft
  return (
    <>
      <ErrorSummary title={t.wrong} errors={refusal ? [{ field: 'confirm', text: says(refusal) }] : []} />
      <p class="lead">{t.previewLead(words.kinds[draft.what], written(draft.on))}</p>
      <p>{ground ? t.groundOf(ground.words, ground.on && written(ground.on), ground.issuer) : <i>{t.noGround}</i>}</p>
      <form method="post" action={`${paths.newReorganisation()}?${query}`} id="confirm" class="printed">
        <input type="hidden" name="seen" value={preview.seen} />
        <TreeMoves language={context.language} change={preview.change} />
        <PostMoves language={context.language} change={preview.change} posts={preview.posts} chosen={form} />
        <DutyChoices language={context.language} sections={preview.consequences} chosen={form} />
        <Consequences language={context.language} sections={preview.consequences} />
        <JudgedButton verdict={verdict} label={t.confirm} refusalText={says} />
      </form>
    </>
  )
}

const asUnit =
  (from: Unit['from']) =>
  ({ unit, ...born }: { unit: Unit['id'] } & Omit<Unit, 'id' | 'from' | 'to'>): Unit => ({
    ...born,
    ...{ id: unit, from, to: null },
  })
