import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openedFrom, refusalOf } from '../../../../../tests/making/opened.ts'
import { wordsOf } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

const tcvn3 =
  'KÕ ho¹ch ph¸t ®éng thi ®ua cña §¶ng uû x· C©y §a\n1. Môc ®Ých: mçi chi bé nhËn mét viÖc khã, b¸o c¸o tr­íc ngµy 05/9/2026.\nSè 12-KH/§U'
const vni =
  'Keá hoaïch phaùt ñoäng thi ñua cuûa Ñaûng uûy xaõ Caây Ña\n1. Muïc ñích: moãi chi boä nhaän moät vieäc khoù, baùo caùo tröôùc ngaøy 05/9/2026.\nSoá 12-KH/ÑU'
const unicode = (uy: string) =>
  `Kế hoạch phát động thi đua của Đảng ${uy} xã Cây Đa\n1. Mục đích: mỗi chi bộ nhận một việc khó, báo cáo trước ngày 05/9/2026.\nSố 12-KH/ĐU`

test('text in TCVN3 is told and converted, as Unicode letters and as bytes of a file', async () => {
  for (const bytes of [Buffer.from(tcvn3), Buffer.from(tcvn3, 'latin1')]) {
    const { text, notes } = await openedFrom(bytes)
    assert.equal(text, unicode('uỷ'))
    assert.deepEqual(notes, [{ note: 'old-font', font: 'tcvn3' }])
  }
})

test('text in VNI is told and converted, as Unicode letters and as bytes of a file', async () => {
  for (const bytes of [Buffer.from(vni), Buffer.from(vni, 'latin1')]) {
    const { text, notes } = await openedFrom(bytes)
    assert.equal(text, unicode('ủy'))
    assert.deepEqual(notes, [{ note: 'old-font', font: 'vni' }])
  }
})

test('Unicode lines among those of an old font stay as they are', async () => {
  const { text } = await openedFrom(Buffer.from(`Ủy ban nhân dân xã\n${tcvn3}`))
  assert.equal(text, `Ủy ban nhân dân xã\n${unicode('uỷ')}`)
})

test('Vietnamese in Unicode, French and English are left alone', async () => {
  for (const words of ['Kế hoạch thi đua của xã', 'Le château où naquit l’élève à Besançon', 'A plan in English.']) {
    const { text, notes } = await openedFrom(Buffer.from(words))
    assert.equal(text, words)
    assert.deepEqual(notes, [])
  }
})

test('letters of no known font are refused with that reason', async () => {
  assert.equal(
    await refusalOf(Buffer.from('\ue001\ue002 \ue003\ue004 \ue005 \ue006 \ue007 \ue008 a'.repeat(3))),
    'unreadable-font',
  )
  assert.equal(await refusalOf(Buffer.from('Kª ¿o£n§ ¶h¼t ½ua ¾ðæ þßã ¢¤x '.repeat(5))), 'unreadable-font')
})

test('every letter of Vietnamese with its marks is in both tables', () => {
  const letters = 'ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ'
  const signs = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0xa0 + index))
  assert.deepEqual(
    [...letters].filter((letter) => !signs.some((sign) => fromTcvn3(sign) === letter)),
    [],
  )
  const pairs = [...'aeiouyöô'].flatMap((base) => signs.flatMap((sign) => [sign, base + sign]))
  assert.deepEqual(
    [...letters].filter((letter) => !pairs.some((pair) => fromVni(pair) === letter)),
    [],
  )
})

test('words lose the signs around them', () => assert.deepEqual(wordsOf('(“đua”; thi-đua, 5%)'), ['đua', 'thi', 'đua']))
