// `thidua committee`: a one-time link by which one more committee is founded in this installation.

import { makeFoundingLink } from '#foundation/accounts/founding-link.acts.ts'
import type { Command } from './command.ts'

import { noData, withDatabase } from './own-database.ts'

export const committee: Command = {
  usage: 'committee [--demo]',
  async run(words) {
    const origin = process.env.ORIGIN ?? `http://localhost:${process.env.PORT ?? 3000}`
    const link = await withDatabase(words, (url) => makeFoundingLink(url, origin))
    if (!link) return noData()
    process.stdout.write(`${link}\n`)
    return 0
  },
}
