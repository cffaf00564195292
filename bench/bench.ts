// npm run bench — measures on this machine and prints a table; `-- --json` the rows alone, `--only NAME` one of them.

import type { Measure, Row } from './row.ts'
import { backupRows } from './rows/backup.ts'
import { certificateRows } from './rows/certificates.ts'
import { boardRows } from './rows/duties-board.ts'
import { firstPageRows } from './rows/first-page.ts'
import { formalismRow } from './rows/formalism.ts'
import { importRow } from './rows/import-people.ts'
import { issueRow } from './rows/issue-at-once.ts'
import { memoryRow } from './rows/memory.ts'
import { paperRows } from './rows/papers.ts'
import { readPlanRows } from './rows/read-plan.ts'
import { signRow } from './rows/sign.ts'
import { signOnPhoneRow } from './rows/sign-on-phone.ts'
import { startRow } from './rows/start.ts'
import { treeRows } from './rows/tree-as-of.ts'

const measures: Measure[] = [
  ...readPlanRows,
  ...firstPageRows,
  ...boardRows,
  ...treeRows,
  startRow,
  importRow,
  formalismRow,
  memoryRow,
  ...backupRows,
  ...paperRows,
  ...certificateRows,
  issueRow,
  signRow,
  signOnPhoneRow,
]
const [json, only] = [process.argv.includes('--json'), process.argv[process.argv.indexOf('--only') + 1]]
const chosen = process.argv.includes('--only') ? measures.filter(({ name }) => name === only) : measures
if (chosen.length === 0) {
  console.error(`no row of that name; there are: ${measures.map(({ name }) => name).join(', ')}`)
  process.exit(2)
}

const rows: Row[] = []
for (const measure of chosen) {
  const row = await measure.run()
  rows.push(row)
  if (!json) console.log(lineOf(row, measure.limit))
}
if (json) console.log(JSON.stringify(rows))
process.exit(0) // the reading worker and connections would keep the process

function lineOf({ name, value, unit, against, ratio }: Row, limit: string): string {
  const peer = ratio === null ? '' : `  ratio ${ratio.toFixed(2)}${against ? ` to ${against}` : ''}`
  return `${name.padEnd(22)} ${String(value).padStart(8)} ${unit.padEnd(6)} (${limit})${peer}`
}
