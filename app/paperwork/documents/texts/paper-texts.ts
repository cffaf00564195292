// Every text of a paper with where it stands, so that a refusal can point at it.
import type { Block } from '../block.ts'
import type { Annex, Closing, Paper } from '../paper.ts'

/** `block` and `annex` count from 1, as a person does. */
export type Place =
  | { part: 'head' | 'subject' | 'addressees' | 'closing' | 'recipients' | 'contact' | 'cover' }
  | { part: 'body'; block: number }
  | { part: 'annex'; annex: number; block: number | null }

export type PlacedText = { place: Place; text: string }

export function textsOf(paper: Paper): PlacedText[] {
  const { superior, issuer, number, place, heading, subject, marks, addressees, recipients, drafter, contact, cover } =
    paper
  const placed = (
    part: 'head' | 'subject' | 'addressees' | 'closing' | 'recipients' | 'contact' | 'cover',
    texts: Given[],
  ) => texts.filter((text) => typeof text === 'string').map((text) => ({ place: { part }, text }))
  return [
    ...placed('head', [superior, issuer, number?.type, number?.organ, place, marks?.circulation]),
    ...placed('subject', [heading, subject]),
    ...placed('addressees', addressees ?? []),
    ...paper.body.flatMap((block, index) => inBlock(block, { part: 'body', block: index + 1 })),
    ...placed('closing', closingTexts(paper.closing)),
    ...placed('recipients', [...(recipients ?? []), drafter]),
    ...placed('contact', [contact]),
    ...placed('cover', cover ?? []),
    ...(paper.annexes ?? []).flatMap((annex, index) => annexTexts(annex, index + 1)),
  ]
}

type Given = string | null | undefined

const annexTexts = ({ title, with: kept, body }: Annex, annex: number): PlacedText[] => [
  { place: { part: 'annex', annex, block: null }, text: [title, kept ?? ''].join('\n') },
  ...body.flatMap((block, index) => inBlock(block, { part: 'annex', annex, block: index + 1 })),
]

const inBlock = (block: Block, place: Place): PlacedText[] => blockTexts(block).map((text) => ({ place, text }))

const closingTexts = (closing: Closing | null): Given[] => {
  const blocks = closing === null ? [] : closing.kind === 'block' ? [closing.block] : closing.blocks
  return blocks.flatMap(({ authority, office, note, name }) => [authority, office, note, name])
}

function blockTexts(block: Block): string[] {
  if (block.kind === 'page-break') return []
  if (block.kind === 'table') {
    const { columns, rows } = block.table
    return [
      ...columns.map(({ heading }) => heading),
      ...rows.flatMap((row) => (row.kind === 'group' ? [row.text] : row.cells)),
    ]
  }
  const named = [
    ...('number' in block ? [block.number] : []),
    ...('mark' in block ? [block.mark] : []),
    ...('label' in block ? [block.label] : []),
  ]
  return [...named, ...('runs' in block ? block.runs.map(({ text }) => text) : [block.text])]
}
