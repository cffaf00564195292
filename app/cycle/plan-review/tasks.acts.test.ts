// What people put in, split, map and date themselves, on a real database.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'
import type { Span } from '#kernel/span.ts'
import { acting } from '../../../tests/database.ts'
import { type Desk, findingOn, findingsOn, handInSample, layDesk } from '../../../tests/reviewed.ts'
import { at, sampleText } from '../../../tests/sample-reading.ts'
import { addFinding, splitTask } from './addition.acts.ts'
import { setDeadlines } from './deadline.acts.ts'
import { answerFinding } from './finding.acts.ts'
import { getFinding } from './finding.reads.ts'
import { ofKind } from './finding.ts'
import { valueFromWords } from './finding-fields.ts'
import { acceptSuggestions, mapBody, mapToNewUnit } from './mapping.acts.ts'
import { findMapping, listMappings } from './mapping.reads.ts'

let desk: Desk
let plan: Id<'plan'>
before(async () => {
  desk = await layDesk()
  plan = await handInSample(desk)
})
after(() => desk.base.drop())

const asClerk = <Result>(work: Parameters<typeof acting<Result>>[2]) => acting(desk.base, desk.clerk, work)
const asLeader = <Result>(work: Parameters<typeof acting<Result>>[2]) => acting(desk.base, desk.leader, work)
const refused = (why: string) => ({ allowed: false, refusal: { why } })

test('a task that the machine missed is added by its words, under its body, with its place', async () => {
  const body = await findingOn(desk, plan, 'body', 'Ủy ban')
  const { spans } = at('cấp bao cho các thôn')
  const task = { kind: 'task' as const, parent: body.id, spans, value: valueFromWords('task', 'cấp bao cho các thôn') }
  const added = await asClerk((context) => addFinding(context, plan, task))
  assert.ok(added.allowed)
  const stands = await asClerk((context) => getFinding(context, plan, added.finding))
  assert.ok(stands.kind === 'task')
  assert.deepEqual([stands.answer, stands.machine, stands.value.place], ['added', null, 'IV.1 ý 2'])
  const order = ofKind(await findingsOn(desk, plan), 'task').map(({ value }) => value.text)
  assert.equal(order.indexOf('cấp bao cho các thôn'), 2)
  assert.deepEqual(await asLeader((context) => addFinding(context, plan, task)), refused('not-the-office'))
})

test('nothing is added under the wrong heading, or outside of the text', async () => {
  const theme = await findingOn(desk, plan, 'theme')
  const task = { kind: 'task' as const, parent: theme.id, spans: [], value: valueFromWords('task', 'việc') }
  assert.deepEqual(await asClerk((context) => addFinding(context, plan, task)), refused('parent-missing'))
  assert.deepEqual(
    await asClerk((context) => addFinding(context, plan, { ...task, parent: null })),
    refused('parent-missing'),
  )
  const far = {
    kind: 'slogan' as const,
    parent: null,
    spans: [[9, sampleText.length + 9]] as Span[],
    value: { text: 'x' },
  }
  assert.deepEqual(await asClerk((context) => addFinding(context, plan, far)), refused('outside-the-text'))
})

test('a number that is not in the text is added without a place', async () => {
  const number = { kind: 'date' as const, parent: null, spans: [], value: { text: '2026-02-09' } }
  assert.ok((await asClerk((context) => addFinding(context, plan, number))).allowed)
  assert.deepEqual((await findingOn(desk, plan, 'date')).spans, [])
})

test('one task becomes two: both keep the place in the text, in order', async () => {
  const task = await findingOn(desk, plan, 'task', 'Mua bao đất')
  const seen = { plan, finding: task.id, version: task.version }
  const texts = ['Mua bao đất', 'Cấp bao cho các thôn']
  assert.deepEqual(await asLeader((context) => splitTask(context, seen, texts)), refused('not-the-office'))
  assert.deepEqual(await asClerk((context) => splitTask(context, seen, ['Mua'])), refused('one-piece'))
  assert.ok((await asClerk((context) => splitTask(context, seen, texts))).allowed)
  const tasks = ofKind(await findingsOn(desk, plan), 'task').filter(({ value }) => texts.includes(value.text))
  assert.deepEqual(
    tasks.map(({ value, spans, parent, answer }) => [value.text, spans, parent, answer]),
    [
      [texts[0], task.spans, task.parent, 'corrected'],
      [texts[1], task.spans, task.parent, 'added'],
    ],
  )
  const late = await asClerk((context) => splitTask(context, seen, texts))
  assert.ok(!late.allowed && late.refusal.why === 'stale')
})

test('one deadline is set for many tasks; where one was changed meanwhile, for none', async () => {
  const tasks = ofKind(await findingsOn(desk, plan), 'task')
  const seen = tasks.map(({ id, version }) => ({ finding: id, version }))
  const may = partialDay('2026-05')
  assert.deepEqual(await asLeader((context) => setDeadlines(context, plan, seen, may)), refused('not-the-office'))
  assert.deepEqual(await asClerk((context) => setDeadlines(context, plan, [], may)), refused('nothing-ticked'))
  assert.ok((await asClerk((context) => setDeadlines(context, plan, seen, may))).allowed)
  const dates = async () => ofKind(await findingsOn(desk, plan), 'task').map(({ value }) => value.deadlines)
  assert.deepEqual(
    await dates(),
    tasks.map(() => ['2026-05']),
  )

  const stale = await asClerk((context) => setDeadlines(context, plan, seen, null))
  assert.ok(!stale.allowed && stale.refusal.why === 'stale')
  assert.deepEqual(
    await dates(),
    tasks.map(() => ['2026-05']),
  )
  const fresh = seen.map(({ finding, version }) => ({ finding, version: version + 1 }))
  assert.ok((await asClerk((context) => setDeadlines(context, plan, fresh, null))).allowed)
  assert.deepEqual(
    await dates(),
    tasks.map(() => []),
  )
  const theme = await findingOn(desk, plan, 'theme')
  const odd = [{ finding: theme.id, version: theme.version }]
  assert.deepEqual(await asClerk((context) => setDeadlines(context, plan, odd, may)), refused('not-a-task'))
})

test('a dropped body takes its tasks along, and brings them back', async () => {
  const body = await findingOn(desk, plan, 'body', 'Hội thả diều')
  const say = (answer: 'drop' | 'reopen', version: number) =>
    asClerk((context) => answerFinding(context, { plan, finding: body.id, version }, { answer }))
  await say('drop', body.version)
  assert.equal((await findingOn(desk, plan, 'task', 'thả diều')).answer, 'dropped')
  await say('reopen', body.version + 1)
  assert.notEqual((await findingOn(desk, plan, 'task', 'thả diều')).answer, 'dropped')
})

test('suggestions that leave no doubt are accepted at once, the others wait', async () => {
  assert.deepEqual(await asLeader((context) => acceptSuggestions(context, plan)), refused('not-the-office'))
  assert.ok((await asClerk((context) => acceptSuggestions(context, plan))).allowed)
  const committee = desk.cast.units.get('Ủy ban nhân dân xã')
  const mapped = (await asClerk((context) => listMappings(context, plan))).map(({ mapping }) => mapping)
  assert.equal(mapped.length, 2)
  assert.ok(mapped.some((one) => one.choice === 'units' && one.units[0] === committee))
  assert.ok(mapped.some((one) => one.choice === 'class' && one.unitClass === 'party_cells'))
})

test('a choice is changed by whoever has seen the last one, and not over somebody else’s', async () => {
  const body = await findingOn(desk, plan, 'body', 'Ủy ban')
  const choose = (version: number) =>
    asClerk((context) => mapBody(context, { plan, finding: body.id, version }, { choice: 'nobody' }))
  const blind = await choose(0)
  assert.ok(!blind.allowed && blind.refusal.why === 'mapping-stale')
  assert.equal(blind.refusal.theirs.choice, 'units')
  assert.ok((await choose(1)).allowed)
  const stands = await asClerk((context) => findMapping(context, body.id))
  assert.deepEqual([stands?.mapping.choice, stands?.mapping.version], ['nobody', 2])
})

test('units that do not exist are refused, and so is whoever is not of the office', async () => {
  const body = await findingOn(desk, plan, 'body', 'Hội thả diều')
  const seen = { plan, finding: body.id, version: 0 }
  const nowhere = { choice: 'units' as const, units: [newId<'unit'>()] }
  assert.deepEqual(await asClerk((context) => mapBody(context, seen, nowhere)), refused('no-unit'))
  assert.deepEqual(await asLeader((context) => mapBody(context, seen, { choice: 'nobody' })), refused('not-the-office'))
})

test('a unit that is missing is created on the spot and gets the work', async () => {
  const body = await findingOn(desk, plan, 'body', 'Hội thả diều')
  const seen = { plan, finding: body.id, version: 0 }
  const parent = desk.cast.units.get('Đảng ủy xã Sông Trăng') as Id<'unit'>
  const unit = { kind: 'mass_organisation' as const, name: 'Hội thả diều', parent }
  assert.deepEqual(await asLeader((context) => mapToNewUnit(context, seen, unit)), refused('not-the-office'))
  assert.deepEqual(
    await asClerk((context) => mapToNewUnit(context, seen, { ...unit, name: '' })),
    refused('name-missing'),
  )
  assert.ok((await asClerk((context) => mapToNewUnit(context, seen, unit))).allowed)
  const stands = await asClerk((context) => findMapping(context, body.id))
  const units = await asClerk((context) => listUnits(context, context.today))
  const created = units.find(({ name }) => name === 'Hội thả diều')
  assert.ok(stands?.mapping.choice === 'units' && created)
  assert.deepEqual(stands.mapping.units, [created.id])
})
