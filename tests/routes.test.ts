// One page of URLs, one page of routes: nothing stands beside them.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { paths } from '#shell/paths.ts'

const routes = globSync('app/*routes.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')
const pages = globSync('app/**/pages/*.{ts,tsx}').filter((file) => !file.includes('.test.'))

test('every page is a route', () => {
  const imported = [...routes.matchAll(/from '#([^']+)'/g)].map(([, file]) => `app/${file}`)
  const open = pages.filter((file) =>
    /= (page|openPage|publicPage|keyPage|publicDownload|keyDownload|download|reading|forScript)(<[^(]*>)?\(/.test(
      readFileSync(file, 'utf8'),
    ),
  )
  assert.ok(open.length > 20)
  assert.deepEqual(
    open.filter((file) => !imported.includes(file)),
    [],
  )
})

test('every path leads somewhere', () => {
  const code = globSync(['app/**/*.tsx', 'app/**/*.ts']).filter((file) => !file.endsWith('paths.ts'))
  const text = code.map((file) => readFileSync(file, 'utf8')).join('\n')
  const mounted = Object.keys(paths).filter((name) =>
    new RegExp(
      `(page|openPage|publicPage|keyPage|publicDownload|keyDownload|download|reading|forScript)(<[^(]*>)?\\(\\s*paths\\.${name}\\b|paths\\.${name}\\.pattern`,
    ).test(text),
  )
  assert.deepEqual(
    Object.keys(paths).filter((name) => !mounted.includes(name)),
    [],
  )
})

test('no two paths are one', () => {
  const patterns = Object.values(paths).map(({ pattern }) => pattern.replace(/:\w+/g, ':'))
  assert.equal(new Set(patterns).size, patterns.length)
})

test('a page is named after its verb and noun, and says its URL in the first line', () => {
  const odd = pages.filter(
    (file) =>
      file.endsWith('.tsx') && /= (page|openPage|publicPage|keyPage)(<[^(]*>)?\(/.test(readFileSync(file, 'utf8')),
  )
  assert.deepEqual(
    odd.filter((file) => !/^\/\/ \/\S*/.test(readFileSync(file, 'utf8'))),
    [],
  )
})
