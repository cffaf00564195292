// Whether a file is what an archive wants of PDF/A-2b: it says so, its colours are defined, its letters are all in it.
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** What is wrong with it, in words for whoever mends the writer; nothing when all is well. No independent validator does this. */
export async function faultsOf(bytes: Uint8Array): Promise<string[]> {
  const text = Buffer.from(bytes).toString('latin1')
  return [...saidOf(text), ...fontsOf(text), ...(await missingOf(bytes))]
}

function saidOf(text: string): string[] {
  const wanted: [string, RegExp][] = [
    ['the metadata name part 2', /<pdfaid:part>2<\/pdfaid:part>/],
    ['the metadata name conformance B', /<pdfaid:conformance>B<\/pdfaid:conformance>/],
    ['an output intent', /\/Type\s*\/OutputIntent[\s\S]*\/DestOutputProfile\s+\d+ 0 R/],
    ['a mark of the file', /\/ID\s*\[/],
  ]
  return wanted.filter(([, pattern]) => !pattern.test(text)).map(([what]) => `not found: ${what}`)
}

/** Every descriptor carries its font, and every font has a descriptor or a descendant that has. */
function fontsOf(text: string): string[] {
  const objects = text.split('endobj')
  const fonts = objects.filter((one) => /\/Type\s*\/Font\b(?!Descriptor)/.test(one))
  const descriptors = objects.filter((one) => /\/Type\s*\/FontDescriptor\b/.test(one))
  const bare = fonts.filter((one) => !/\/FontDescriptor\b|\/DescendantFonts\b/.test(one)).length
  const notIn = descriptors.filter((one) => !/\/FontFile[23]?\b/.test(one)).length
  return [
    ...(descriptors.length === 0 ? ['no font at all'] : []),
    ...(bare + notIn > 0 ? [`fonts not embedded: ${bare + notIn}`] : []),
  ]
}

/** A glyph number 0 is the box that stands for a letter that the font lacks. */
async function missingOf(bytes: Uint8Array): Promise<string[]> {
  const { OPS } = await getResolvedPDFJS()
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const missing: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const { fnArray, argsArray } = await (await pdf.getPage(number)).getOperatorList()
    const shown = fnArray.flatMap((operator, index) => (operator === OPS.showText ? glyphsOf(argsArray[index]) : []))
    if (shown.includes(0)) missing.push(`a letter is missing on page ${number}`)
  }
  return missing
}

const glyphsOf = (shown: unknown): number[] =>
  Array.isArray(shown) ? shown.flat().flatMap((one: { originalCharCode?: number }) => one?.originalCharCode ?? []) : []
