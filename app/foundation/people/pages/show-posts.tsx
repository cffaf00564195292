// /units/:unit/posts?on=2025-03-01 — who held which post of a unit on a day, and in all the time.
import { getUnit } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { personWords } from '#foundation/people/person.words.ts'
import { listPostsOf } from '#foundation/people/post.reads.ts'
import { listStandInsOf } from '#foundation/people/stand-in.reads.ts'
import { typedDay, written } from '#kernel/day.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, Note } from '#ui/form.tsx'
import { PostRows } from './post-rows.tsx'

export const showPostsPage = page(paths.unitPosts, {
  async get(context, { unit: id }, { query }) {
    const t = personWords(context)
    const actor = await getActor(context)
    const asked = query.get('on')
    const typed = asked === null ? context.today : typedDay(asked)
    const on = typed ?? context.today
    const [unit, posts] = [await getUnit(context, id), await listPostsOf(context, id)]
    const standIns = await listStandInsOf(context, id)
    const then = posts.filter(({ from, to }) => from <= on && (to === null || to > on))
    return (
      <Screen actor={actor} title={t.historyTitle(unit.name)} here="units">
        <p class="sm crumb">
          <a href={paths.unit({ unit: id })}>{unit.name}</a>
        </p>
        <form class="gap">
          <label for="on">{t.historyOn}</label>
          <p class="fil bs">
            <input id="on" name="on" type="date" value={on} class="short" />
            <Button kind="two">{t.show}</Button>
          </p>
        </form>
        {typed === null && <Note kind="bad">{t.dayOdd}</Note>}
        <h2>{t.heldOn(written(on))}</h2>
        {then.length === 0 && <p class="soft">{t.nobodyOn(written(on))}</p>}
        <PostRows actor={actor} posts={then} standIns={standIns.filter(({ from, to }) => from <= on && to > on)} />
        <h2>{t.all}</h2>
        <PostRows
          actor={actor}
          posts={posts.toSorted((one, other) => (one.from < other.from ? 1 : -1))}
          standIns={standIns}
        />
      </Screen>
    )
  },
})
