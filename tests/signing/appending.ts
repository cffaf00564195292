// Appends to a PDF by hand what somebody might append to a signed one: objects, a cross-reference, a trailer.
import { openDocument } from '#paperwork/signing/reading/document.ts'

export type Appended = Record<number, string | Buffer>

/** What stands in the file, for a forger to build on. */
export function look(pdf: Uint8Array) {
  const document = openDocument(pdf)
  const text = (number: number): string => {
    const place = document.places.get(number)
    if (place?.at !== 'file') throw new Error(`the object ${number} is not in the file itself`)
    const from = Buffer.from(pdf).indexOf('obj', place.offset) + 3
    return Buffer.from(pdf).subarray(from, Buffer.from(pdf).indexOf('endobj', from)).toString('latin1').trim()
  }
  const root = Number(/(\d+)/.exec(`${numberIn(document.trailer.get('Root'))}`)?.[1])
  return { document, text, root, next: Math.max(...document.places.keys()) + 1 }
}

const numberIn = (value: unknown): number => (value as { number: number }).number

export function append(pdf: Uint8Array, objects: Appended, extra = ''): Buffer {
  const { root, next } = look(pdf)
  const start = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(Buffer.from(pdf.subarray(-64)).toString('latin1'))?.[1]
  const pieces: Buffer[] = [Buffer.from(pdf)]
  let length = pdf.length
  const lines: string[] = []
  for (const [number, content] of Object.entries(objects)) {
    const object = Buffer.concat([
      Buffer.from(`${number} 0 obj\n`),
      Buffer.from(content as string, 'latin1'),
      Buffer.from('\nendobj\n'),
    ])
    lines.push(`${number} 1\n${String(length).padStart(10, '0')} 00000 n \n`)
    pieces.push(object)
    length += object.length
  }
  const size = Math.max(next, ...Object.keys(objects).map((number) => Number(number) + 1))
  const trailer = `trailer\n<< /Size ${size} /Root ${root} 0 R /Prev ${start} ${extra} >>\n`
  pieces.push(Buffer.from(`xref\n${lines.join('')}${trailer}startxref\n${length}\n%%EOF\n`, 'latin1'))
  return Buffer.concat(pieces)
}

export const stream = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`
