// A paper comes out as PDF, always the same, and the thread that makes it survives one that does not end.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { day } from '#kernel/day.ts'
import { layOut } from '../../layouts/lay-out.ts'
import type { Paper } from '../../paper.ts'
import { inThread } from './typesetter.ts'
import { sheetJob, writePdf } from './write-pdf.ts'

const paper: Paper = {
  family: 'PARTY',
  type: 'plan',
  format: 'A4',
  on: day('2026-08-05'),
  drawnOn: day('2026-08-01'),
  superior: 'Đảng bộ tỉnh Nam Hà',
  issuer: 'Đảng ủy xã An Bình',
  number: { ordinal: 5, type: 'KH', organ: 'ĐU' },
  place: 'An Bình',
  heading: 'Kế hoạch',
  subject: 'phát động phong trào thi đua chào mừng đại hội',
  body: [
    { kind: 'ground', text: 'Căn cứ Chương trình công tác năm 2026 của Đảng ủy' },
    { kind: 'paragraph', runs: [{ text: 'Mọi chi bộ tham gia.' }] },
  ],
  closing: { kind: 'block', block: { authority: 'T/M Ban Thường vụ', office: 'Bí thư', name: 'Lê Văn Bình' } },
  recipients: ['Các chi bộ', 'Lưu Văn phòng Đảng ủy'],
}

test('a plan is written with its number, its day and who signs', async () => {
  const { text } = await extractText(await getDocumentProxy(await writePdf(paper)), { mergePages: true })
  for (const words of [
    'Số 05-KH/ĐU',
    'An Bình, ngày 05 tháng 8 năm 2026',
    'T/M BAN THƯỜNG VỤ',
    '- Lưu Văn phòng Đảng ủy.',
  ])
    assert.ok(text.includes(words), words)
})

test('the same paper gives the same bytes', async () => assert.deepEqual(await writePdf(paper), await writePdf(paper)))

test('a paper that is not done in time is refused, and the next one is written', async () => {
  const body = Array.from({ length: 2000 }, () => paper.body[1]).filter((block) => block !== undefined)
  await assert.rejects(inThread(sheetJob(layOut({ ...paper, body })), 1), /not set within 1 ms/)
  assert.ok((await writePdf(paper)).length > 10_000)
})
