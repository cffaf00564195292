// A committee's own template: its mistakes told by place, its gaps filled with whatever the texts are, hostile files turned away.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Document, Footer, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { plan } from '../../../../tests/papers/samples/plan.ts'
import { checked, filled } from './fill.ts'
import { checkTemplate, fillTemplate } from './read-template.ts'
import { largestTemplate, type TemplateProblem } from './template.ts'
import { templateProblemText } from './template.words.ts'
import { templateDataOf, templateFields } from './template-fields.ts'

async function word(paragraphs: string[], foot: string[] = []): Promise<Uint8Array> {
  const lines = (texts: string[]) => texts.map((text) => new Paragraph({ children: [new TextRun(text)] }))
  const footers = { default: new Footer({ children: lines(foot) }) }
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ footers, children: lines(paragraphs) }] })))
}

const problemsOf = async (paragraphs: string[], foot: string[] = []) =>
  checkTemplate(await word(paragraphs, foot), templateFields)

const textOf = (bytes: Uint8Array): string[] =>
  [...strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(
    ([paragraph]) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  )

const good = ['{{co_quan_ban_hanh}}', '{{ so_ky_hieu }}', '{{#noi_nhan}}', '- {{ten}};', '{{/noi_nhan}}', '{{ho_ten}}']

test('a template without mistakes is filled from the paper', async () => {
  assert.deepEqual(await problemsOf(good), [])
  const outcome = await fillTemplate(await word(good), templateDataOf(plan))
  assert.ok(outcome.allowed)
  const recipients = (plan.recipients ?? []).map((name) => `- ${name};`)
  assert.deepEqual(textOf(outcome.bytes).filter(Boolean), [
    'Đảng ủy xã Sông Trăng',
    'Số 05-KH/ĐU',
    ...recipients,
    'Hứa Đức Toàn',
  ])
})

test('every mistake is told with its place', async () => {
  const place = (paragraph: number, words: string) => ({ part: 'body' as const, paragraph, words })
  assert.deepEqual(
    await problemsOf(['Kính gửi', '{{ten_nguoi}}', '{{so_ky_hieu', '{{/noi_nhan}}', '{{ten}}', '{{#kinh_gui}}']),
    [
      { why: 'unknown-field', field: 'ten_nguoi', place: place(2, '{{ten_nguoi}}') },
      { why: 'not-closed', field: 'so_ky_hieu', place: place(3, '{{so_ky_hieu') },
      { why: 'not-opened', field: 'noi_nhan', place: place(4, '{{/noi_nhan}}') },
      { why: 'outside-its-list', field: 'ten', list: 'kinh_gui', place: place(5, '{{ten}}') },
      { why: 'not-closed', field: 'kinh_gui', place: place(6, '{{#kinh_gui}}') },
    ],
  )
  assert.deepEqual(await problemsOf(['x'], ['{{la_gi}}']), [
    { why: 'unknown-field', field: 'la_gi', place: { part: 'foot', paragraph: 1, words: '{{la_gi}}' } },
  ])
  assert.deepEqual(await problemsOf(['{{#la_gi}}x{{/la_gi}}']), [
    { why: 'unknown-field', field: 'la_gi', place: place(1, '{{#la_gi}}x{{/la_gi}}') },
  ])
})

test('a list that begins in a table and ends outside of it is told', async () => {
  const cell = new TableCell({ children: [new Paragraph('{{#noi_nhan}}{{ten}}')] })
  const table = new Table({
    rows: [new TableRow({ children: [cell, new TableCell({ children: [new Paragraph('')] })] })],
  })
  const document = new Document({ sections: [{ children: [table, new Paragraph('{{/noi_nhan}}')] }] })
  assert.deepEqual(await checkTemplate(new Uint8Array(await Packer.toBuffer(document)), templateFields), [
    { why: 'broken' },
  ])
})

test('what is no Word file, has macros or unpacks to too much is turned away', async () => {
  const [bytes, bomb] = [await word(good), new Uint8Array(largestTemplate.unpacked + 1)]
  const files = unzipSync(bytes)
  const why = async (hostile: Uint8Array) => {
    const outcome = await fillTemplate(hostile, templateDataOf(plan))
    const problems = await checkTemplate(hostile, templateFields)
    assert.ok(!outcome.allowed)
    assert.equal(problems[0]?.why, outcome.refusal.why)
    return outcome.refusal.why
  }
  assert.equal(await why(strToU8('no zip')), 'not-word')
  assert.equal(await why(zipSync({ 'a.txt': strToU8('a') })), 'not-word')
  assert.equal(await why(bytes.slice(0, bytes.length / 2)), 'not-word')
  assert.equal(await why(zipSync({ ...files, 'word/vbaProject.bin': strToU8('x') })), 'macros')
  assert.equal(await why(zipSync({ ...files, 'word/media/bomb.xml': bomb })), 'too-large')
  assert.equal(await why(new Uint8Array(largestTemplate.bytes + 1)), 'too-large')
})

const textData = (text: string) => ({
  texts: { ...templateDataOf(plan).texts, ho_ten: text },
  lists: templateDataOf(plan).lists,
})

for (const text of ['{{so_ky_hieu}}', '<w:p/>', '#panic()', '&amp;', '{{#noi_nhan}}', 'constructor', ']]>'])
  test(`${text} fills a gap as it is`, async () => {
    const outcome = await fillTemplate(await word(['{{ho_ten}}']), textData(text))
    assert.ok(outcome.allowed)
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    assert.deepEqual(textOf(outcome.bytes).filter(Boolean), [escaped])
  })

test('a text with a letter that no Word file may hold is refused by its field', async () => {
  const outcome = await fillTemplate(await word(good), textData('a\u0007b'))
  assert.deepEqual(outcome, { allowed: false, refusal: { why: 'letters', field: 'ho_ten' } })
})

test('nothing that every object has can be named', async () => {
  assert.equal((await problemsOf(['{{constructor}}']))[0]?.why, 'unknown-field')
  assert.equal((await problemsOf(['{{#__proto__}}{{/__proto__}}']))[0]?.why, 'unknown-field')
})

test('whatever stands in a template, checking it gives an answer', async () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('{{', '}}', '#', '/', 'ten', 'noi_nhan', ' ', 'so_ky_hieu', '.', '{', '}'), {
        maxLength: 12,
      }),
      async (parts) => {
        const bytes = await word([parts.join('')])
        const problems = checked(bytes, templateFields)
        if (problems.length === 0) assert.ok(filled(bytes, templateDataOf(plan)).allowed)
      },
    ),
    { numRuns: 200 },
  ))

test('every problem is said in both languages', () => {
  const place = { part: 'body' as const, paragraph: 2, words: 'Kính gửi' }
  const problems: TemplateProblem[] = [
    ...(['not-word', 'macros', 'too-large', 'too-slow', 'broken'] as const).map((why) => ({ why })),
    { why: 'letters', field: 'ten' },
    { why: 'outside-its-list', field: 'ten', list: 'noi_nhan', place },
    ...(['unknown-field', 'not-closed', 'not-opened'] as const).map((why) => ({ why, field: 'ten', place })),
  ]
  for (const problem of problems) {
    const [vi, en] = [
      templateProblemText({ language: 'vi' }, problem),
      templateProblemText({ language: 'en' }, problem),
    ]
    assert.ok(vi.length > 10 && en.length > 10 && vi !== en)
    if ('place' in problem) assert.match(`${vi} ${en}`, /đoạn 2 .*paragraph 2/)
  }
})
