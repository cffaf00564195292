import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import type { Context, Who } from '#db/context.ts'
import { confirmed, type Staged, stageCeremony, why } from '../../../tests/ceremony.ts'
import { acting } from '../../../tests/database.ts'
import { approveBudget, estimateLine, settleBudget, submitBudget } from './budget.acts.ts'
import { findBudget } from './budget.reads.ts'
import { correctLine, enterVoucher, explainDifference, removeVoucher } from './line.acts.ts'
import { totalsOf } from './sums.rules.ts'

let stage: Staged
before(async () => {
  stage = await stageCeremony()
  await confirmed(stage)
})
after(() => stage.base.drop())

const as = async (who: Who, work: (context: Context) => Promise<Parameters<typeof why>[0]>) =>
  why(await acting(stage.base, who, work))
const read = () =>
  acting(stage.base, stage.clerk, async (c) => findBudget(c, (await getCeremony(c, stage.campaign)).id))
const wish = { heading: '', item: 'Hoa', measure: 'lẵng', quantity: 2, price: 250_000 }
const file = { name: 'hoa-don.txt', bytes: new TextEncoder().encode('Hóa đơn hoa.\n') }

test('from the estimate to the settlement, each step by whom it belongs to and in its time', async () => {
  const { clerk, leader, secretary, campaign } = stage
  assert.equal(await as(secretary, (c) => estimateLine(c, campaign, wish)), 'not-the-office')
  assert.equal(await as(clerk, (c) => submitBudget(c, campaign)), 'no-lines')
  for (const item of ['Hoa', 'Nước uống', 'Thừa'])
    assert.equal(await as(clerk, (c) => estimateLine(c, campaign, { ...wish, item })), 'allowed')
  const [flowers, water, spare] = (await read())?.lines ?? []
  assert.ok(flowers && water && spare)
  assert.equal(await as(secretary, (c) => correctLine(c, spare.id, null)), 'not-the-office')
  assert.equal(await as(clerk, (c) => correctLine(c, spare.id, null)), 'allowed')
  assert.equal(await as(clerk, (c) => correctLine(c, water.id, { ...wish, item: 'Nước uống', quantity: 3 })), 'allowed')

  assert.equal(await as(leader, (c) => approveBudget(c, campaign, null)), 'not-now')
  assert.equal(await as(clerk, (c) => submitBudget(c, campaign)), 'allowed')
  assert.equal(await as(clerk, (c) => approveBudget(c, campaign, null)), 'not-a-leader')
  assert.equal(await as(leader, (c) => approveBudget(c, campaign, 'Bớt hoa')), 'allowed')
  assert.equal((await read())?.reason, 'Bớt hoa')
  assert.equal(await as(clerk, (c) => submitBudget(c, campaign)), 'allowed')
  assert.equal(await as(leader, (c) => approveBudget(c, campaign, null)), 'allowed')
  assert.equal(await as(clerk, (c) => estimateLine(c, campaign, wish)), 'not-now')

  const bill = { number: '12', on: clerk.today, amount: 500_000, files: [file] }
  assert.equal(await as(secretary, (c) => enterVoucher(c, flowers.id, bill)), 'not-the-office')
  assert.equal(await as(clerk, (c) => enterVoucher(c, flowers.id, { ...bill, files: [] })), 'file-missing')
  const program = { name: 'a.exe', bytes: new Uint8Array([77, 90, 0, 0]) }
  assert.equal(await as(clerk, (c) => enterVoucher(c, flowers.id, { ...bill, files: [program] })), 'file-not-taken')
  for (const number of ['12', '13'])
    assert.equal(await as(clerk, (c) => enterVoucher(c, flowers.id, { ...bill, number })), 'allowed')
  const [, twice] = (await read())?.lines[0]?.vouchers ?? []
  assert.ok(twice)
  assert.equal(await as(clerk, (c) => removeVoucher(c, flowers.id, twice.id)), 'allowed')

  assert.equal(await as(clerk, (c) => settleBudget(c, campaign)), 'difference-unexplained')
  assert.equal(await as(leader, (c) => explainDifference(c, water.id, 'Được tài trợ')), 'not-the-office')
  assert.equal(await as(clerk, (c) => explainDifference(c, water.id, 'Được tài trợ')), 'allowed')
  assert.equal(await as(leader, (c) => settleBudget(c, campaign)), 'not-the-office')
  assert.equal(await as(clerk, (c) => settleBudget(c, campaign)), 'allowed')
  const settled = await read()
  assert.deepEqual(totalsOf(settled?.lines ?? []), { estimate: 1_250_000, paid: 500_000, difference: -750_000 })
  assert.equal(await as(clerk, (c) => removeVoucher(c, flowers.id, twice.id)), 'not-now')
})
