// What a document says, as it lies in the database: the head, the addressees, the text as prose that a clerk can edit.
import { z } from 'zod'

const line = z.string().max(500)

export const documentContent = z.strictObject({
  /** The lines at the head, in usual letters. */
  head: z.strictObject({ superior: line.nullable(), issuer: line, place: line, organ: line }),
  format: z.enum(['A4', 'A5']),
  urgency: z.enum(['urgent', 'very_urgent', 'express']).nullable(),
  /** "Kính gửi", each a line. */
  addressees: z.array(line).max(50),
  /** See prose.rules.ts. */
  prose: z.string().max(200_000),
  /** The last line of the recipients: where the copy is kept. */
  kept: line,
  /** Who signs beside one another, as under minutes and estimates; empty where one signs. */
  columns: z.array(z.strictObject({ office: line, name: line })).max(12),
})

export type DocumentContent = z.infer<typeof documentContent>
export type Head = DocumentContent['head']

/** Whether all of it is within its bounds. */
export const isWithinBounds = (content: DocumentContent): boolean => documentContent.safeParse(content).success

/** From the database or a form; a defect where it is none. */
export const contentIn = (value: unknown): DocumentContent => documentContent.parse(value)
