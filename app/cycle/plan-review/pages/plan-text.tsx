// The plan's words on the page: a paragraph with its marks, and the part of a long text that is shown.
import type { Child } from 'hono/jsx'
import type { Block } from '../blocks.ts'
import { type Marking, type Piece, piecesOf } from '../pieces.ts'

type ParagraphProps = { text: string; block: Block; markings: Marking[]; numbers?: Map<string, number>; label?: string }

/** Every letter of the source stands here once and in order: scripts count on it. */
export function Paragraph({ text, block, markings, numbers, label }: ParagraphProps) {
  const pieces = piecesOf(text, block.start, block.end, markings)
  const inner = pieces.map((piece) => (
    <>
      <Marked piece={piece} />
      {numbers && piece.ends.map((key) => <Superscript of={key} number={numbers.get(key)} label={label} />)}
    </>
  ))
  const id = `at-${block.start}`
  if (block.level === 1) return <h2 id={id}>{inner}</h2>
  if (block.level === 2) return <h3 id={id}>{inner}</h3>
  return <p id={id}>{inner}</p>
}

function Marked({ piece: { text, found, loose, begins } }: { piece: Piece }) {
  const [first, ...others] = begins
  let shown: Child =
    found || loose ? (
      <mark class={found ? undefined : 'un'} id={first && `s-${first}`}>
        {text}
      </mark>
    ) : (
      text
    )
  for (const key of others) shown = <span id={`s-${key}`}>{shown}</span> // several begin with the same letter
  return shown
}

function Superscript({ of, number, label }: { of: string; number: number | undefined; label: string | undefined }) {
  if (number === undefined) return null
  return (
    <sup>
      <a href={`#f-${of}`} aria-label={`${label} ${number}`}>
        {number}
      </a>
    </sup>
  )
}

type PartsProps = {
  part: number
  count: number
  label: string
  name: (number: number, of: number) => string
  to: (part: number) => string
}

/** The way to the other parts of a text that is too long for one page. */
export function Parts({ part, count, label, name, to }: PartsProps) {
  if (count < 2) return null
  return (
    <nav class="page" aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <a href={to(index)} aria-current={index === part ? 'page' : undefined} aria-label={name(index + 1, count)}>
          {index + 1}
        </a>
      ))}
    </nav>
  )
}

/** The number of the part that was asked for, 0 where none was. */
export function partAsked(query: URLSearchParams, count: number): number {
  const asked = Number(query.get('part') ?? 0)
  return Number.isInteger(asked) && asked > 0 && asked < count ? asked : 0
}
