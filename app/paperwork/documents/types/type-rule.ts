// One type of document: what its heading and sign are, what is asked, and how its text begins from what is known.
import type { Day } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import type { DocumentType } from '../document-type.ts'

export type Ask = { name: string; kind: 'line' | 'words' | 'day'; required?: true }

export type TypeRule = {
  type: DocumentType
  /** The line of the type; null for a dispatch. */
  heading: string | null
  /** In its number; null for what bears none. */
  sign: string | null
  /** Guidance 05-HD/VPTW and Decree 30 fix some signs; the others follow their rule or are usage. */
  certainty: 'read' | 'usage'
  /** "Kính gửi" stands in it. */
  addressed?: true
  /** Who signs side by side; one block by the derived authority where there is none. */
  columns?: (facts: Facts) => { office: string; name: string }[]
  asks: readonly Ask[]
  begin: (facts: Facts, answers: Answers) => Beginning
}

/** By the names of what is asked; empty where nothing was said. */
export type Answers = Record<string, string>

export type Beginning = { subject: string; prose: string; addressees?: string[]; recipients: string[] }

/** What is known when a document is begun. `own` are the committee's words; texts are Vietnamese, as official documents are. */
export type Facts = {
  own: Terms
  today: Day
  committee: string
  /** Who speaks, within a sentence: "Ban Thường vụ Đảng ủy xã Sông Trăng". */
  voice: string
  campaign: CampaignFacts | null
  /** The unit that it is about or that speaks. */
  unit: string | null
  duties: DutyFact[]
  ceremony: CeremonyFacts | null
}

export type CampaignFacts = {
  name: string
  plan: string // "Kế hoạch số 46-KH/ĐU ngày 12/11/2025"
  theme: string | null
  from: string
  to: string
  contents: string[]
  targets: string[]
  phases: string[]
}

/** A line of the plan as it stands today, in words. */
export type DutyFact = {
  text: string
  place: string
  unit: string
  due: string
  standing: string
  kind: 'done' | 'sent' | 'other'
  late: boolean
}

export type CeremonyFacts = {
  name: string
  when: string
  place: string
  guests: string[]
  programme: { item: string; who: string }[]
}
