// How a signature looks on the page, by the norm of the document's family. Pure: no clock, no database, no request.
import type { Family } from '#paperwork/documents/paper.ts'

/** `picture`: the handwritten signature, blue, or the seal, red: PNG without a ground. */
export type SignatureLook = {
  family: Family
  kind: 'person' | 'organ'
  name: string
  office: string | null
  at: Date
  width: number // in points, of the place on the page
  height: number
  picture: Uint8Array | null
}

export type LookLine = { text: string; bold: boolean }
export type Look = { colour: string; size: number; lines: LookLine[] }

const [blue, red, black] = ['#0b3d91', '#c00000', '#000000']
const usualSize = 10
const smallest = 5

/**
 * HD 05-HD/VPTW 7.2.2, 8.2.3 and NĐ 30/2020 PL I II.7–8: a picture alone where there is one; the personal signature blue, the
 * seal red. Where a person has no picture, lines of text say what the program did. The organ's text is black, 10 pt, upright.
 */
export function lookOf({ family, kind, name, office, at, width, height }: SignatureLook): Look {
  const lines = kind === 'person' ? personLines(name, office, at) : organLines(family, name, at)
  const colour = kind === 'person' ? blue : family === 'STATE' ? black : red
  return { colour, size: fitting(lines, width, height), lines }
}

const personLines = (name: string, office: string | null, at: Date): LookLine[] => [
  { text: 'Đã ký số', bold: false },
  { text: name, bold: true },
  ...(office ? [{ text: office, bold: false }] : []),
  { text: momentOf(at), bold: false },
]

const organLines = (family: Family, name: string, at: Date): LookLine[] => [
  { text: name, bold: family !== 'STATE' },
  { text: momentOf(at), bold: false },
]

/** Vietnamese time, as the decree writes it: day, then hour, minute and second with the zone. */
function momentOf(at: Date): string {
  const [day = '', time = ''] = new Date(at.getTime() + 7 * 3_600_000).toISOString().split('T')
  return `${day.split('-').reverse().join('/')} ${time.slice(0, 8)} +07:00`
}

/** Letters of Tinos are about half as wide as high, a line needs a quarter more than its letters. */
function fitting(lines: LookLine[], width: number, height: number): number {
  const longest = Math.max(...lines.map(({ text, bold }) => text.length * (bold ? 0.55 : 0.5)))
  const fits = Math.min((width - 4) / longest, (height - 4) / (lines.length * 1.3))
  return Math.max(smallest, Math.min(usualSize, Math.floor(fits * 4) / 4))
}
