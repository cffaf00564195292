// /people?q=… — everybody whom the committee knows, with the posts held today.
import { getActor } from '#foundation/people/actor.reads.ts'
import { listDepartures, listKnownPeople } from '#foundation/people/person.reads.ts'
import { personWords } from '#foundation/people/person.words.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import { listStandIns } from '#foundation/people/stand-in.reads.ts'
import { standInWords } from '#foundation/people/stand-in.words.ts'
import { written } from '#kernel/day.ts'
import { fold } from '#kernel/fold.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button } from '#ui/form.tsx'

const most = 200

export const listPeoplePage = page(paths.people, {
  async get(context, _, { query }) {
    const [t, words] = [personWords(context), standInWords(context)]
    const actor = await getActor(context)
    const asked = query.get('q')?.trim() ?? ''
    const all = await listKnownPeople(context)
    const people = all.filter(({ name }) => fold(name).includes(fold(asked)))
    const held = Map.groupBy(
      [
        ...(await listPosts(context, context.today)),
        ...(await listStandIns(context, context.today)).map((one) => ({ ...one, insteadOf: one.holderName })),
      ],
      ({ person }) => person,
    )
    const gone = new Map((await listDepartures(context, context.today)).map(({ person, on }) => [person, on]))
    return (
      <Screen actor={actor} title={t.people} here="units">
        <p class="lead">{t.lead(all.length, written(context.today))}</p>
        <form class="gap">
          <label for="q">{t.find}</label>
          <p class="fil bs">
            <input id="q" name="q" value={asked} class="short" />
            <Button kind="two">{t.findButton}</Button>
          </p>
        </form>
        {people.length === 0 && (
          <div class="empty">
            <b>{asked === '' ? t.empty : t.noneFound(asked)}</b>
            {asked === '' && <p class="soft">{t.emptyHint}</p>}
          </div>
        )}
        <ul class="rows">
          {people.slice(0, most).map(({ id, name }) => {
            const [posts, left] = [held.get(id) ?? [], gone.get(id)]
            return (
              <li>
                <a href={paths.person({ person: id })}>{name}</a>
                <p class="sm soft">
                  {posts.map((post) => `${words.titled(post)}, ${post.unitName}`).join(' · ') ||
                    (left ? t.left(written(left)) : t.noPost)}
                </p>
              </li>
            )
          })}
        </ul>
        {people.length > most && <p class="soft gap">{`… ${people.length - most}`}</p>}
      </Screen>
    )
  },
})
