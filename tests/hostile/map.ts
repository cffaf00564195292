// Every page that a person can reach by links, and every form on them: where hostile requests go. New pages are found by themselves.
import { paths } from '#shell/paths.ts'

export type Field = { name: string; value: string }
export type Target = { pattern: string; path: string; fields: Field[] | null; multipart: boolean; queries: string[] }

const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g
const each = 2 // of one pattern

/** Starts at home; of every pattern two pages are read. Logging out would only end the walk. */
export async function mapSite(origin: string, cookie: string): Promise<Target[]> {
  const known = Object.values(paths).map(({ pattern }) => pattern)
  const waiting = ['/', ...known.filter((pattern) => !pattern.includes(':'))]
  const seen = new Map<string, number>()
  const targets: Target[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const [pathname = '/', query = ''] = path.split('?')
    const pattern = pathname.replace(id, ':id')
    const count = seen.get(pattern) ?? 0
    if (count >= each || pathname === paths.logout()) continue
    seen.set(pattern, count + 1)
    const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' })
    const html = /html/.test(answer.headers.get('content-type') ?? '') ? await answer.text() : ''
    targets.push({ pattern, path: pathname, fields: null, multipart: false, queries: namesOf(query, html) })
    targets.push(...formsOf(html, pathname))
    waiting.push(
      ...[...html.matchAll(/<a[^>]*\shref="(\/[^"#]*)/g)].map(([, href = '']) => href.replaceAll('&amp;', '&')),
    )
  }
  return targets
}

function formsOf(html: string, page: string): Target[] {
  return [...html.matchAll(/<form([^>]*)>(.*?)<\/form>/gs)].flatMap(([, head = '', inside = '']) => {
    if (!/method="post"/.test(head)) return []
    const path = /action="([^"]*)"/.exec(head)?.[1] ?? page
    if (path === paths.logout()) return []
    const fields = [...inside.matchAll(/<(?:input|textarea|select|button)\b([^>]*)/g)].flatMap(
      ([, attributes = '']) => {
        const name = /\sname="([^"]*)"/.exec(attributes)?.[1]
        return name ? [{ name, value: /\svalue="([^"]*)"/.exec(attributes)?.[1] ?? chosenIn(inside, name) ?? 'x' }] : []
      },
    )
    return [{ pattern: path.replace(id, ':id'), path, fields, multipart: /multipart/.test(head), queries: [] }]
  })
}

/** What a browser would send of a list: the chosen line, or the first. */
function chosenIn(inside: string, name: string): string | undefined {
  const list = inside.match(new RegExp(`<select[^>]*\\sname="${name}"[^>]*>(.*?)</select>`, 's'))?.[1] ?? ''
  return (/<option value="([^"]*)" selected/.exec(list) ?? /<option value="([^"]+)"/.exec(list))?.[1]
}

/** What a page may be asked, as its links and its own search forms show. */
function namesOf(query: string, html: string): string[] {
  const asked = [...html.matchAll(/<form[^>]*method="get"[^>]*>(.*?)<\/form>/gs)].flatMap(([, inside = '']) =>
    [...inside.matchAll(/\sname="([^"]*)"/g)].map(([, name = '']) => name),
  )
  return [...new Set([...new URLSearchParams(query).keys(), ...asked, 'on', 'q', 'next', 'x'])]
}
