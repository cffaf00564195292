// Whom a certificate names, in the words that a person reads.
import { oid } from '../der/identifiers.ts'
import { childrenOf, type Der, identifierOf, membersOf } from '../der/read.ts'

export type SubjectName = { name: string; title: string | null; organisation: string | null; unit: string | null }

export function nameOf(subject: Der): SubjectName {
  const found = new Map(childrenOf(subject).flatMap((set) => membersOf(set, 0x31).map(attributeOf)))
  const get = (identifier: string): string | null => found.get(identifier) ?? null
  return {
    name: get(oid.commonName) ?? '',
    title: get(oid.title),
    organisation: get(oid.organisation),
    unit: get(oid.organisationalUnit),
  }
}

function attributeOf(attribute: Der): [string, string] {
  const [type, value] = membersOf(attribute)
  return [identifierOf(type), value ? textOf(value) : '']
}

/** UTF-8 and the older kinds of text; control letters would turn a line in a report. */
function textOf({ tag, content }: Der): string {
  const text = tag === 0x1e ? utf16(content) : Buffer.from(content).toString(tag === 0x14 ? 'latin1' : 'utf8')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are taken away
  return text.replace(/[\x00-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').slice(0, 200)
}

const utf16 = (content: Uint8Array): string =>
  content.length % 2 === 0 ? Buffer.from(content).swap16().toString('utf16le') : ''
