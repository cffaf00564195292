// Posts with their holders, and under each whoever stands or stood in for them.

import type { Actor } from '#foundation/people/actor.ts'
import type { Post } from '#foundation/people/post.ts'
import { postWords } from '#foundation/people/post.words.ts'
import type { StandIn } from '#foundation/people/stand-in.ts'
import { standInWords } from '#foundation/people/stand-in.words.ts'
import { written } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'

type PostRowsProps = { actor: Actor; posts: Post[]; standIns: StandIn[]; mayEnd?: boolean }

export function PostRows({ actor, posts, standIns, mayEnd = false }: PostRowsProps) {
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
