// What a backup says of itself: which product at which migration, every table with its count and hash, where each journal ended.
import type { Id } from '#kernel/ids.ts'

/** Text can be read in any version of PostgreSQL, and by a person; bytes go as they are, for text would double them. */
export type Format = 'text' | 'binary'

export type BackedTable = {
  schema: string
  name: string
  columns: string[]
  format: Format
  rows: number
  bytes: number
  sha256: string
}

export type BackedJournal = { tenant: Id<'tenant'>; seq: number; hash: string }

export type BackedSequence = { schema: string; name: string; last: number }

export type Manifest = {
  product: 'thidua'
  format: 1
  version: string
  /** Every migration that had run, in order. */
  migrations: string[]
  postgres: string
  /** The moment of the snapshot: everything acknowledged before it is in the backup. */
  at: string
  tables: BackedTable[]
  sequences: BackedSequence[]
  journals: BackedJournal[]
  /** Whether the installation's secret lies beside: without it second factors and sessions cannot be opened again. */
  secret: boolean
  /** The files of the authority for signatures, sealed under that secret; absent in backups from before there was one. */
  signing?: string[]
  leftOut: Record<string, string>
}

export const manifestFile = 'manifest.json'
export const secretFile = 'secret'
export const signingFolder = 'signing'
export const fileOf = ({ schema, name }: { schema: string; name: string }): string => `tables/${schema}.${name}.copy`

/** The files that a backup with this manifest must hold. */
export const filesOf = ({ tables, secret, signing = [] }: Manifest): string[] => [
  manifestFile,
  ...(secret ? [secretFile] : []),
  ...signing.map((name) => `${signingFolder}/${name}`),
  ...tables.map(fileOf),
]

/** Null where the text is not a manifest that this product knows. */
export function parseManifest(text: string): Manifest | null {
  try {
    const said: unknown = JSON.parse(text)
    return isManifest(said) ? said : null
  } catch {
    return null
  }
}

const isManifest = (said: unknown): said is Manifest =>
  typeof said === 'object' &&
  said !== null &&
  'product' in said &&
  said.product === 'thidua' &&
  'format' in said &&
  said.format === 1
