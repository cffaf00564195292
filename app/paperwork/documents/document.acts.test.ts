// Drafting and editing a document, on a real database: nothing is lost, nothing too long is kept.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Context, Who } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { allow, type Verdict } from '#kernel/verdict.ts'
import { founding, units } from '../../../seeds/demo-commune/cast.ts'
import { type CastCommittee, foundCast } from '../../../seeds/demo-commune/found.ts'
import { acting, cloneDatabase, on, type TestDatabase } from '../../../tests/database.ts'
import { newDraft } from '../../../tests/drafted.ts'
import { draftDocument, editDocument } from './document.acts.ts'
import { getDocument, getText, getWholeDocument } from './document.reads.ts'

let base: TestDatabase
let cast: CastCommittee
let clerk: Who
let leader: Who
let secretary: Who
const why = (verdict: Verdict<{ why: string }>) => (verdict.allowed ? 'allowed' : verdict.refusal.why)
const committee = () => cast.units.get(founding.committee) as Id<'unit'>

before(async () => {
  base = await cloneDatabase()
  cast = await foundCast(base.app, founding, units, new Date('2025-11-01T01:00:00Z'))
  const who = (name: string) => on(cast.whos.get(name) as Who, '2026-11-22')
  ;[clerk, leader, secretary] = [who(founding.person), who('Nguyễn Thanh Bình'), who('Đặng Thị Hòa')]
})
after(() => base.drop())

const asClerk = <Result>(work: (context: Context) => Promise<Result>) => acting(base, clerk, work)
const drafted = (who: Who, unit = committee()): Promise<Id<'document'>> =>
  acting(base, who, async (context) => {
    const outcome = await draftDocument(context, await newDraft(context, unit))
    assert.ok(outcome.allowed)
    return outcome.document
  })

test('of two who edit at once the second is told, and both texts are kept', async () => {
  const id = await drafted(clerk)
  const document = await asClerk((context) => getWholeDocument(context, id))
  const edit = (subject: string) => ({ ...document, subject, seen: 1, recipients: [] })
  assert.deepEqual(await acting(base, leader, async (context) => editDocument(context, id, edit('của bí thư'))), {
    allowed: false,
    refusal: { why: 'not-at-the-desk' },
  })
  assert.deepEqual(await asClerk((context) => editDocument(context, id, edit('bản một'))), allow)
  const second = await asClerk((context) => editDocument(context, id, edit('bản hai')))
  assert.deepEqual(second, { allowed: false, refusal: { why: 'changed-meanwhile', by: founding.person } })
  assert.equal((await asClerk((context) => getText(context, id, 1))).subject, document.subject)
  assert.equal((await asClerk((context) => getDocument(context, id))).subject, 'bản một')
})

test('a text that is too long is refused when it is drafted and when it is saved', async () => {
  const long = 'a'.repeat(200_001)
  const outcome = await asClerk(async (context) => {
    const draft = await newDraft(context, committee())
    return draftDocument(context, { ...draft, content: { ...draft.content, prose: long } })
  })
  assert.equal(why(outcome), 'too-much')
  const id = await drafted(clerk)
  const { content, ...document } = await asClerk((context) => getWholeDocument(context, id))
  const edit = { ...document, recipients: [], seen: 1 }
  const saved = (change: object) =>
    asClerk((context) => editDocument(context, id, { ...edit, content: { ...content, ...change } }))
  assert.equal(why(await saved({ prose: long })), 'too-much')
  assert.equal(why(await saved({ kept: 'b'.repeat(501) })), 'too-much')
  assert.deepEqual(await saved({ format: 'A5' }), allow)
})

test('a format that the norm of its family does not know is refused when it is saved', async () => {
  const id = await drafted(clerk, cast.units.get('Ủy ban nhân dân xã'))
  const document = await asClerk((context) => getWholeDocument(context, id))
  const edit = { ...document, recipients: [], seen: 1, content: { ...document.content, format: 'A5' as const } }
  assert.equal(why(await asClerk((context) => editDocument(context, id, edit))), 'cannot-be-written')
})

test('a draft of another unit, or without a subject, is refused and leaves nothing', async () => {
  const outcome = await acting(base, secretary, async (context) =>
    draftDocument(context, await newDraft(context, committee())),
  )
  assert.equal(why(outcome), 'not-at-the-desk')
  const empty = await asClerk(async (context) =>
    draftDocument(context, { ...(await newDraft(context, committee())), subject: '' }),
  )
  assert.equal(why(empty), 'subject-missing')
})
