// Reads a PDF as somebody with a ruler would: its words with their places, its rules with their lengths, in millimetres from the upper left.
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

export type Word = { text: string; left: number; right: number; baseline: number; size: number; face: string }
export type Rule = { left: number; right: number; y: number }
/** What is drawn as one figure, such as the four sides of a stamp. */
export type Frame = { left: number; width: number; height: number }
export type Page = { width: number; height: number; words: Word[]; rules: Rule[]; frames: Frame[] }

const millimetre = 25.4 / 72
type Matrix = [number, number, number, number, number, number]

export async function printed(bytes: Uint8Array): Promise<Page[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => pageOf(await pdf.getPage(index + 1))))
}

type Proxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

async function pageOf(page: Proxy): Promise<Page> {
  const { width, height } = page.getViewport({ scale: 1 })
  const operators = await page.getOperatorList() // loads the fonts as well, whose names the words want
  const { items } = await page.getTextContent()
  const words = items.flatMap((item): Word[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size, x, y] = item.transform as Matrix
    const face = String((page.commonObjs.get(item.fontName) as { name?: string }).name)
    const left = x * millimetre
    return [
      { text: item.str, left, right: left + item.width * millimetre, baseline: (height - y) * millimetre, size, face },
    ]
  })
  return { width: width * millimetre, height: height * millimetre, words, ...(await drawnOf(operators, height)) }
}

/** Long and flat paths are rules, whatever they are drawn as: lines, or areas as thin as one. */
async function drawnOf(
  { fnArray, argsArray }: Awaited<ReturnType<Proxy['getOperatorList']>>,
  height: number,
): Promise<Pick<Page, 'rules' | 'frames'>> {
  const { OPS } = await getResolvedPDFJS()
  const [stack, rules, frames]: [Matrix[], Rule[], Frame[]] = [[], [], []]
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  fnArray.forEach((operator, index) => {
    const args = argsArray[index]
    if (operator === OPS.save) stack.push(matrix)
    if (operator === OPS.restore) matrix = stack.pop() ?? [1, 0, 0, 1, 0, 0]
    if (operator === OPS.transform) matrix = times(matrix, args as Matrix)
    if (operator !== OPS.constructPath || !args?.[2]) return
    const [x1, y1, x2, y2] = Object.values(args[2] as Record<string, number>) as [number, number, number, number]
    const [one, other] = [placed(matrix, x1, y1), placed(matrix, x2, y2)]
    const [wide, high] = [Math.abs(one[0] - other[0]), Math.abs(one[1] - other[1])]
    if (wide < 15) return
    const left = Math.min(one[0], other[0]) * millimetre
    if (high > 1.5) frames.push({ left, width: wide * millimetre, height: high * millimetre })
    else rules.push({ left, right: left + wide * millimetre, y: (height - (one[1] + other[1]) / 2) * millimetre })
  })
  return { rules, frames }
}

const times = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

const placed = (m: Matrix, x: number, y: number): [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
]

/** All words of all pages in the order in which they were set, without their spaces. */
export const textOf = (pages: Page[]): string =>
  pages
    .flatMap(({ words }) => words.map(({ text }) => text))
    .join('')
    .normalize('NFC')
    .replace(/\s+/g, '')
