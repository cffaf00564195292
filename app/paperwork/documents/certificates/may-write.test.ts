// What certificates and their scans are refused for, and that whatever is allowed comes out literally.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toBuffer } from 'qrcode'
import { extractText, getDocumentProxy } from 'unpdf'
import { granted, person, template } from '../../../../tests/papers/samples/certificate.ts'
import { mayUseBlank } from '../may-use-blank.rules.ts'
import { mayWriteCertificate } from '../may-write-certificate.rules.ts'
import { certificateRefusalText } from '../may-write-certificate.words.ts'
import { writeCertificates } from '../writers/pdf/write-certificates.ts'
import { pictureOf } from './picture.ts'

const said = (refusal: Parameters<typeof certificateRefusalText>[1]) =>
  (['vi', 'en'] as const).map((language) => certificateRefusalText({ language }, refusal)).join(' ')

test('a text too long, of letters that the font lacks or off the page is refused with the text', () => {
  const refused = (recipient: string, x = 0) => {
    const verdict = mayWriteCertificate({ ...template, offset: { x, y: 0 } }, { ...person, recipient })
    assert.ok(!verdict.allowed)
    return said(verdict.refusal)
  }
  assert.match(refused('Bông '.repeat(300)), /“Bông .*…” quá dài .* too long/)
  assert.match(refused('Bông 😀'), /“Bông 😀” có ký tự không in được: U\+1F600\. .*cannot be printed/)
  assert.match(refused('Bông', -40), /lọt ra ngoài .* lies off the page/)
})

/** A head of a JPEG: a segment of the program that made it, then the frame. */
const jpeg = (width: number, height: number): Uint8Array => {
  const [high, low] = [(size: number) => size >> 8, (size: number) => size & 255]
  const frame = [0xff, 0xc0, 0, 17, 8, high(height), low(height), high(width), low(width), 3, 0, 0, 0]
  return new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, ...frame])
}

test('a scan is a PNG or JPEG of a size that can be held', async () => {
  const why = (bytes: Uint8Array) => {
    const verdict = mayUseBlank(bytes)
    if (!verdict.allowed) assert.ok(said(verdict.refusal).length > 30)
    return verdict.allowed ? 'allowed' : verdict.refusal.why
  }
  assert.equal(why(new Uint8Array(await toBuffer('a picture'))), 'allowed')
  assert.deepEqual(pictureOf(jpeg(3000, 2000)), { kind: 'jpg', width: 3000, height: 2000 })
  assert.equal(why(jpeg(3000, 2000)), 'allowed')
  assert.equal(why(jpeg(60_000, 60_000)), 'picture-too-large')
  assert.equal(why(new Uint8Array(11 * 1024 * 1024)), 'picture-too-large')
  for (const bytes of [
    [],
    [0xff, 0xd8],
    [0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 3, 4, 5, 6, 7, 8, 9],
    [...Buffer.from('%PDF-1.7 and more')],
  ])
    assert.equal(why(new Uint8Array(bytes)), 'not-a-picture')
})

const bare = (text: string): string => text.normalize('NFC').replace(/\s+/g, '')
const name = fc.string({
  unit: fc.constantFrom(...'#[]{}()<>&"\'*_`=-+$@~\\/%.;ăâđêôơưĐỘỆ 0'),
  minLength: 1,
  maxLength: 30,
})

test('whatever name is allowed comes out literally', () =>
  fc.assert(
    fc.asyncProperty(name, async (recipient) => {
      const people = [{ ...person, recipient: `a${recipient}` }]
      if (!mayWriteCertificate(template, people[0] ?? person).allowed) return
      for await (const file of writeCertificates(template, people, granted)) {
        const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true })
        assert.ok(bare(text).includes(bare(`a${recipient}`)), recipient)
      }
    }),
    { numRuns: 60 },
  ))
