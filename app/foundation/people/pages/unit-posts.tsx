// Who holds which post in a unit, who stands in, and who held one before.
import { isOutside, type Unit } from '#foundation/organisation/unit.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { personWords } from '#foundation/people/person.words.ts'
import type { Post } from '#foundation/people/post.ts'
import { postWords } from '#foundation/people/post.words.ts'
import type { StandIn } from '#foundation/people/stand-in.ts'
import { standInWords } from '#foundation/people/stand-in.words.ts'
import { type Day, written } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'

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
          <PostRows actor={actor} posts={past} standIns={[]} mayEnd={false} />
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

type PostRowsProps = { actor: Actor; posts: Post[]; standIns: StandIn[]; mayEnd: boolean }

function PostRows({ actor, posts, standIns, mayEnd }: PostRowsProps) {
  const [t, words] = [postWords(actor), standInWords(actor)]
  return (
    <ul class="rows">
      {posts.map((post) => (
        <li>
          <b>
            <a href={paths.person({ person: post.person })}>{post.personName}</a>
          </b>
          <p>{post.title}</p>
          <p class="sm soft">
            {t.roles[post.role]}, {t.span(written(post.from), post.to && written(post.to))}
          </p>
          {standIns
            .filter((one) => one.post === post.id)
            .map((one) => (
              <StandInRow actor={actor} standIn={one} mayEnd={mayEnd} />
            ))}
          {mayEnd && !post.to && (
            <p class="bs tight">
              <a class="b link" href={paths.endPost({ post: post.id })} aria-label={t.endFor(post.personName)}>
                {t.end}
              </a>
              <a class="b link" href={paths.newStandIn({ post: post.id })} aria-label={words.nameFor(post.personName)}>
                {words.name}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function StandInRow({ actor, standIn, mayEnd }: { actor: Actor; standIn: StandIn; mayEnd: boolean }) {
  const t = standInWords(actor)
  const { id, person, personName, holderName, from, to } = standIn
  return (
    <p class="sm">
      <a href={paths.person({ person })}>{personName}</a> {t.insteadOf(holderName)},{' '}
      {t.span(written(from), written(to))}{' '}
      {mayEnd && (
        <a href={paths.endStandIn({ stand_in: id })} aria-label={t.endFor(personName)}>
          {t.end}
        </a>
      )}
    </p>
  )
}
