// Prints how the reader does on each plan and field, with every mismatch: `report.ts [name…]`, all plans without a name.
import { readPlan } from '#cycle/plan-reading/read-plan.ts'
import { goldPlans } from './gold.ts'
import { f1, precision, recall, sum, type Tally } from './matching.ts'
import { type Field, type Scores, score } from './score.ts'

const wanted = process.argv.slice(2)
const plans = goldPlans().filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))
const scored = plans.map(({ name, text, gold }) => ({ name, scores: score(readPlan(text, 'txt'), gold) }))

for (const { name, scores } of scored) {
  console.log(`\n== ${name}`)
  printTable(scores)
}
if (scored.length > 1) {
  console.log('\n== all')
  const fields = Object.keys(scored[0]?.scores.fields ?? {}) as Field[]
  for (const field of fields) printRow(field, sum(scored.map(({ scores }) => scores.fields[field])))
  printRow('OVERALL', sum(scored.map(({ scores }) => scores.overall)))
}

function printTable({ fields, overall }: Scores): void {
  for (const [field, tally] of Object.entries(fields)) {
    if (tally.matched + tally.missing.length + tally.extra.length === 0) continue
    printRow(field, tally)
    for (const label of tally.missing) console.log(`      missing  ${label}`)
    for (const label of tally.extra) console.log(`      extra    ${label}`)
  }
  printRow('OVERALL', overall)
}

function printRow(field: string, tally: Tally): void {
  const rates = [precision(tally), recall(tally), f1(tally)].map((rate) => rate.toFixed(3)).join('  ')
  const counts = `${tally.matched} right, ${tally.missing.length} missing, ${tally.extra.length} extra`
  console.log(`  ${field.padEnd(12)} ${rates}   ${counts}`)
}
