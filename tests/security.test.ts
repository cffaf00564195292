// docs/security.md answers every requirement of ASVS 5.0, levels 1 and 2, once; what it calls met is shown by a test that is there.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

type Row = { number: string; level: string; state: string; how: string }

const page = readFileSync('docs/security.md', 'utf8')
const asked = readFileSync('tests/files/asvs-5.0-levels-1-2.txt', 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' '))

const rowsOf = (text: string): Row[] =>
  [...text.matchAll(/^\| (V[\d.]+) \| (\d) \| (.*?) \| (.*) \|$/gm)].map(
    ([, number = '', level = '', state = '', how = '']) => ({ number, level, state, how }),
  )

/** As they are written: of a title made of parts the sign for the part belongs to it. */
const titles = new Set(
  globSync(['app/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'])
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/^\s*(?:await )?test\(\s*(['"`])(.*?)\1,/gms)])
    .map(([, , title = '']) => title),
)

/** Every section with its words; what another page says stands under that page's name. */
const sections = new Map([
  ...page.split(/^## /m).map((part) => [anchorOf(part.split('\n')[0] ?? ''), part] as const),
  ['accounts.md', readFileSync('docs/accounts.md', 'utf8')] as const,
])

function anchorOf(title: string): string {
  return `#${title
    .toLowerCase()
    .replace(/[^\p{L}\d -]/gu, '')
    .replaceAll(' ', '-')}`
}

/** In words, everything that is wrong with the rows, taken against what is asked for and what tests there are. */
function problemsOf(rows: Row[], known: ReadonlySet<string>): string[] {
  const due = asked.map((one) => one.join(' ')).join('\n')
  const given = rows.map(({ number, level }) => `${number} ${level}`).join('\n')
  return [...(given === due ? [] : ['not every number once, with its level and in order']), ...rows.flatMap(wrongIn)]

  function wrongIn({ number, state, how }: Row): string[] {
    const named = [...how.matchAll(/`([^`]+)`/g)].map(([, title = '']) => title)
    const missing = named.filter((title) => !known.has(title)).map((title) => `${number}: no test is called “${title}”`)
    if (state === 'met') {
      const links = [...how.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
      const lost = links.filter((link) => !sections.has(link))
      const bare = named.length === 0 ? [`${number}: met, and nothing shows it`] : []
      return [...missing, ...bare, ...lost.map((link) => `${number}: ${link} leads nowhere`)]
    }
    if (state !== 'not applicable' && state !== 'open') return [`${number}: “${state}” is no state`]
    return how.trim().length > 5 ? missing : [...missing, `${number}: ${state} without a reason`]
  }
}

test('every requirement is answered once, and what is met is shown by a test that is there', () => {
  assert.equal(asked.length, 253)
  assert.ok(titles.size > 700)
  assert.deepEqual(problemsOf(rowsOf(page), titles), [])
})

test('every document that is asked for is there, in a section that says something', () => {
  const documents = /^V(2\.1|5\.1|6\.1|7\.1|8\.1|11\.1|13\.1|14\.1|15\.1|16\.1)\./
  const byPaper = rowsOf(page).filter(({ how }) => how.includes('](') && how.includes('every document that'))
  assert.ok(byPaper.length > 15)
  for (const { number, how } of byPaper) {
    assert.match(number, documents, 'paper shows nothing else')
    const [, link = ''] = /\]\(([^)]+)\)/.exec(how) ?? []
    assert.ok((sections.get(link)?.length ?? 0) > 300, `${number}: ${link}`)
  }
})

test('the counts under the table are those of its rows', () => {
  const rows = rowsOf(page)
  for (const level of ['1', '2', 'both']) {
    const of = rows.filter((row) => level === 'both' || row.level === level)
    const counts = ['met', 'not applicable', 'open'].map((state) => of.filter((row) => row.state === state).length)
    const line = `| ${[level, ...counts, of.length].join(' | ')} |`
    assert.ok(page.includes(line), `the page does not say ${line}`)
  }
})

test('a bent row is found, whatever is bent', () => {
  const rows = rowsOf(page)
  const known = new Set(['a test'])
  const bent = (change: Partial<Row>) => {
    const first = { number: 'V1.1.1', level: '2', state: 'met', how: '`a test`', ...change }
    return problemsOf([first, ...rows.slice(1).map((row) => ({ ...row, state: 'open', how: 'not yet' }))], known)
  }
  assert.deepEqual(bent({}), [])
  assert.deepEqual(bent({ how: '`another test`' }), ['V1.1.1: no test is called “another test”'])
  assert.deepEqual(bent({ how: 'trust us' }), ['V1.1.1: met, and nothing shows it'])
  assert.deepEqual(bent({ how: '`a test`, [here](#nowhere)' }), ['V1.1.1: #nowhere leads nowhere'])
  assert.deepEqual(bent({ state: 'nearly' }), ['V1.1.1: “nearly” is no state'])
  assert.deepEqual(bent({ state: 'open', how: '' }), ['V1.1.1: open without a reason'])
  for (const change of [{ number: 'V1.1.2' }, { level: '1' }])
    assert.deepEqual(bent(change), ['not every number once, with its level and in order'])
  assert.deepEqual(problemsOf(rows.slice(1), titles), ['not every number once, with its level and in order'])
})
