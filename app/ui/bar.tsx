// Parts of a whole as one thin bar; the numbers stand beside it as words.
type BarProps = { parts: { kind: BarKind; count: number }[] }
export type BarKind = 'done' | 'going' | 'todo' | 'late'

const classes = { done: 'k1', going: 'k2', todo: 'k3', late: 'k4' } as const satisfies Record<BarKind, string>

export function Bar({ parts }: BarProps) {
  const shown = parts.filter(({ count }) => count > 0)
  const sum = shown.reduce((total, { count }) => total + count, 0)
  let reached = 0
  return (
    <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {shown.map(({ kind, count }) => {
        const width = (count / sum) * 100
        const x = reached
        reached += width
        return <rect class={classes[kind]} x={x.toFixed(1)} width={Math.max(width - 0.8, 0.4).toFixed(1)} height="10" />
      })}
    </svg>
  )
}

export const Key = ({ kind, label }: { kind: BarKind; label: string }) => (
  <>
    <svg class="key" aria-hidden="true">
      <rect class={classes[kind]} width="99" height="99" />
    </svg>{' '}
    {label}{' '}
  </>
)
