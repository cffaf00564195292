// PDFs made by hand: lines of plain Helvetica at given places, or a picture over the whole page as a scanner leaves it.
type Text = { x: number; y: number; text: string }
export type Page = { texts?: Text[]; scanned?: boolean }

export function pdfOf(pages: Page[]): Uint8Array {
  const objects: string[] = []
  const add = (content: string): number => objects.push(content)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + 2 * index} 0 R`).join(' ')}] >>`)
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add(streamOf('\xff', '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8'))
  for (const [index, page] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * index} 0 R ` +
        '/Resources << /Font << /F 3 0 R >> /XObject << /I 4 0 R >> >> >>',
    )
    add(streamOf(contentOf(page)))
  }
  return Buffer.from(fileOf(objects), 'latin1')
}

function contentOf({ texts = [], scanned = false }: Page): string {
  const words = texts.map(({ x, y, text }) => `BT /F 12 Tf ${x} ${842 - y} Td (${text}) Tj ET`)
  return [...(scanned ? ['q 595 0 0 842 0 0 cm /I Do Q'] : []), ...words].join('\n')
}

const streamOf = (content: string, entries = ''): string =>
  `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`

function fileOf(objects: string[]): string {
  let file = '%PDF-1.4\n'
  const offsets = objects.map((content, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${content}\nendobj\n`
    return String(offset).padStart(10, '0')
  })
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)].join('\n')
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`
  return `${file}xref\n0 ${objects.length + 1}\n${table}\n${trailer}`
}
