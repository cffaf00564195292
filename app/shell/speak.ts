// Every request speaks its committee's own words: set once here, and no page, paper or export can forget them.
import type { MiddlewareHandler } from 'hono'
import type { Who } from '#db/context.ts'
import { speaking, type Terms } from '#kernel/terms.ts'
import type { Env } from './house.ts'
import { recently } from './recently.ts'

export type Speech = { termsOf(who: Who): Promise<Terms>; changed(who: Who): void }

/** Asked again after five seconds, and at once after an act of the committee here. The same words are the same object. */
export function speech(read: (who: Who) => Promise<Terms>): Speech {
  const lately = recently<Terms>()
  const last = new Map<string, { said: string; terms: Terms }>()
  return {
    changed: ({ tenant }) => lately.forget(tenant),
    async termsOf(who) {
      const known = lately.find(who.tenant)
      if (known) return known
      const terms = same(who.tenant, await read(who))
      lately.keep(who.tenant, terms)
      return terms
    },
  }

  /** Catalogues are made once for each object of terms. */
  function same(tenant: string, terms: Terms): Terms {
    const said = JSON.stringify(terms)
    const before = last.get(tenant)
    if (before?.said === said) return before.terms
    last.set(tenant, { said, terms })
    return terms
  }
}

export const speak =
  ({ termsOf }: Speech): MiddlewareHandler<Env> =>
  async (c, next) =>
    speaking(await termsOf(c.var.who), next)
