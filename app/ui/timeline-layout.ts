// Where everything stands in the two drawings of a timeline: a wide one for the desk, a tall one for the phone. Pure.
import { scaleLinear } from 'd3-scale'
import { type Day, daysBetween } from '#kernel/day.ts'

export type Stretch = { name: string; hint: string; from: Day; to: Day; running: boolean }
export type Moment = { text: string; date: string; day: Day; kind: 'milestone' | 'occasion' | 'today' }
export type TimelineData = { from: Day; to: Day; stretches: Stretch[]; moments: Moment[] }

export type Placed<Thing> = Thing & { x: number; lane: number; end: boolean }

export const wide = { width: 1120, pad: 10, lane: 34, row: 34 }
export const tall = { width: 290, top: 14, step: 40 }

const letter = 7.4 // about the width of a letter at 15 px

/** Cut where it would not fit; the whole text stands in the table behind the picture. */
export const cut = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`

export function scaleOf({ from, to }: Pick<TimelineData, 'from' | 'to'>, start: number, end: number) {
  const scale = scaleLinear([0, Math.max(1, daysBetween(from, to))], [start, end]).clamp(true)
  return (day: Day): number => Math.round(scale(daysBetween(from, day)))
}

/** Labels in lanes, so that none lies on another; the first lane is nearest to the axis. */
export function inLanes(moments: Moment[], x: (day: Day) => number): Placed<Moment>[] {
  const taken: [number, number][][] = []
  return moments
    .map((moment) => {
      const length = Math.max(cut(moment.text, 44).length * letter, moment.date.length * letter) + 18
      const at = x(moment.day)
      const end = at + length > wide.width - wide.pad
      return { ...moment, x: at, end, range: (end ? [at - length, at] : [at, at + length]) as [number, number] }
    })
    .map(({ range, ...moment }) => {
      const free = taken.findIndex((lane) => lane.every(([from, to]) => range[1] < from || range[0] > to))
      const lane = free === -1 ? taken.length : free
      taken[lane] = [...(taken[lane] ?? []), range]
      return { ...moment, lane }
    })
}

/** Overlapping phases lie under one another. */
export function inRows(stretches: Stretch[]): (Stretch & { row: number })[] {
  const ends: Day[] = []
  return stretches.map((stretch) => {
    const free = ends.findIndex((end) => end < stretch.from)
    const row = free === -1 ? ends.length : free
    ends[row] = stretch.to
    return { ...stretch, row }
  })
}

export type Tick = { day: Day; label: string | null }

/** One tick a month; labels as far apart as they can be read. */
export function ticksOf({ from, to }: Pick<TimelineData, 'from' | 'to'>): Tick[] {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  const every = months <= 30 ? 3 : months <= 72 ? 6 : 12
  return Array.from({ length: months + 1 }, (_, index) => {
    const month = Number(from.slice(5, 7)) - 1 + index
    const [year, number] = [Number(from.slice(0, 4)) + Math.floor(month / 12), (month % 12) + 1]
    const day = `${year}-${String(number).padStart(2, '0')}-01` as Day
    return { day, label: index > 0 && index < months && index % every === 0 ? `${number}/${year}` : null }
  })
}

/** For the phone: in the order of time, each low enough to be read, joined to its true place by a line. */
export function inColumn(moments: Moment[], y: (day: Day) => number): (Moment & { true: number; y: number })[] {
  let reached = tall.top - tall.step
  return moments
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .map((moment) => {
      const at = y(moment.day)
      reached = Math.max(at, reached + tall.step)
      return { ...moment, true: at, y: reached }
    })
}
