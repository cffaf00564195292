// Who holds which post in a unit, who stands in, and who held one before.
import { isOutside, type Unit } from '#foundation/organisation/unit.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { personWords } from '#foundation/people/person.words.ts'
import type { Post } from '#foundation/people/post.ts'
import { postWords } from '#foundation/people/post.words.ts'
import type { StandIn } from '#foundation/people/stand-in.ts'
import type { Day } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { PostRows } from './post-rows.tsx'

type UnitPostsProps = { actor: Actor; unit: Unit; posts: Post[]; standIns: StandIn[]; today: Day }

export function UnitPosts({ actor, unit, posts, standIns, today }: UnitPostsProps) {
  const [t, words] = [postWords(actor), personWords(actor)]
  const office = mayRunOffice(actor).allowed
  const past = posts.filter((post) => post.to !== null && post.to <= today)
  const held = posts.filter((post) => !past.includes(post))
  const coming = standIns.filter(({ to }) => to > today)
  return (
    <>
      <h2>{t.holders}</h2>
      {held.length === 0 && <p class="soft">{t.nobody}</p>}
      <PostRows actor={actor} posts={held} standIns={coming} mayEnd={office} />
      {office && !unit.to && !isOutside(unit) && (
        <p class="gap">
          <a class="b" href={paths.newPost({ unit: unit.id })}>
            {t.add}
          </a>
        </p>
      )}
      {past.length > 0 && (
        <details class="gap">
          <summary>{`${t.past} (${past.length})`}</summary>
          <PostRows actor={actor} posts={past} standIns={[]} />
        </details>
      )}
      {posts.length > 0 && (
        <p class="gap">
          <a href={paths.unitPosts({ unit: unit.id })}>{words.history}</a>
        </p>
      )}
    </>
  )
}
