// PDF: the text that a page holds, line by line as printed. A page that is only a picture has none.
import { getDocumentProxy } from 'unpdf'
import { refuse } from '#kernel/verdict.ts'
import type { FileReader } from '../opened.ts'
import { readingOrder } from '../page/columns.ts'
import { linesOf, type Piece } from '../page/lines.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>
type Content = Awaited<ReturnType<Page['getTextContent']>>
type Matrix = number[]

/** A stamp of a signing program on a scanned page is text too: a page of words has more letters. */
const lettersOfAPage = 60

export const readPdf: FileReader = async (bytes) => {
  const document = await open(bytes)
  if (!document) return refuse({ why: 'encrypted' })
  try {
    const pages: string[] = []
    const wordless: number[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const text = await textOf(page)
      pages.push(text)
      if (lettersIn(text) < lettersOfAPage && (await hasPicture(page))) wordless.push(number)
      page.cleanup()
    }
    if (wordless.length > 0 && wordless.length * 2 >= pages.length) return refuse({ why: 'scanned' })
    const notes = wordless.length > 0 ? [{ note: 'pages-without-text' as const, pages: wordless }] : []
    return { allowed: true, raw: { text: pages.join('\n'), pages, margins: [], notes } }
  } finally {
    await document.destroy()
  }
}

async function open(bytes: Uint8Array): Promise<Document | undefined> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') return undefined
    throw error
  }
}

async function textOf(page: Page): Promise<string> {
  const view = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item) => pieceOf(item, view.transform))
  return readingOrder(linesOf(pieces), view.width).join('\n')
}

function pieceOf(item: Content['items'][number], view: Matrix): Piece[] {
  if (!('str' in item) || item.str === '') return []
  const [a, b, , , x, y] = times(view, item.transform)
  const height = item.height || Math.hypot(a, b) || 1
  return [{ text: item.str, x, y, width: item.width, height, upright: Math.abs(b) <= Math.abs(a) * 0.1 }]
}

type Six = [number, number, number, number, number, number]

function times(first: Matrix, second: Matrix): Six {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = first
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = second
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

async function hasPicture(page: Page): Promise<boolean> {
  const { OPS } = await import('unpdf/pdfjs')
  const { fnArray } = await page.getOperatorList()
  const pictures: number[] = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject]
  return fnArray.some((operator) => pictures.includes(operator))
}
