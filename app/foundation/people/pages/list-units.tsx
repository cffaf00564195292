// /units?on=2026-08-05&view=now — the tree of units as it stood on a day, with who heads them; or those units as they are now.
import type { Context } from '#db/context.ts'
import { broughtForward } from '#foundation/organisation/lineage.rules.ts'
import { getKin } from '#foundation/organisation/reorganisation.reads.ts'
import { listTree } from '#foundation/organisation/unit.reads.ts'
import { isOutside, type Unit } from '#foundation/organisation/unit.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import { listStandIns } from '#foundation/people/stand-in.reads.ts'
import { standInWords } from '#foundation/people/stand-in.words.ts'
import { typedDay, written } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, Note } from '#ui/form.tsx'
import { ForwardTree, UnitTree } from './unit-tree.tsx'

export const listUnitsPage = page(paths.units, {
  async get(context, _, { query }) {
    const t = unitWords(context)
    const actor = await getActor(context)
    const asked = query.get('on')
    const typed = asked === null ? context.today : typedDay(asked)
    const on = typed ?? context.today
    const [units, posts] = [await listTree(context, on), await listPosts(context, on)]
    const stoodIn = (await listStandIns(context, on)).map((one) => ({ ...one, insteadOf: one.holderName }))
    const own = units.filter((unit) => !isOutside(unit)).length
    const asNow = query.get('view') === 'now'
    const notes = notesOf([...posts, ...stoodIn], standInWords(context).titled)
    const office = mayRunOffice(actor).allowed
    return (
      <Screen actor={actor} title={t.title} here="units">
        <p class="lead">{t.lead(own, written(on))}</p>
        <p class="bs gap unprinted">
          {office && (
            <a class="b" href={paths.newUnit()}>
              {t.add}
            </a>
          )}
          <a class={office ? 'b two w' : 'b two'} href={paths.reorganisations()}>
            {t.reorganisations}
          </a>
          {office && <OfficeLinks language={context.language} only="w" />}
        </p>
        {office && (
          <details class="n unprinted">
            <summary>{t.otherWork}</summary>
            <p class="bs">
              <a class="b two" href={paths.reorganisations()}>
                {t.reorganisations}
              </a>
              <OfficeLinks language={context.language} />
            </p>
          </details>
        )}
        {office && on === context.today && own <= 2 && <FirstSteps language={context.language} />}
        <form class="gap">
          <label for="on">{t.on}</label>
          <p class="fil bs">
            <input id="on" name="on" type="date" value={on} class="short" />
            <select name="view" aria-label={t.view} class="short">
              <option value="then" selected={!asNow}>
                {t.asWas}
              </option>
              <option value="now" selected={asNow}>
                {t.asNow}
              </option>
            </select>
            <Button kind="two">{t.show}</Button>
          </p>
        </form>
        <p class="gap unprinted">
          <a href={paths.people()}>{t.people}</a>
          {' · '}
          {office && <a href={`${paths.rosterExport()}?on=${on}`}>{t.toExcel}</a>}
          {office && ' · '}
          <a href={paths.rights()}>{t.rights}</a>
        </p>
        {typed === null && <Note kind="bad">{t.dayOdd}</Note>}
        {asNow && <p class="soft gap">{t.nowHint(written(on))}</p>}
        {units.length === 0 ? (
          <div class="empty">
            <b>{t.empty(written(on))}</b>
            <p class="soft">{t.emptyHint}</p>
          </div>
        ) : asNow ? (
          <ForwardTree language={context.language} forward={await forwardOf(context, units)} />
        ) : (
          <UnitTree units={units} notes={notes} />
        )}
      </Screen>
    )
  },
})

const forwardOf = async (context: Context, units: Unit[]) =>
  broughtForward(units, await listTree(context, context.today), context.today, await getKin(context))

/** On a wide screen beside the first button, on a phone folded under it. */
function OfficeLinks({ language, only }: { language: Language; only?: 'w' }) {
  const t = unitWords({ language })
  const look = only ? `b two ${only}` : 'b two'
  return (
    <>
      <a class={look} href={paths.accounts()}>
        {t.accounts}
      </a>
      <a class={look} href={paths.rosters()}>
        {t.fromExcel}
      </a>
    </>
  )
}

/** What a committee that was founded just now does next. */
function FirstSteps({ language }: { language: Language }) {
  const t = unitWords({ language })
  return (
    <>
      <h2>{t.next}</h2>
      <ol class="rows">
        {t.steps.map(({ title, hint }) => (
          <li>
            <b>{title}</b>
            <p class="sm soft">{hint}</p>
          </li>
        ))}
      </ol>
    </>
  )
}

type Shown = { unit: Id<'unit'>; title: string; personName: string; insteadOf?: string }

const notesOf = (posts: Shown[], titled: (post: Shown) => string) => (unit: Id<'unit'>) => {
  const held = posts.filter((post) => post.unit === unit)
  return held.length > 0 ? [held.map((post) => `${titled(post)}: ${post.personName}`).join(' · ')] : []
}
