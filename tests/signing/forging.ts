// Ten and more ways in which somebody changes a signed commitment, each of which pdfsig and mutool would let pass or only hint at.
import { pagesOf } from '#paperwork/signing/changes/pages.ts'
import { append, look, stream } from './appending.ts'

/** `number` varies what is drawn, and where. */
export type Forgery = (pdf: Uint8Array, number: number) => Buffer

const drawing = (number: number) =>
  `q 1 1 1 rg ${60 + number} 690 200 30 re f 0 g BT /F 12 Tf ${60 + number} 700 Td (2.40${number} cay) Tj ET Q`

function pageAt(pdf: Uint8Array, index: number) {
  const seen = look(pdf)
  const pages = pagesOf(seen.document)
  const page = pages[index % pages.length]
  if (!page) throw new Error('no page')
  return { ...seen, pages, number: page.number, written: seen.text(page.number) }
}

const contentsOf = (written: string): string => /\/Contents\s+(\d+ 0 R|\[[^\]]*\])/.exec(written)?.[1] ?? ''
const without = (written: string, key: string): string =>
  written.replace(new RegExp(`/${key}\\s+(\\d+ 0 R|\\[[^\\]]*\\]|\\d+)`), '')
const into = (written: string, entry: string): string => written.replace(/>>\s*$/, ` ${entry} >>`)

export const forgeries: Record<string, Forgery> = {
  'a drawing is appended to a page'(pdf, number) {
    const { number: page, written, next } = pageAt(pdf, number)
    const contents = contentsOf(written).replace(/^\[|\]$/g, '')
    const changed = into(without(written, 'Contents'), `/Contents [${contents} ${next} 0 R]`)
    return append(pdf, { [page]: changed, [next]: stream(drawing(number)) })
  },
  'what a page draws is replaced in place'(pdf, number) {
    const { written } = pageAt(pdf, number)
    const contents = Number(/\d+/.exec(contentsOf(written))?.[0])
    return append(pdf, { [contents]: stream(drawing(number)) })
  },
  'a page is replaced by another'(pdf, number) {
    const { document, pages, number: page, written, next, text } = pageAt(pdf, number)
    const tree = (document.trailer.get('Root') as { number: number }).number
    const root = Number(/\/Pages\s+(\d+)/.exec(text(tree))?.[1])
    const kids = pages.map((one) => (one.number === page ? `${next} 0 R` : `${one.number} 0 R`)).join(' ')
    const other = into(without(written, 'Contents'), `/Contents ${next + 1} 0 R`)
    return append(pdf, {
      [root]: into(without(text(root), 'Kids'), `/Kids [${kids}]`),
      [next]: other,
      [next + 1]: stream(drawing(number)),
    })
  },
  'a page is added'(pdf, number) {
    const { document, pages, written, next, text } = pageAt(pdf, number)
    const root = Number(/\/Pages\s+(\d+)/.exec(text((document.trailer.get('Root') as { number: number }).number))?.[1])
    const kids = [...pages.map((one) => `${one.number} 0 R`), `${next} 0 R`].join(' ')
    const tree = into(without(without(text(root), 'Kids'), 'Count'), `/Kids [${kids}] /Count ${pages.length + 1}`)
    const other = without(without(written, 'Contents'), 'Annots')
    return append(pdf, {
      [root]: tree,
      [next]: into(other, `/Contents ${next + 1} 0 R`),
      [next + 1]: stream(drawing(number)),
    })
  },
  'a page is taken out'(pdf) {
    const { document, pages, text } = pageAt(pdf, 0)
    const root = Number(/\/Pages\s+(\d+)/.exec(text((document.trailer.get('Root') as { number: number }).number))?.[1])
    const kids = pages
      .slice(1)
      .map((one) => `${one.number} 0 R`)
      .join(' ')
    return append(pdf, {
      [root]: into(without(without(text(root), 'Kids'), 'Count'), `/Kids [${kids}] /Count ${pages.length - 1}`),
    })
  },
  'a note is laid over a page'(pdf, number) {
    const { number: page, written, next } = pageAt(pdf, 1 + 2 * number)
    const known = /\/Annots\s*\[([^\]]*)\]/.exec(written)?.[1] ?? ''
    const look = '/Subtype /Form /BBox [0 0 200 30]'
    const note = `<< /Type /Annot /Subtype /Stamp /Rect [${60 + number} 690 260 720] /F 4 /AP << /N ${next + 1} 0 R >> >>`
    const changed = into(without(written, 'Annots'), `/Annots [${known} ${next} 0 R]`)
    return append(pdf, {
      [page]: changed,
      [next]: note,
      [next + 1]: stream('1 g 0 0 200 30 re f', `/Type /XObject ${look}`),
    })
  },
  'a script runs when the file is opened'(pdf, number) {
    const { root, text, next } = pageAt(pdf, 0)
    const action = `<< /Type /Action /S /JavaScript /JS (app.alert(${number})) >>`
    return append(pdf, { [root]: into(text(root), `/OpenAction ${next} 0 R`), [next]: action })
  },
  'a page is cut to another size'(pdf, number) {
    const { number: page, written } = pageAt(pdf, number)
    return append(pdf, { [page]: into(written, `/CropBox [0 0 595 ${400 + number}]`) })
  },
  'the fonts of a page are replaced'(pdf, number) {
    const { number: page, written, next } = pageAt(pdf, number)
    const resources = written.replace(
      /\/Resources\s*(\d+ 0 R|<<[\s\S]*?>>\s*>>|<<[^<>]*>>)/,
      `/Resources << /Font << /F ${next} 0 R >> >>`,
    )
    return append(pdf, {
      [page]: resources === written ? into(written, `/Group ${next} 0 R`) : resources,
      [next]: '<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>',
    })
  },
  'the look of a signature is replaced'(pdf, number) {
    const { document, text, next } = pageAt(pdf, 0)
    const field = [...document.places.keys()].find(
      (one) => document.places.get(one)?.at === 'file' && /\/FT \/Sig/.test(text(one)),
    )
    if (field === undefined) throw new Error('no field')
    const changed = into(text(field).replace(/\/AP\s*<<[^>]*>>/, ''), `/AP << /N ${next} 0 R >>`)
    return append(pdf, {
      [field]: changed,
      [next]: stream(
        `BT /F 9 Tf 2 2 Td (Nguoi khac ${number}) Tj ET`,
        '/Type /XObject /Subtype /Form /BBox [0 0 150 70]',
      ),
    })
  },
  'a signature is taken off'(pdf) {
    const { document, text } = pageAt(pdf, 0)
    const field = [...document.places.keys()].find(
      (one) => document.places.get(one)?.at === 'file' && /\/FT \/Sig/.test(text(one)),
    )
    if (field === undefined) throw new Error('no field')
    return append(pdf, { [field]: without(text(field), 'V') })
  },
  'a field to fill in is added'(pdf, number) {
    const { number: page, written, next, document, text, root } = pageAt(pdf, 0)
    const form = Number(/\/AcroForm\s+(\d+)/.exec(text(root))?.[1])
    const known = /\/Annots\s*\[([^\]]*)\]/.exec(written)?.[1] ?? ''
    const field = `<< /Type /Annot /Subtype /Widget /FT /Tx /T (so-cay) /V (${number}) /Rect [60 690 260 720] /F 4 >>`
    if (!document.places.has(form)) throw new Error('no form')
    const fields = text(form).replace(/\/Fields\s*\[([^\]]*)\]/, `/Fields [$1 ${next} 0 R]`)
    return append(pdf, {
      [page]: into(without(written, 'Annots'), `/Annots [${known} ${next} 0 R]`),
      [form]: fields,
      [next]: field,
    })
  },
  'a file is attached'(pdf, number) {
    const { root, text, next } = pageAt(pdf, 0)
    const names = `<< /EmbeddedFiles << /Names [(a) ${next + 1} 0 R] >> >>`
    return append(pdf, {
      [root]: into(text(root), `/Names ${next} 0 R`),
      [next]: names,
      [next + 1]: `<< /Type /Filespec /F (a${number}.txt) >>`,
    })
  },
  'layers are added'(pdf, number) {
    const { root, text, next } = pageAt(pdf, 0)
    const layers = `/OCProperties << /OCGs [${next} 0 R] /D << /OFF [${next} 0 R] >> >>`
    return append(pdf, { [root]: into(text(root), layers), [next]: `<< /Type /OCG /Name (${number}) >>` })
  },
  'something is put behind the end'(pdf, number) {
    return Buffer.concat([pdf, Buffer.from(`\n% ${number}\n`)])
  },
  'a new signature field lies over the page'(pdf, number) {
    const { number: page, written, next, text, root } = pageAt(pdf, 0)
    const form = Number(/\/AcroForm\s+(\d+)/.exec(text(root))?.[1])
    const known = /\/Annots\s*\[([^\]]*)\]/.exec(written)?.[1] ?? ''
    const field = `<< /Type /Annot /Subtype /Widget /FT /Sig /T (them-${number}) /P ${page} 0 R /Rect [0 0 595 842] /F 4 /AP << /N ${next + 1} 0 R >> >>`
    const fields = text(form).replace(/\/Fields\s*\[([^\]]*)\]/, `/Fields [$1 ${next} 0 R]`)
    const over = stream('1 g 0 0 595 842 re f', '/Type /XObject /Subtype /Form /BBox [0 0 595 842]')
    return append(pdf, {
      [page]: into(without(written, 'Annots'), `/Annots [${known} ${next} 0 R]`),
      [form]: fields,
      [next]: field,
      [next + 1]: over,
    })
  },
}
