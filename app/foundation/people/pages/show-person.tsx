// /people/:person — one person: every post over time, who stood in for whom, what happened.
import { storyOf } from '#foundation/audit/entry.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { getKnownPerson, listDeparturesOf } from '#foundation/people/person.reads.ts'
import type { Departure, KnownPerson } from '#foundation/people/person.ts'
import { personWords } from '#foundation/people/person.words.ts'
import { listPostsWith } from '#foundation/people/post.reads.ts'
import type { Post } from '#foundation/people/post.ts'
import { postWords } from '#foundation/people/post.words.ts'
import { listStandInsWith } from '#foundation/people/stand-in.reads.ts'
import type { StandIn } from '#foundation/people/stand-in.ts'
import { standInWords } from '#foundation/people/stand-in.words.ts'
import { type Day, isDay, written, writtenMoment } from '#kernel/day.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'

export const showPersonPage = page(paths.person, {
  async get(context, { person: id }) {
    const t = personWords(context)
    const actor = await getActor(context)
    const [person, posts] = [await getKnownPerson(context, id), await listPostsWith(context, id)]
    const [standIns, [departure]] = [await listStandInsWith(context, id), await listDeparturesOf(context, id)]
    const story = await storyOf(context, id, ...posts.map((post) => post.id), ...standIns.map((one) => one.id))
    return (
      <Screen actor={actor} title={person.name} here="units">
        <Summary actor={actor} person={person} posts={posts} departure={departure} today={context.today} />
        <div class="cols">
          <div>
            <h2>{t.posts}</h2>
            {posts.length === 0 && <p class="soft">{t.noPosts}</p>}
            <PostsOverTime actor={actor} posts={posts} />
            <StandInsOverTime actor={actor} person={person} standIns={standIns} />
          </div>
          <aside>
            <h2>{t.story}</h2>
            <ol class="tale">
              {story.toReversed().map(({ at, word, payload, actorName }) => (
                <li>
                  <time>{writtenMoment(at)}</time>
                  <p>
                    {t.tale(word, typeof payload?.on === 'string' && isDay(payload.on) ? written(payload.on) : null)}
                  </p>
                  <p class="sm soft">{actorName}</p>
                </li>
              ))}
            </ol>
          </aside>
        </div>
      </Screen>
    )
  },
})

type SummaryProps = {
  actor: Actor
  person: KnownPerson
  posts: Post[]
  departure: Departure | undefined
  today: Day
}

function Summary({ actor, person, posts, departure, today }: SummaryProps) {
  const t = personWords(actor)
  const office = mayRunOffice(actor).allowed
  const isHere = posts.some((post) => post.to === null || post.to > today)
  const at = { person: person.id }
  return (
    <>
      {departure && (!isHere || departure.on > today) && (
        <p class="lead">{departure.on > today ? t.leaves(written(departure.on)) : t.left(written(departure.on))}</p>
      )}
      {office && (
        <dl class="sum gap">
          <div>
            <dt>{t.phone}</dt>
            <dd>{person.phone ?? t.noPhone}</dd>
          </div>
        </dl>
      )}
      {office && (
        <p class="bs gap">
          <a class="b two" href={paths.editPerson(at)}>
            {t.correct}
          </a>
          {isHere && (
            <a class="b link" href={paths.leavePerson(at)}>
              {t.leave}
            </a>
          )}
        </p>
      )}
      {office && !isHere && (
        <p class="hint gap">
          {t.back} <a href={paths.units()}>{t.toUnits}</a>
        </p>
      )}
    </>
  )
}

function PostsOverTime({ actor, posts }: { actor: Actor; posts: Post[] }) {
  const t = postWords(actor)
  return (
    <ul class="rows">
      {posts
        .toSorted((one, other) => (one.from < other.from ? 1 : -1))
        .map((post) => (
          <li>
            <b>{post.title}</b>
            <p>
              <a href={paths.unit({ unit: post.unit })}>{post.unitName}</a>
            </p>
            <p class="sm soft">
              {t.roles[post.role]}, {t.span(written(post.from), post.to && written(post.to))}
            </p>
          </li>
        ))}
    </ul>
  )
}

function StandInsOverTime({ actor, person, standIns }: { actor: Actor; person: KnownPerson; standIns: StandIn[] }) {
  const [t, words] = [personWords(actor), standInWords(actor)]
  if (standIns.length === 0) return null
  return (
    <>
      <h2>{t.standIns}</h2>
      <ul class="rows">
        {standIns.toReversed().map((one) => (
          <li>
            <b>{one.title}</b>, {one.unitName}
            <p>{one.person === person.id ? words.insteadOf(one.holderName) : t.stoodFor(one.personName)}</p>
            <p class="sm soft">{words.span(written(one.from), written(one.to))}</p>
          </li>
        ))}
      </ul>
    </>
  )
}
