// What the reading of a file gives in a test: its text, or the reason of its refusal.
import { openDocument } from '#cycle/plan-reading/opening/open-document.ts'
import type { OpenedText } from '#cycle/plan-reading/opening/opened.ts'

export async function openedFrom(bytes: Uint8Array): Promise<OpenedText> {
  const verdict = await openDocument(bytes)
  if (!verdict.allowed) throw new Error(`refused: ${JSON.stringify(verdict.refusal)}`)
  return verdict.opened
}

export const textFrom = async (bytes: Uint8Array): Promise<string> => (await openedFrom(bytes)).text

export async function refusalOf(bytes: Uint8Array): Promise<string> {
  const verdict = await openDocument(bytes)
  return verdict.allowed ? `read: ${verdict.opened.text.slice(0, 60)}` : verdict.refusal.why
}
