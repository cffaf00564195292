// A part of a .docx as a tree of elements with local names: enough for Word's own files, which know neither entities nor DTDs.
import { SaxesParser } from 'saxes'

export type Element = { name: string; attributes: Record<string, string>; children: Element[]; text: string }

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Throws on anything that is not well-formed. Blank text between elements is dropped except in `w:t`. */
export function parseXml(bytes: Uint8Array): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open: Element[] = [root]
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name: local(name), attributes: {}, children: [], text: '' }
    for (const key in attributes) element.attributes[local(key)] = attributes[key] ?? ''
    open.at(-1)?.children.push(element)
    open.push(element)
    if (open.length > 500) throw new Error('nested too deep')
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const keep = (text: string): void => {
    const element = open.at(-1)
    if (element && (element.name === 't' || element.name === 'delText')) element.text += text
  }
  parser.on('text', keep)
  parser.on('cdata', keep)
  parser.write(new TextDecoder(encodingOf(bytes)).decode(bytes)).close()
  const document = root.children[0]
  if (!document) throw new Error('no element')
  return document
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((one) => one.name === name)

export const childrenOf = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((one) => one.name === name) ?? []

/** The attribute `val` of a child: `<w:numFmt w:val="decimal"/>`. */
export const settingOf = (element: Element | undefined, name: string): string | undefined =>
  child(element, name)?.attributes.val

/** A switch such as `<w:caps/>`: there and not turned off; undefined where it is not said. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found && !['0', 'false', 'off', 'none'].includes(found.attributes.val ?? '')
}
