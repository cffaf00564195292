// /units/:unit — one unit: what it is, who holds which post in it, what stands below it, what happened to it.
import { storyOf } from '#foundation/audit/entry.reads.ts'
import { listDescents, listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import { unitsOf } from '#foundation/organisation/reorganisation.ts'
import { getUnit, listAllUnits, listSpans } from '#foundation/organisation/unit.reads.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { listPostsOf } from '#foundation/people/post.reads.ts'
import { listStandInsOf } from '#foundation/people/stand-in.reads.ts'
import { organisationStory } from '#foundation/people/story.words.ts'
import { written, writtenMoment } from '#kernel/day.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { UnitHistory, UnitLineage } from './unit-history.tsx'
import { UnitPosts } from './unit-posts.tsx'
import { UnitSummary } from './unit-summary.tsx'

export const showUnitPage = page(paths.unit, {
  async get(context, { unit: id }) {
    const t = unitWords(context)
    const actor = await getActor(context)
    const [unit, units, posts] = [
      await getUnit(context, id),
      await listAllUnits(context),
      await listPostsOf(context, id),
    ]
    const [spans, descents] = [await listSpans(context, id), await listDescents(context)]
    const touching = (await listReorganisations(context)).filter(({ changes }) => unitsOf(changes).has(id))
    const standIns = await listStandInsOf(context, id)
    const story = await storyOf(context, id, ...[...posts, ...standIns, ...touching].map((one) => one.id))
    const told = organisationStory(context)
    const names = new Map([...posts, ...standIns].map((one) => [`${one.id}`, one.personName]))
    return (
      <Screen actor={actor} title={unit.name} here="units">
        <UnitSummary actor={actor} unit={unit} units={units} />
        <div class="cols">
          <div>
            <UnitPosts actor={actor} unit={unit} posts={posts} standIns={standIns} today={context.today} />
            <Children actor={actor} unit={unit} units={units} />
            <UnitHistory language={context.language} spans={spans} units={units} />
            <UnitLineage
              language={context.language}
              unit={id}
              units={units}
              descents={descents.filter(({ from, to }) => from === id || to === id)}
            />
          </div>
          <aside>
            <h2>{t.story}</h2>
            <ol class="tale">
              {story.toReversed().map((entry) => (
                <li>
                  <time>{writtenMoment(entry.at)}</time>
                  <p>{told(entry, names.get(entry.subject) ?? '')}</p>
                  <p class="sm soft">{entry.actorName}</p>
                </li>
              ))}
            </ol>
          </aside>
        </div>
      </Screen>
    )
  },
})

function Children({ actor, unit, units }: { actor: Actor; unit: Unit; units: Unit[] }) {
  const t = unitWords(actor)
  const children = units.filter((one) => one.parent === unit.id)
  if (children.length === 0 && !mayRunOffice(actor).allowed) return null
  return (
    <>
      <h2>{t.children}</h2>
      <ul class="rows">
        {children.map((child) => (
          <li>
            <a href={paths.unit({ unit: child.id })}>{child.name}</a>
            {child.to && <p class="sm soft">{t.ended(written(child.to))}</p>}
          </li>
        ))}
      </ul>
      {mayRunOffice(actor).allowed && !unit.to && (
        <p class="gap">
          <a class="b two" href={`${paths.newUnit()}?below=${unit.id}`}>
            {t.addBelow}
          </a>
        </p>
      )}
    </>
  )
}
