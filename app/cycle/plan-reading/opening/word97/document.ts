// The main stream of a .doc: where its text lies, and how each paragraph and run differs from its style.
import { valuesOf } from './sprms.ts'

/** A run of letters that lies in one place of the file: one or two bytes a letter. */
type TextPiece = { from: number; to: number; at: number; wide: boolean }
type Run = { from: number; to: number; style: number | undefined; values: Map<number, number> }

export type Letter = { sign: string; at: number }
/** In letters from the start of the text; the parts of a document follow each other. */
export type Lengths = {
  body: number
  footnotes: number
  headers: number
  rest: number
  endnotes: number
  boxes: number
}

export type WordDocument = {
  lengths: Lengths
  letters(from: number, to: number): Generator<Letter>
  paragraphAt(at: number): Run | undefined
  runAt(at: number): Run | undefined
  /** A structure of the table stream by its place in Word's list of them, and what lies behind it. */
  structure(index: number): { own: Buffer; on: Buffer }
}

export const isWordDocument = (main: Buffer): boolean => main.readUInt16LE(0) === 0xa5ec && main.readUInt16LE(2) >= 0xc0
export const isLocked = (main: Buffer): boolean => (main.readUInt16LE(10) & 0x0100) !== 0
export const tableName = (main: Buffer): string => ((main.readUInt16LE(10) & 0x0200) !== 0 ? '1Table' : '0Table')

export function openWordDocument(main: Buffer, table: Buffer): WordDocument {
  const pieces = piecesOf(structure(33).own)
  const paragraphs = sortedRuns(12 + 1, true)
  const runs = sortedRuns(12, false)
  const [body, footnotes, headers, macros, comments, endnotes, boxes] = [0, 1, 2, 3, 4, 5, 6].map((index) =>
    main.readUInt32LE(0x4c + 4 * index),
  ) as [number, number, number, number, number, number, number]
  const lengths = { body, footnotes, headers, rest: macros + comments, endnotes, boxes }
  return { lengths, letters, paragraphAt: finder(paragraphs), runAt: finder(runs), structure }

  function structure(index: number): { own: Buffer; on: Buffer } {
    const at = main.readUInt32LE(0x9a + 8 * index)
    const length = main.readUInt32LE(0x9a + 8 * index + 4)
    return { own: table.subarray(at, at + length), on: table.subarray(at) }
  }

  function* letters(from: number, to: number): Generator<Letter> {
    for (const piece of pieces) {
      for (let place = Math.max(from, piece.from); place < Math.min(to, piece.to); place++) {
        const at = piece.at + (place - piece.from) * (piece.wide ? 2 : 1)
        yield { sign: piece.wide ? String.fromCharCode(main.readUInt16LE(at)) : western(main.readUInt8(at)), at }
      }
    }
  }

  /** A table of pages of 512 bytes; each page lists stretches of the file and, from its end, their changes. */
  function sortedRuns(index: number, ofParagraphs: boolean): Run[] {
    const plc = structure(index).own
    const count = Math.max(0, Math.floor((plc.length - 4) / 8))
    const found: Run[] = []
    for (let entry = 0; entry < count; entry++) {
      const page = (plc.readUInt32LE(4 * (count + 1) + 4 * entry) & 0x3fffff) * 512
      found.push(...runsOf(main.subarray(page, page + 512), ofParagraphs))
    }
    return found.sort((a, b) => a.from - b.from)
  }
}

function piecesOf(clx: Buffer): TextPiece[] {
  let at = 0
  while (clx.readUInt8(at) === 1) at += 3 + clx.readUInt16LE(at + 1) // what a quick save left
  const plc = clx.subarray(at + 5, at + 5 + clx.readUInt32LE(at + 1))
  const count = Math.floor((plc.length - 4) / 12)
  return Array.from({ length: count }, (_, index) => {
    const place = plc.readUInt32LE(4 * (count + 1) + 8 * index + 2)
    const wide = (place & 0x40000000) === 0
    const start = place & 0x3fffffff
    return {
      from: plc.readUInt32LE(4 * index),
      to: plc.readUInt32LE(4 * index + 4),
      at: wide ? start : start / 2,
      wide,
    }
  })
}

function runsOf(page: Buffer, ofParagraphs: boolean): Run[] {
  const count = page.readUInt8(511)
  const step = ofParagraphs ? 13 : 1
  return Array.from({ length: count }, (_, index) => {
    const offset = page.readUInt8(4 * (count + 1) + step * index) * 2
    const changes = offset === 0 ? undefined : ofParagraphs ? paragraphChanges(page, offset) : runChanges(page, offset)
    return {
      from: page.readUInt32LE(4 * index),
      to: page.readUInt32LE(4 * index + 4),
      style: ofParagraphs && changes && changes.length >= 2 ? changes.readUInt16LE(0) : undefined,
      values: valuesOf(changes?.subarray(ofParagraphs ? 2 : 0) ?? Buffer.alloc(0)),
    }
  })
}

function paragraphChanges(page: Buffer, offset: number): Buffer {
  const words = page.readUInt8(offset)
  if (words > 0) return page.subarray(offset + 1, offset + 2 * words)
  return page.subarray(offset + 2, offset + 2 + 2 * page.readUInt8(offset + 1))
}

const runChanges = (page: Buffer, offset: number): Buffer =>
  page.subarray(offset + 1, offset + 1 + page.readUInt8(offset))

function finder(runs: Run[]): (at: number) => Run | undefined {
  return (at) => {
    let [low, high] = [0, runs.length - 1]
    while (low <= high) {
      const middle = (low + high) >> 1
      const run = runs[middle]
      if (!run || at < run.from) high = middle - 1
      else if (at >= run.to) low = middle + 1
      else return run
    }
    return undefined
  }
}

const windows1252 = [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))]
const western = (byte: number): string => windows1252[byte] ?? ''
