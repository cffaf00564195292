// A real browser for journeys: opened once a file, pages of any width, logged in by labels as a person does, seen by axe.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import chromium from '@sparticuz/chromium'
import { type Browser, type Page, chromium as playwright } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** `scripts/test.ts` has unpacked it: two processes that unpack at once spoil each other's browser. */
export async function openBrowser(more: string[] = []): Promise<Browser> {
  const args = [...chromium.args.filter((arg) => arg !== '--single-process' && !arg.startsWith('--headless')), ...more]
  return playwright.launch({ executablePath: await chromium.executablePath(), args })
}

type Window = { width?: number; scripts?: boolean }

/** A window of its own: nobody is logged in. Close it by `page.context().close()`. */
export async function newPage(browser: Browser, { width = 1280, scripts = true }: Window = {}): Promise<Page> {
  const viewport = { width, height: width < 600 ? 740 : 800 }
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport, locale: 'vi-VN' })
  context.setDefaultTimeout(5000)
  return context.newPage()
}

/** From the login page to what comes after it. */
export async function logInAs(page: Page, origin: string, username: string, password: string): Promise<void> {
  await page.goto(`${origin}/login`)
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu').fill(password)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL((url) => url.pathname !== '/login')
}

/** Types into fields by their labels. */
export async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).fill(value)
}

export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** No axe finding, and nothing wider than the window. Only where scripts run: without them `evaluate` waits for ever. */
export async function inspect(page: Page): Promise<void> {
  const { violations } = await seen<{ violations: Violation[] }>(page, `${axe}; axe.run()`)
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  assert.deepEqual(found, [], page.url())
  await fits(page)
}

/** Nothing is wider than the window. */
export async function fits(page: Page): Promise<void> {
  const [wide, window] = await seen<[number, number]>(
    page,
    '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
  )
  assert.ok(wide <= window, `${page.url()} is ${wide} px wide in ${window}`)
}

/** What a script finds on the page. A press may still be on its way to the next page: then it is asked again there. */
async function seen<Found>(page: Page, script: string): Promise<Found> {
  await page.waitForLoadState()
  try {
    return await page.evaluate<Found>(script)
  } catch (error) {
    if (!/documentElement|context was destroyed|navigati/i.test(String(error))) throw error
    await page.waitForLoadState()
    return page.evaluate<Found>(script)
  }
}

type Violation = { id: string; nodes: { html: string }[] }
