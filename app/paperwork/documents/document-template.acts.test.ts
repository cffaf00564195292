// The committee's own templates: checked, versioned, used for the Word file of a document, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Document, Packer, Paragraph } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { Context, Who } from '#db/context.ts'
import { getFileContent } from '#foundation/files/file.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, type Verdict } from '#kernel/verdict.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { newDraft } from '../../../tests/drafted.ts'
import { draftDocument } from './document.acts.ts'
import { getWholeDocument } from './document.reads.ts'
import { getPaper } from './document-paper.reads.ts'
import { endTemplate, keepTemplate } from './document-template.acts.ts'
import { getTemplate, listTemplates } from './document-template.reads.ts'
import { usable } from './document-template.rules.ts'
import type { NewTemplate } from './document-template.ts'
import { wordOf } from './written-document.reads.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let secretary: Who
before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  clerk = on(cast.whos.get(founding.person) as Who, '2026-11-22')
  secretary = on(cast.whos.get('Đặng Thị Hòa') as Who, '2026-11-22')
})
after(() => base.drop())

const asClerk = <Result>(work: (context: Context) => Promise<Result>) => acting(base, clerk, work)
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)
const word = async (...lines: string[]) =>
  new Uint8Array(
    await Packer.toBuffer(new Document({ sections: [{ children: lines.map((text) => new Paragraph(text)) }] })),
  )
const template = async (...lines: string[]): Promise<NewTemplate> => ({
  ...{ name: 'Thông báo có khung', type: 'notice' },
  file: { name: 'mau.docx', bytes: await word(...lines) },
})

test('only the office keeps templates, each with a name and a file without faults', async () => {
  const good = await template('{{co_quan_ban_hanh}}')
  assert.equal(why(await acting(base, secretary, (context) => keepTemplate(context, good))), 'not-the-office')
  assert.equal(why(await asClerk((context) => keepTemplate(context, { ...good, name: '' }))), 'name-missing')
  assert.equal(why(await asClerk((context) => keepTemplate(context, { ...good, file: null }))), 'file-missing')
  const faulty = await template('Số: {{so_van_ban}}')
  const outcome = await asClerk((context) => keepTemplate(context, faulty))
  assert.ok(!outcome.allowed && outcome.refusal.why === 'faulty')
  assert.deepEqual(
    outcome.refusal.problems.map((problem) => [problem.why, 'place' in problem && problem.place.paragraph]),
    [['unknown-field', 1]],
  )
  assert.deepEqual(await asClerk(listTemplates), [])
})

test('the same name is the next version, and only the latest is used', async () => {
  for (const line of ['{{co_quan_ban_hanh}}', '{{co_quan_ban_hanh}} – {{trich_yeu}}'])
    assert.deepEqual(await asClerk(async (context) => keepTemplate(context, await template(line))), allow)
  const all = await asClerk(listTemplates)
  assert.deepEqual(
    all.map(({ version }) => version),
    [2, 1],
  )
  assert.deepEqual(
    usable(all, 'notice').map(({ version }) => version),
    [2],
  )
  assert.deepEqual(usable(all, 'plan'), [])
})

test('a document that chose it goes into Word by it', async () => {
  const [latest] = await asClerk(listTemplates)
  assert.ok(latest)
  const bytes = await asClerk(async (context) => {
    const draft = await newDraft(context, cast.units.get(founding.committee) as Id<'unit'>)
    const outcome = await draftDocument(context, { ...draft, template: latest.id })
    assert.ok(outcome.allowed)
    const document = await getWholeDocument(context, outcome.document)
    return wordOf(context, document, await getPaper(context, document))
  })
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
  assert.match(xml, /Đảng ủy xã Sông Trăng – về việc nghỉ họp giao ban tuần này/)
})

test('one that is ended is kept and used no more', async () => {
  const [latest] = await asClerk(listTemplates)
  assert.ok(latest)
  assert.equal(why(await acting(base, secretary, (context) => endTemplate(context, latest.id))), 'not-the-office')
  assert.deepEqual(await asClerk((context) => endTemplate(context, latest.id)), allow)
  assert.equal(why(await asClerk((context) => endTemplate(context, latest.id))), 'ended')
  assert.deepEqual(usable(await asClerk(listTemplates), 'notice'), [])
  const { file } = await asClerk((context) => getTemplate(context, latest.id))
  assert.equal((await asClerk((context) => getFileContent(context, file))).name, 'mau.docx')
})
