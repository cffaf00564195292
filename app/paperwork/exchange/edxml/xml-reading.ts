// XML from strangers as a tree of local names, whatever their prefixes: no DTD, no entities, bounded in depth and number.
import { SaxesParser } from 'saxes'
import { mostDepth, mostParts, Unreadable } from './reading.ts'

export type Part = { name: string; text: string; children: Part[] }

export function partsOf(bytes: Uint8Array): Part {
  const root: Part = { name: '', text: '', children: [] }
  const open = [root]
  let count = 0
  const parser = new SaxesParser({ xmlns: false, position: true })
  const at = () => open.at(-1) ?? root

  parser.on('error', () => {
    throw new Unreadable({ why: 'not-xml', line: parser.line })
  })
  parser.on('doctype', () => {
    throw new Unreadable({ why: 'has-doctype' })
  })
  parser.on('opentag', ({ name }) => {
    if (++count > mostParts) throw new Unreadable({ why: 'too-many-parts' })
    if (open.length > mostDepth) throw new Unreadable({ why: 'too-deep' })
    const part: Part = { name: name.slice(name.indexOf(':') + 1), text: '', children: [] }
    at().children.push(part)
    open.push(part)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.on('text', (text) => {
    at().text += text
  })
  parser.on('cdata', (text) => {
    at().text += text
  })
  const text = decoded(bytes)
  if (/<!DOCTYPE/i.test(text.slice(0, 4096))) throw new Unreadable({ why: 'has-doctype' })
  for (let from = 0; from < text.length; from += 65_536) parser.write(text.slice(from, from + 65_536))
  parser.close()
  return root.children[0] ?? root
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    throw new Unreadable({ why: 'encoding' })
  }
}

/** The first with that name anywhere below, the nearest first; letters' case is not held against anybody. */
export function find(part: Part | undefined, name: string): Part | undefined {
  let level = part?.children ?? []
  while (level.length > 0) {
    const found = level.find((one) => one.name.toLowerCase() === name.toLowerCase())
    if (found) return found
    level = level.flatMap(({ children }) => children)
  }
  return undefined
}

export const child = (part: Part | undefined, name: string): Part | undefined =>
  part?.children.find((one) => one.name.toLowerCase() === name.toLowerCase())

export const childrenOf = (part: Part | undefined, name: string): Part[] =>
  part?.children.filter((one) => one.name.toLowerCase() === name.toLowerCase()) ?? []

export const textOf = (part: Part | undefined, name: string): string =>
  child(part, name)?.text.trim().normalize('NFC') ?? ''
