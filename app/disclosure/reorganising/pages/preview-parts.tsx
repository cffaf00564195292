// What a reorganisation moves, as lists: units that end, begin and change, posts that end, and what other rooms foretell.
import type { TreeChange } from '#foundation/organisation/preview.rules.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import type { Post } from '#foundation/people/post.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { offersFor } from '../reorganising.rules.ts'
import { reorganisingWords } from '../reorganising.words.ts'

type PartProps = { language: Language; change: TreeChange }

export function TreeMoves({ language, change }: PartProps) {
  const t = reorganisingWords({ language })
  const names = (units: Unit[]) => units.map(({ name }) => name).join(', ')
  const { ended, begun, changed } = change
  return (
    <>
      {ended.length > 0 && <h2>{t.ends}</h2>}
      <ul class="rows">
        {ended.map(({ unit, successors }) => (
          <li>
            <a href={paths.unit({ unit: unit.id })}>{unit.name}</a>
            <p class="sm soft">{successors.length > 0 ? t.inherits(names(successors)) : t.without}</p>
          </li>
        ))}
      </ul>
      {begun.length > 0 && <h2>{t.begins}</h2>}
      <ul class="rows">
        {begun.map(({ unit, predecessors }) => (
          <li>
            <b>{unit.name}</b>
            <p class="sm soft">{unitWords({ language }).kinds[unit.kind]}</p>
            {predecessors.length > 0 && <p class="sm soft">{t.cameOf(names(predecessors))}</p>}
          </li>
        ))}
      </ul>
      {changed.length > 0 && <h2>{t.changes}</h2>}
      <ul class="rows">
        {changed.map(({ before, after }) => (
          <li>
            <a href={paths.unit({ unit: before.id })}>{before.name}</a>
            {differences(before, after, change, language).map((text) => (
              <p class="sm soft">{text}</p>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function differences(before: Unit, after: Unit, { ended, after: tree }: TreeChange, language: Language): string[] {
  const t = reorganisingWords({ language })
  const words = unitWords({ language })
  const known = [...tree, ...ended.map(({ unit }) => unit)]
  const nameOf = (parent: Unit['parent']) => known.find(({ id }) => id === parent)?.name ?? t.nowhere
  const tierOf = (tier: Unit['tier']) => (tier ? words.tiers[tier] : words.tierUnsaid)
  return [
    ...(before.name === after.name ? [] : [t.nameTo(before.name, after.name)]),
    ...(before.shortName === after.shortName ? [] : [t.shortTo(before.shortName ?? '', after.shortName ?? '')]),
    ...(before.kind === after.kind ? [] : [t.kindTo(words.kinds[before.kind], words.kinds[after.kind])]),
    ...(before.tier === after.tier ? [] : [t.tierTo(tierOf(before.tier), tierOf(after.tier))]),
    ...(before.parent === after.parent ? [] : [t.parentTo(nameOf(before.parent), nameOf(after.parent))]),
  ]
}

/** Each post with the choice of where it goes on; `chosen` is what was chosen before the form was refused. */
export function PostMoves({
  language,
  change,
  posts,
  chosen,
}: PartProps & { posts: Post[]; chosen: FormData | undefined }) {
  const t = reorganisingWords({ language })
  if (change.ended.length === 0) return null
  return (
    <>
      <h2>{t.posts}</h2>
      <p class="soft">{posts.length > 0 ? t.postsHint : t.noPosts}</p>
      {posts.map((post) => {
        const { units, proposed } = offersFor(post, change)
        const name = `carry-${post.id}`
        const value = chosen ? chosen.get(name) : proposed
        return (
          <div class="f">
            <label for={name}>{`${post.title}: ${post.personName} (${post.unitName})`}</label>
            <select id={name} name={name}>
              <option value="">{t.carryNot}</option>
              {units.map((unit) => (
                <option value={unit.id} selected={unit.id === value}>
                  {t.carryTo(unit.name)}
                </option>
              ))}
            </select>
          </div>
        )
      })}
    </>
  )
}
