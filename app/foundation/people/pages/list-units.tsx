// /units?on=2026-08-05 — the tree of units as it stood on a day, with who heads them.
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { treeOf } from '#foundation/organisation/unit.rules.ts'
import type { Branch } from '#foundation/organisation/unit.ts'
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

export const listUnitsPage = page(paths.units, {
  async get(context, _, { query }) {
    const t = unitWords(context)
    const actor = await getActor(context)
    const asked = query.get('on')
    const typed = asked === null ? context.today : typedDay(asked)
    const on = typed ?? context.today
    const [units, posts] = [await listUnits(context, on), await listPosts(context, on)]
    const stoodIn = (await listStandIns(context, on)).map((one) => ({ ...one, insteadOf: one.holderName }))
    const office = mayRunOffice(actor).allowed
    return (
      <Screen actor={actor} title={t.title} here="units">
        <p class="lead">{t.lead(units.length, written(on))}</p>
        {office && (
          <p class="bs gap unprinted">
            <a class="b" href={paths.newUnit()}>
              {t.add}
            </a>
            <a class="b two" href={paths.accounts()}>
              {t.accounts}
            </a>
            <a class="b two" href={paths.rosters()}>
              {t.fromExcel}
            </a>
          </p>
        )}
        <p class="gap unprinted">
          <a href={paths.people()}>{t.people}</a>
          {office && ' · '}
          {office && <a href={`${paths.rosterExport()}?on=${on}`}>{t.toExcel}</a>}
        </p>
        {office && on === context.today && units.length <= 2 && <FirstSteps language={context.language} />}
        <form class="gap">
          <label for="on">{t.on}</label>
          <p class="fil bs">
            <input id="on" name="on" type="date" value={on} class="short" />
            <Button kind="two">{t.show}</Button>
          </p>
        </form>
        <p class="unprinted">
          <a href={paths.rights()}>{t.rights}</a>
        </p>
        {typed === null && <Note kind="bad">{t.dayOdd}</Note>}
        {units.length === 0 ? (
          <div class="empty">
            <b>{t.empty(written(on))}</b>
            <p class="soft">{t.emptyHint}</p>
          </div>
        ) : (
          <Branches branches={treeOf(units)} posts={[...posts, ...stoodIn]} titled={standInWords(context).titled} />
        )}
      </Screen>
    )
  },
})

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
type BranchesProps = { branches: Branch[]; posts: Shown[]; titled: (post: Shown) => string }

function Branches({ branches, posts, titled }: BranchesProps) {
  return (
    <ul class="tree">
      {branches.map((branch) => {
        const held = posts.filter((post) => post.unit === branch.id)
        return (
          <li>
            <div>
              <a href={paths.unit({ unit: branch.id })}>{branch.name}</a>
              {held.length > 0 && (
                <p class="sm soft">{held.map((post) => `${titled(post)}: ${post.personName}`).join(' · ')}</p>
              )}
            </div>
            {branch.children.length > 0 && <Branches branches={branch.children} posts={posts} titled={titled} />}
          </li>
        )
      })}
    </ul>
  )
}
