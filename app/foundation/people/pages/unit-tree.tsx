// The tree of units as a list in lists: as it was on a day with who heads what, or as it is now with what was there then.
import type { broughtForward } from '#foundation/organisation/lineage.rules.ts'
import { treeOf } from '#foundation/organisation/unit.rules.ts'
import type { Branch, Unit } from '#foundation/organisation/unit.ts'
import { unitWords } from '#foundation/organisation/unit.words.ts'
import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'

type NotesOf = (unit: Id<'unit'>) => string[]

export function UnitTree({ units, notes }: { units: Unit[]; notes: NotesOf }) {
  return <Branches branches={treeOf(units)} notes={notes} />
}

function Branches({ branches, notes }: { branches: Branch[]; notes: NotesOf }) {
  return (
    <ul class="tree">
      {branches.map((branch) => (
        <li>
          <div>
            <a href={paths.unit({ unit: branch.id })}>{branch.name}</a>
            {notes(branch.id).map((note) => (
              <p class="sm soft">{note}</p>
            ))}
          </div>
          {branch.children.length > 0 && <Branches branches={branch.children} notes={notes} />}
        </li>
      ))}
    </ul>
  )
}

type ForwardProps = { language: Language; forward: ReturnType<typeof broughtForward> }

/** Today's tree without what nothing of then leads to; below it those of then in whose place nobody stands. */
export function ForwardTree({ language, forward: { present, lost } }: ForwardProps) {
  const t = unitWords({ language })
  const were = new Map(
    present.map((unit) => [unit.id, unit.were.filter(({ id, name }) => id !== unit.id || name !== unit.name)]),
  )
  const shown = present.filter((unit) => unit.were.length > 0)
  const notes: NotesOf = (unit) => {
    const names = were.get(unit)?.map(({ name }) => name) ?? []
    return names.length > 0 ? [t.were(names.join(', '))] : []
  }
  return (
    <>
      <UnitTree units={shown} notes={notes} />
      {lost.length > 0 && <h2>{t.lost}</h2>}
      <ul class="rows">
        {lost.map(({ id, name }) => (
          <li>
            <a href={paths.unit({ unit: id })}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
