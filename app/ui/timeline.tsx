// A campaign in time as two drawings of SVG: wide for the desk, tall for the phone. The page puts a table behind them.
import { cut, inColumn, inLanes, inRows, scaleOf, type TimelineData, tall, ticksOf, wide } from './timeline-layout.ts'

type TimelineProps = TimelineData & { label: string }

export const Timeline = (props: TimelineProps) => (
  <>
    <Wide {...props} />
    <Tall {...props} />
  </>
)

function Wide({ label, from, to, stretches, moments }: TimelineProps) {
  const x = scaleOf({ from, to }, wide.pad, wide.width - wide.pad)
  const above = inLanes(
    moments.filter(({ kind }) => kind === 'occasion'),
    x,
  )
  const below = inLanes(
    moments.filter(({ kind }) => kind !== 'occasion'),
    x,
  )
  const rows = inRows(stretches)
  const top = lanesOf(above) * wide.lane + 10
  const axis = top + Math.max(1, lanesOf(rows.map(({ row }) => ({ lane: row })))) * wide.row
  const height = axis + 28 + lanesOf(below) * wide.lane
  const ticks = ticksOf({ from, to })
  return (
    <svg class="pic w" viewBox={`0 0 ${wide.width} ${height}`} role="img" aria-label={label}>
      {rows.map(({ name, hint, from: start, to: end, running, row }) => {
        const [left, right] = [x(start), x(end)]
        const y = top + row * wide.row
        const letters = Math.floor((right - left) / 7.6)
        const said = cut(`“${name}”`, letters)
        return (
          <>
            <rect
              class={running ? 'wa' : 'do'}
              x={left}
              y={y}
              width={Math.max(2, right - left - 1)}
              height={wide.row}
            />
            <text class="p" x={left + 8} y={y + 22}>
              {said}
              <tspan class="h" dx="8" font-size="13">
                {letters - said.length > hint.length ? hint : ''}
              </tspan>
            </text>
          </>
        )
      })}
      <path
        class="l"
        d={`M${wide.pad} ${axis}H${wide.width - wide.pad}${ticks.map(({ day, label }) => `M${x(day)} ${axis}v${label ? 6 : 3}`).join('')}`}
      />
      {ticks.map(
        ({ day, label }) =>
          label && (
            <text class="h" x={x(day)} y={axis + 20} text-anchor="middle">
              {label}
            </text>
          ),
      )}
      {above.map((moment) => {
        const y = top - (moment.lane + 1) * wide.lane
        return (
          <>
            <path class="l" d={`M${moment.x} ${y + 2}V${top}`} />
            <Label {...moment} y={y + 12} serif />
          </>
        )
      })}
      {below.map((moment) => {
        const y = axis + 28 + moment.lane * wide.lane
        const today = moment.kind === 'today'
        return (
          <>
            <path class={today ? 's' : 'l'} d={`M${moment.x} ${today ? axis - 9 : axis}V${y + 24}`} />
            {!today && <path class="so" d={`M${moment.x} ${y}l6 6-6 6-6-6z`} />}
            <Label {...moment} y={y + 10} />
          </>
        )
      })}
    </svg>
  )
}

type LabelProps = { text: string; date: string; x: number; y: number; end: boolean; kind: string; serif?: boolean }

function Label({ text, date, x, y, end, kind, serif }: LabelProps) {
  const at = { x: end ? x - 9 : x + 9, 'text-anchor': end ? 'end' : 'start' }
  return (
    <>
      <text
        class={serif ? 'p' : kind === 'today' ? 'so' : undefined}
        y={y}
        font-weight={serif ? undefined : 650}
        {...at}
      >
        {cut(text, 44)}
      </text>
      <text class="h" y={y + 15} {...at}>
        {date}
      </text>
    </>
  )
}

function Tall({ label, from, to, stretches, moments }: TimelineProps) {
  const length = Math.max(300, moments.length * tall.step + 20)
  const y = scaleOf({ from, to }, tall.top, tall.top + length)
  const column = inColumn(moments, y)
  const bottom = Math.max(tall.top + length, ...column.map((moment) => moment.y)) + 26
  return (
    <svg class="pic n" viewBox={`0 0 ${tall.width} ${bottom}`} font-size="15" role="img" aria-label={label}>
      {stretches.map(({ name, from: start, to: end, running }) => (
        <>
          <rect
            class={running ? 'wa' : 'do'}
            x="0"
            y={y(start)}
            width="26"
            height={Math.max(2, y(end) - y(start) - 1)}
          />
          <text class="p" transform={`translate(18 ${(y(start) + y(end)) / 2}) rotate(-90)`} text-anchor="middle">
            {cut(`“${name}”`, Math.floor((y(end) - y(start)) / 8))}
          </text>
        </>
      ))}
      <path class="l" d={`M26.5 ${tall.top}V${tall.top + length}`} />
      {column.map((moment) => (
        <>
          <path
            class={moment.kind === 'today' ? 's' : 'l'}
            d={`M${moment.kind === 'today' ? 0 : 26} ${moment.true}H30L44 ${moment.y}h8`}
          />
          {moment.kind === 'milestone' && <path class="so" d={`M46 ${moment.y - 6}l6 6-6 6-6-6z`} />}
          <text
            class={moment.kind === 'occasion' ? 'p' : moment.kind === 'today' ? 'so' : undefined}
            x="58"
            y={moment.y + 4}
            font-weight={moment.kind === 'occasion' ? undefined : 650}
          >
            {cut(moment.text, 30)}
          </text>
          <text class="h" x="58" y={moment.y + 20} font-size="13">
            {moment.date}
          </text>
        </>
      ))}
    </svg>
  )
}

const lanesOf = (placed: { lane: number }[]): number => placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0)
