// The pages for what goes wrong. Each says what to do; a defect has a number that stands in the log.
import type { Context as Request } from 'hono'
import type { Child } from 'hono/jsx'
import { log, toldOf } from '#kernel/log.ts'
import { languageOf } from './door.tsx'
import type { Env } from './house.ts'
import { paths } from './paths.ts'
import { resend } from './resend.tsx'
import { Screen } from './screen.tsx'
import { shellWords } from './shell.words.ts'
import { sorryWords } from './sorry.words.ts'

const statuses = {
  missing: 404,
  forbidden: 403,
  tooLarge: 413,
  crossSite: 403,
  malformed: 400,
  notAForm: 415,
} as const

export function sorry(c: Request<Env>, what: keyof typeof statuses) {
  const language = languageOf(c)
  const { title, hint } = sorryWords({ language })[what]
  const { back } = shellWords({ language })
  const way = (
    <p class="gap">
      <a href={paths.home()}>{back}</a>
    </p>
  )
  return told(c, statuses[what], { title, lead: hint, way })
}

/** Asked too often: when to try again, and what was typed goes along where the request is no larger than `largest` bytes. */
export async function tooOften(c: Request<Env>, seconds: number, largest: number) {
  const { title, hint } = sorryWords({ language: languageOf(c) }).tooOften
  const way = await resend(c, largest)
  c.header('retry-after', String(seconds))
  return told(c, 429, { title, lead: hint(seconds), way })
}

export function defect(c: Request<Env>, error: Error) {
  const { number } = c.var.visit
  const t = sorryWords({ language: languageOf(c) })
  log.error({ event: 'defect', number, ...toldOf(error) })
  return told(c, 500, { title: t.defect, lead: t.defectHint(number), way: null })
}

type Told = { title: string; lead: string; way: Child }
type Status = (typeof statuses)[keyof typeof statuses] | 429 | 500

function told(c: Request<Env>, status: Status, { title, lead, way }: Told) {
  const screen = (
    <Screen actor={{ language: languageOf(c) }} title={title}>
      <p class="lead">{lead}</p>
      {way}
    </Screen>
  )
  return c.html(`<!doctype html>${screen}`, status)
}
