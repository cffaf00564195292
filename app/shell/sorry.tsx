// The pages for what goes wrong. Each says what to do; a defect has a number that stands in the log.
import type { Context as Request } from 'hono'
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
  const t = sorryWords({ language })[what]
  const { back } = shellWords({ language })
  const screen = (
    <Screen actor={{ language }} title={t.title}>
      <p class="lead">{t.hint}</p>
      <p class="gap">
        <a href={paths.home()}>{back}</a>
      </p>
    </Screen>
  )
  return c.html(`<!doctype html>${screen}`, statuses[what])
}

/** Asked too often: when to try again, and what was typed goes along where the request is no larger than `largest` bytes. */
export async function tooOften(c: Request<Env>, seconds: number, largest: number) {
  const language = languageOf(c)
  const t = sorryWords({ language }).tooOften
  const again = await resend(c, largest)
  c.header('retry-after', String(seconds))
  const screen = (
    <Screen actor={{ language }} title={t.title}>
      <p class="lead">{t.hint(seconds)}</p>
      {again}
    </Screen>
  )
  return c.html(`<!doctype html>${screen}`, 429)
}

export function defect(c: Request<Env>, error: Error) {
  const language = languageOf(c)
  const t = sorryWords({ language })
  const { number } = c.var.visit
  log.error({ event: 'defect', number, ...toldOf(error) })
  const screen = (
    <Screen actor={{ language }} title={t.defect}>
      <p class="lead">{t.defectHint(number)}</p>
    </Screen>
  )
  return c.html(`<!doctype html>${screen}`, 500)
}
