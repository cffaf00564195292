// Lineage as SVG, wide for the desk and narrow for the phone; the script of the slider moves the day in both.
import type { Descent } from '#foundation/organisation/history.ts'
import type { Unit } from '#foundation/organisation/unit.ts'
import type { Day } from '#kernel/day.ts'
import { cut } from '#ui/timeline-layout.ts'
import { pictureOf } from '../lineage-picture.rules.ts'

export type LineageProps = { label: string; units: Unit[]; descents: Descent[]; on: Day; span: { from: Day; to: Day } }

export const LineagePicture = (props: LineageProps) => (
  <>
    <Drawing {...props} width={1060} only="w" />
    <Drawing {...props} width={310} only="n" />
  </>
)

/** Beside the line that leads to its unit; where it would leave the picture it ends there. */
const labelAt = (name: string, left: number, width: number) =>
  left + name.length * 7.2 > width ? { x: width - 6, 'text-anchor': 'end' } : { x: left + 4 }

function Drawing({ label, width, only, ...asked }: LineageProps & { width: number; only: 'w' | 'n' }) {
  const { height, at, rows, links, years } = pictureOf({ ...asked, width })
  return (
    <svg class={`pic lin ${only}`} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label} data-width={width}>
      {years.map(({ x, label }) => (
        <>
          <path class="l" d={`M${x} 4V${height - 20}`} stroke-dasharray="2 5" />
          <text class="h" x={x} y={height - 6} text-anchor="middle">
            {label}
          </text>
        </>
      ))}
      {rows.map(({ from, to, y, left, right, state }) => (
        <rect
          class={`unit ${state}`}
          x={left}
          y={y + 5}
          width={Math.max(3, right - left)}
          height={10}
          rx="2"
          data-from={from}
          data-to={to ?? undefined}
        />
      ))}
      {links.map(({ path, on, later }) => (
        <path class={later ? 'link later' : 'link'} d={path} data-from={on} />
      ))}
      <path class="s" d={`M${at} 0V${height - 20}`} data-line="" />
      {rows.map(({ name, from, to, y, left, state }) => (
        <text class={state} {...labelAt(name, left, width)} y={y - 3} data-from={from} data-to={to ?? undefined}>
          {cut(name, Math.floor(width / 7.2))}
        </text>
      ))}
    </svg>
  )
}
