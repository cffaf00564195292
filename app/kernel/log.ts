// The one log: lines of JSON on standard output, without personal data. `LOG_LEVEL` says how much.
import pino from 'pino'

/** Defects only, unless a server is started where nobody watches: then every request has its line. */
export const log = pino({
  level: process.env.LOG_LEVEL || 'error',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
})

type Told = { error: string; code?: string; table?: string; constraint?: string; message?: string; at: string[] }

/**
 * What a developer needs of a defect, and nothing that somebody typed: databases put values into their messages and
 * details, parsers quote what they were given.
 */
export function toldOf(error: unknown): Told {
  if (!(error instanceof Error)) return { error: typeof error, at: [] }
  const fromDatabase = 'severity' in error && 'routine' in error
  return {
    error: error.name,
    ...textsOf(error),
    ...(!fromDatabase && { message: withoutValues(error.message) }),
    at: (error.stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 20)
      .map((line) => line.trim()),
  }
}

const textsOf = (error: Error) =>
  Object.fromEntries(
    (['code', 'table', 'constraint'] as const).flatMap((key) => {
      const value: unknown = Reflect.get(error, key)
      return typeof value === 'string' && /^\w{1,80}$/.test(value) ? [[key, value]] : []
    }),
  )

/** Quoted pieces, numbers of more than three digits and words with marks may be somebody's: they go. */
export const withoutValues = (message: string): string =>
  (message.split('\n')[0] ?? '')
    .slice(0, 300)
    .replace(/(["'`“‘(]).*(["'`”’)])/g, '$1…$2')
    .replace(/\S*[^\x20-\x7e…]\S*|\S*[@.=]\S*\w\S*|\d{4,}/g, '…')
