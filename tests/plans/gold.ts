// What a person read in a plan, by hand: the truth that the reader is judged by. Values only, no places.
import { readdirSync, readFileSync } from 'node:fs'
import type { Comparator, Kind, Review, Track } from '#cycle/plan-reading/reading.ts'

/** A task's words as the plan has them, and its deadline where the text says one. */
type GoldTask = string | [text: string, deadline: string | string[]]

export type Gold = {
  kind: Kind
  type: string | null
  number: string | null
  date: string | null
  subject: string | null
  issuer: string | null
  signer: string | null
  recipients: string[]
  bases: { type: string | null; number: string | null; date: string | null }[]
  theme: string | null
  slogans: string[]
  phases: { name: string; from: string | null; to: string | null }[]
  reviews: { kind: Review['kind']; when: string | null }[]
  targets: {
    text: string
    value: number
    unit: string
    upTo?: number
    from?: number
    comparator?: Comparator
    by?: string
  }[]
  /** A movement with several names is given with all of them. */
  movements: (string | string[])[]
  participants: string[]
  programme: string[]
  tracks: { track: Track['track']; lead: string | null }[]
  assignments: { body: string; tasks: GoldTask[] }[]
  changes: { what: string; before: string | null; after: string }[]
  /** Passages over which two careful persons would differ: found or not, they count for nothing. */
  doubtful: string[]
}

type GoldPlan = { name: string; text: string; gold: Gold }

const folder = new URL('./', import.meta.url)

export const goldPlans = (): GoldPlan[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .sort()
    .map((file) => {
      const name = file.replace('.gold.json', '')
      return { name, text: read(`${name}.txt`), gold: JSON.parse(read(file)) as Gold }
    })

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')
