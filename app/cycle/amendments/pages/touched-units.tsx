// Whom a change touches, each group with how its duty stands.
import type { Touched } from '../change.ts'
import type { diffWords } from '../diff.words.ts'

const shown = 4

export function TouchedUnits({ touched, t }: { touched: Touched[]; t: ReturnType<typeof diffWords> }) {
  const groups = Map.groupBy(touched, ({ status }) => status)
  if (groups.size === 0) return <p class="sm soft">{t.nobody}</p>
  return (
    <ul class="how sm">
      {[...groups].map(([status, units]) => (
        <li>
          {status === 'told' ? t.all(units.length) : <Names names={units.map(({ name }) => name)} />}:{' '}
          <b>{t.touch[status]}</b>
        </li>
      ))}
    </ul>
  )

  function Names({ names }: { names: string[] }) {
    if (names.length <= shown) return <>{names.join(', ')}</>
    return <>{`${names.slice(0, shown - 1).join(', ')} ${t.more(names.length - shown + 1)}`}</>
  }
}
