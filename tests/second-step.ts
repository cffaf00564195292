// The second step of a login as a person takes it, by forms: turned on, walked up to, taken; and the clock in between.
import assert from 'node:assert/strict'
import { mock } from 'node:test'
import type { Who } from '#db/context.ts'
import { storyOf } from '#foundation/audit/entry.reads.ts'
import { acting } from './database.ts'
import { admit, cookiesOf, password, post, type Site } from './site.ts'
import { codeFor } from './totp.ts'

export function steps(site: Site) {
  const logIn = (username: string, cookie = '') =>
    post(site.origin, '/login?next=%2Funits', { username, password }, cookie)
  const visit = (path: string, cookie: string) => fetch(site.origin + path, { headers: { cookie }, redirect: 'manual' })

  return {
    logIn,
    textOf: async (path: string, cookie: string) => (await visit(path, cookie)).text(),
    goesTo: async (path: string, cookie: string) => (await visit(path, cookie)).headers.get('location') ?? 'stays',
    step: (code: string, cookie: string, more: Record<string, string> = {}) =>
      post(site.origin, '/login/second-step?next=%2Funits', { code, ...more }, cookie),

    async given(name: string, username: string): Promise<Who> {
      const who = site.cast.whos.get(name) as Who
      await admit(site.base, who, username)
      return who
    },

    /** Turns it on as a person does; the seed, the recovery codes, and the cookie that is in. */
    async turnOn(username: string) {
      const cookie = cookiesOf(await logIn(username))
      const begun = await post(site.origin, '/account/second-factor', { act: 'begin', password }, cookie)
      const [, seed = ''] = /<code>([A-Z2-7 ]+)<\/code>/.exec(await begun.text()) ?? []
      assert.ok(seed.length > 30, 'the seed stands on the page')
      const on = await post(
        site.origin,
        '/account/second-factor',
        { act: 'turn-on', seed, code: codeFor(seed) },
        cookie,
      )
      return { seed, codes: codesOn(await on.clone().text()), cookie: cookiesOf(on) }
    },

    /** From the password to the second step. */
    halfway: async (username: string, cookie = '') => cookiesOf(await logIn(username, cookie)),

    storyOfAccount: (who: Who) =>
      acting(site.base, who, async (context) => {
        const account = context.db.selectFrom('account').select('id').where('tenant_id', '=', context.tenant)
        const { id } = await account.where('person_id', '=', who.actor).executeTakeFirstOrThrow()
        return storyOf(context, id)
      }),
  }
}

export const codesOn = (html: string) => [...html.matchAll(/<li><code>([\w-]+)<\/code>/g)].map(([, code = '']) => code)

let passed = 0
/** The clock of this process, and so of the server; always forward, from test to test. */
export function later(minutes: number): void {
  mock.timers.reset()
  passed += minutes
  mock.timers.enable({ apis: ['Date'], now: Date.now() + passed * 60_000 })
}
