// The words of each page of a PDF and where they stand, read from the very bytes that are signed.
import { getDocumentProxy } from 'unpdf'

/** Points from the upper left corner; `size` is the height of the letters, `width` what the words took in the file. */
export type PlacedWords = { text: string; x: number; y: number; size: number; width: number }
export type PagePicture = { width: number; height: number; words: PlacedWords[] }

const mostPages = 40

export async function picturesOf(bytes: Uint8Array): Promise<PagePicture[]> {
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  try {
    const pages: PagePicture[] = []
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
      const page = await document.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const { items } = await page.getTextContent()
      pages.push({ width, height, words: items.flatMap((item) => ('str' in item ? placed(item, height) : [])) })
      page.cleanup()
    }
    return pages
  } finally {
    await document.destroy()
  }
}

type Item = { str: string; transform: unknown[]; width: number }

function placed({ str, transform, width }: Item, height: number): PlacedWords[] {
  const [, , c, d, x, y] = transform.map(Number)
  if (str.trim() === '' || x === undefined || y === undefined) return []
  return [{ text: str, x, y: height - y, size: Math.hypot(c ?? 0, d ?? 0), width }]
}

/** Kept by the file, which never changes: the hall of a hundred phones opens the same few. */
const kept = new Map<string, Promise<PagePicture[]>>()
const mostKept = 50

export function keptPictures(file: string, bytes: () => Promise<Uint8Array>): Promise<PagePicture[]> {
  const known = kept.get(file)
  if (known) return known
  const made = bytes().then(picturesOf)
  made.catch(() => kept.delete(file))
  const [oldest] = kept.keys()
  if (kept.size >= mostKept && oldest) kept.delete(oldest)
  kept.set(file, made)
  return made
}
