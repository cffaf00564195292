// A committee's own Word file with gaps: {{so_ky_hieu}} for a text, {{#noi_nhan}}…{{/noi_nhan}} around what is said of each of a list.
import type { Refused } from '#kernel/verdict.ts'

/** What may be named in a template: texts, and lists with the texts of their entries. */
export type TemplateFields = { texts: readonly string[]; lists: Readonly<Record<string, readonly string[]>> }

export type TemplateData = { texts: Record<string, string>; lists: Record<string, Record<string, string>[]> }

/** `paragraph` counts from 1 in its part, `words` are its first. */
export type TemplatePlace = { part: 'body' | 'head' | 'foot'; paragraph: number; words: string }

export type TemplateProblem =
  | { why: 'not-word' }
  | { why: 'macros' }
  | { why: 'too-large' }
  | { why: 'too-slow' }
  | { why: 'letters'; field: string }
  | { why: 'unknown-field'; field: string; place: TemplatePlace }
  | { why: 'not-closed'; field: string; place: TemplatePlace }
  | { why: 'not-opened'; field: string; place: TemplatePlace }
  | { why: 'outside-its-list'; field: string; list: string; place: TemplatePlace }
  | { why: 'broken' }

export type Filled = { allowed: true; bytes: Uint8Array } | Refused<TemplateProblem>

export const largestTemplate = { bytes: 5 * 1024 * 1024, unpacked: 40 * 1024 * 1024, entries: 500 }
