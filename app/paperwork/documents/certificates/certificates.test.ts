// Certificates: each a file, everything in its box, long names smaller, and what cannot stand refused.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toBuffer } from 'qrcode'
import { extractText, getDocumentProxy } from 'unpdf'
import { granted as on, person, template, partyWords as words } from '../../../../tests/papers/samples/certificate.ts'
import { mayWriteCertificate } from '../may-write-certificate.rules.ts'
import { faultsOf } from '../writers/pdf/check-pdf.ts'
import { writeCertificates, writeTestSheet } from '../writers/pdf/write-certificates.ts'
import type { CertificatePerson, CertificateTemplate } from './certificate.ts'
import { type CertificateSize, certificateSizes, defaultTemplate } from './default-template.ts'
import { fitted } from './fitting.ts'

async function all(chosen: CertificateTemplate, people: CertificatePerson[]): Promise<Uint8Array[]> {
  const files: Uint8Array[] = []
  for await (const file of writeCertificates(chosen, people, on)) files.push(file)
  return files
}

type Item = { str: string; width: number; transform: number[] }
async function itemsOf(bytes: Uint8Array): Promise<Item[]> {
  const page = await (await getDocumentProxy(new Uint8Array(bytes))).getPage(1)
  return (await page.getTextContent()).items.filter(
    (item): item is Item & typeof item => 'str' in item && item.str.trim() !== '',
  )
}
const middleOf = ({ transform, width }: Item): number => (((transform[4] ?? 0) + width / 2) * 25.4) / 72

test('everybody gets a file of their own, in their order, always the same', async () => {
  const people = Array.from({ length: 23 }, (_, index) => ({ ...person, recipient: `Người thứ ${index + 1}` }))
  const files = await all(template, people)
  assert.equal(files.length, 23)
  for (const [index, file] of files.entries()) {
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true })
    assert.match(text, new RegExp(`Người thứ ${index + 1}(?!\\d)`))
  }
  assert.deepEqual(await all(template, people.slice(0, 1)), files.slice(0, 1))
})

test('a certificate is whole, in red and black, its lines in the middle of their boxes', async () => {
  const [file] = await all(template, [person])
  assert.ok(file)
  assert.deepEqual(await faultsOf(file), [])
  const items = await itemsOf(file)
  const near = (text: string, middle: number) => {
    const item = items.find(({ str }) => str === text)
    assert.ok(item, text)
    assert.ok(Math.abs(middleOf(item) - middle) < 1, text)
  }
  near('GIẤY KHEN', 148.5)
  near('Đồng chí Lư Thị Bông', 148.5)
  near('Hứa Đức Toàn', 217.5)
  assert.ok(items.some(({ str }) => str === 'Số quyết định: 31-QĐ/ĐU, ngày 18/11/2026'))
})

test('the offsets of a printer move everything', async () => {
  const [[one], [other]] = [
    await all(template, [person]),
    await all({ ...template, offset: { x: 3, y: -2 } }, [person]),
  ]
  assert.ok(one && other)
  const [before, after] = [(await itemsOf(one))[0], (await itemsOf(other))[0]]
  assert.ok(before && after)
  assert.ok(Math.abs(middleOf(after) - middleOf(before) - 3) < 0.1)
  assert.ok(Math.abs((((after.transform[5] ?? 0) - (before.transform[5] ?? 0)) * 25.4) / 72 - 2) < 0.1) // upwards
})

test('the scan of the blank is printed on own paper and left out on pre-printed stock', async () => {
  const blank = { bytes: new Uint8Array(await toBuffer('a picture')), kind: 'png' as const }
  const [own, stock] = [
    await all({ ...template, blank }, [person]),
    await all({ ...template, blank, stock: 'pre-printed' }, [person]),
  ]
  const images = (file?: Uint8Array) =>
    Buffer.from(file ?? [])
      .toString('latin1')
      .match(/\/Subtype\s*\/Image/g)?.length ?? 0
  assert.ok(images(own[0]) > 0)
  assert.equal(images(stock[0]), 0)
  assert.deepEqual(await faultsOf(own[0] ?? new Uint8Array()), [])
})

test('the sizes in use are stretched from one drawing', async () => {
  for (const size of Object.keys(certificateSizes) as CertificateSize[]) {
    const chosen = defaultTemplate(size, { ...words, motto: 'Độc lập - Tự do - Hạnh phúc' })
    const [file] = await all(chosen, [person])
    assert.ok(mayWriteCertificate(chosen, person).allowed)
    const page = await (await getDocumentProxy(new Uint8Array(file ?? []))).getPage(1)
    const { width } = page.getViewport({ scale: 1 })
    assert.ok(Math.abs((width * 25.4) / 72 - certificateSizes[size].width) < 0.5)
  }
})

test('a test sheet has rulers and the frames of all boxes', async () =>
  assert.ok((await writeTestSheet({ ...template, stock: 'pre-printed' }, person, on)).length > 5000))

test('a long text gets smaller letters, then more lines, and is refused when nothing helps', () => {
  const box = template.boxes.find(({ content }) => content.length === 1 && typeof content[0] === 'object')
  assert.ok(box)
  assert.equal(fitted('Lư Thị Bông', box)?.size, 26)
  const long = fitted('Tập thể cán bộ, đảng viên Chi bộ Trường Trung học cơ sở xã Sông Trăng và Hội Cựu giáo chức', box)
  assert.ok(long && long.size < 26)
  assert.equal(fitted('x'.repeat(200), { ...box, width: 40 }), null)
  const why = (other: Partial<CertificatePerson>, chosen = template) => {
    const verdict = mayWriteCertificate(chosen, { ...person, ...other })
    return verdict.allowed ? 'allowed' : verdict.refusal.why
  }
  assert.equal(why({ recipient: 'Bông '.repeat(300) }), 'too-long')
  assert.equal(why({ recipient: 'Bông 😀' }), 'letters-missing')
  assert.equal(why({}, { ...template, offset: { x: -40, y: 0 } }), 'off-the-page')
  assert.equal(why({}), 'allowed')
})
