// docs/dependencies.md against package.json and the lock file: nothing missing, superfluous, of another version or licence.
import { readFileSync } from 'node:fs'

type Manifest = Record<string, Record<string, string> | undefined>
type Locked = { version?: string; license?: string }
export type Lock = { packages: Record<string, Locked | undefined> }
export type Sources = { document: string; manifest: Manifest; lock: Lock }
type Row = { name: string; version: string; use: string; licence: string; keeper: string }

/** What may be used without asking: nothing here obliges us to publish our own source. */
const allowed = ['MIT', 'MIT/X11', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Zlib', 'CC0-1.0']
const alsoAllowed = ['Unlicense', 'BlueOak-1.0.0', 'MIT-0', 'OFL-1.1']

export const readSources = (): Sources => ({
  document: readFileSync('docs/dependencies.md', 'utf8'),
  manifest: JSON.parse(readFileSync('package.json', 'utf8')),
  lock: JSON.parse(readFileSync('package-lock.json', 'utf8')),
})

/** Every problem in a sentence; empty where the page is true. */
export function problemsOf({ document, manifest, lock }: Sources): string[] {
  const rows = rowsIn(document)
  const kinds = ['dependencies', 'optionalDependencies', 'devDependencies']
  const direct = new Set(kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {})))
  const named = new Set(rows.map(({ name }) => name))
  return [
    ...[...direct].filter((name) => !named.has(name)).map((name) => `${name} is missing in docs/dependencies.md`),
    ...rows.filter(({ name }) => !direct.has(name)).map(({ name }) => `${name} is no dependency any more`),
    ...rows.filter(({ name }) => direct.has(name)).flatMap((row) => problemsOfRow(row, lock)),
    ...licenceProblems(lock, exceptionsIn(document)),
    ...countProblems(document, lock),
  ]
}

function problemsOfRow({ name, version, use, licence, keeper }: Row, lock: Lock): string[] {
  const locked = lock.packages[`node_modules/${name}`]
  const problems: string[] = []
  if (!locked) return [`${name} is not in the lock file`]
  if (locked.version !== version) problems.push(`${name} is ${locked.version} in the lock file, not ${version}`)
  if ((locked.license ?? 'none') !== licence)
    problems.push(`${name} is under ${locked.license ?? 'none'}, not ${licence}`)
  if (use === '' || keeper === '') problems.push(`${name} has no ${use === '' ? 'use' : 'keeper'}`)
  return problems
}

/** "MIT OR GPL-3.0-or-later": one of them will do; "MIT AND Zlib": all of them must. */
export function isAllowed(licence: string): boolean {
  const bare = licence.replace(/[()]/g, '')
  return bare
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => [...allowed, ...alsoAllowed].includes(one)))
}

function licenceProblems(lock: Lock, exceptions: Set<string>): string[] {
  const entries = Object.entries(lock.packages).filter(([place]) => place !== '')
  const open = entries.filter(([, one]) => !isAllowed(one?.license ?? 'none')).map(([place]) => nameOf(place))
  return [
    ...open
      .filter((name) => !exceptions.has(name))
      .map((name) => `the licence of ${name} is not on the list of those allowed`),
    ...[...exceptions].filter((name) => !open.includes(name)).map((name) => `${name} needs no exception`),
  ]
}

/** How many packages stand under which licence, the most common first. */
export function countsOf(lock: Lock): [licence: string, count: number][] {
  const entries = Object.entries(lock.packages).filter(([place]) => place !== '')
  const groups = Map.groupBy(entries, ([, one]) => one?.license ?? 'none')
  const counts = [...groups].map(([licence, all]): [string, number] => [licence, all.length])
  return counts.toSorted(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
}

function countProblems(document: string, lock: Lock): string[] {
  const told = tableUnder(document, 'By licence').map(([licence, count]) => `${licence} ${count}`)
  const due = countsOf(lock).map(([licence, count]) => `${licence} ${count}`)
  const wrong = due.filter((line) => !told.includes(line))
  const old = told.filter((line) => !due.includes(line))
  return [
    ...wrong.map((line) => `the table by licence lacks "${line}"`),
    ...old.map((line) => `the table by licence still says "${line}"`),
  ]
}

const rowsIn = (document: string): Row[] =>
  tableUnder(document, 'Direct').map(([name = '', version = '', use = '', licence = '', keeper = '']) => ({
    ...{ name: name.replaceAll('`', ''), version, use, licence, keeper },
  }))

const exceptionsIn = (document: string): Set<string> =>
  new Set(tableUnder(document, 'Exceptions').map(([name = '']) => name.replaceAll('`', '')))

/** The cells of the rows of the table under a heading, without its head. */
function tableUnder(document: string, heading: string): string[][] {
  const part = document.split(/^## /m).find((one) => one.startsWith(heading)) ?? ''
  const lines = part.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const nameOf = (place: string): string => place.split('node_modules/').at(-1) ?? place
