// The last steps of a document: it gets its number and day, and goes out frozen; or it is refused and comes to nothing.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepAs } from '#foundation/files/file.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import type { Allowed, Refused, Verdict } from '#kernel/verdict.ts'
import { getWholeDocument } from './document.reads.ts'
import { type DocumentRefusal, mayIssue, mayRefuse } from './document.rules.ts'
import type { DocumentEntry, WholeDocument } from './document.ts'
import { holdDocument, markDocument } from './document.writes.ts'
import { fileNameOf } from './document-name.rules.ts'
import { getPaper } from './document-paper.reads.ts'
import { insertVersion } from './issuing.writes.ts'
import { typeRule } from './types/type-rules.rules.ts'
import { writePdf } from './writers/pdf/write-pdf.ts'
import { wordOf } from './written-document.reads.ts'

/** The register gives a number of its series, or says why there is none. */
export type Take<Why> = (
  document: WholeDocument,
  sign: string,
) => Promise<(Allowed & { ordinal: number }) | Refused<Why>>

/** What bears no number gets its day alone. The document is held while its number is taken. */
export async function numberDocument<Why>(
  context: Context,
  id: Id<'document'>,
  on: Day,
  take: Take<Why>,
): Promise<Verdict<DocumentRefusal | Why>> {
  const held = await holdDocument(context, id)
  const verdict = mayIssue(await getActor(context), held, 'number')
  if (!verdict.allowed) return verdict

  const document = await getWholeDocument(context, id)
  const { sign } = typeRule(document.type)
  const { organ } = document.content.head
  const taken = sign === null ? null : await take(document, sign)
  if (taken && !taken.allowed) return taken
  const number = taken && sign !== null ? { ordinal: taken.ordinal, sign, organ } : {}
  await markDocument(context, id, { status: 'numbered', on_day: on, ...number })
  await record(context, 'document.numbered', id, { on, ...number })

  return verdict
}

/** From now on it is what was sent: its paper, its bytes and their SHA-256. */
export async function issueDocument(context: Context, id: Id<'document'>): Promise<Verdict<DocumentRefusal>> {
  const held = await holdDocument(context, id)
  const verdict = mayIssue(await getActor(context), held, 'issue')
  if (verdict.allowed) {
    const document = await getWholeDocument(context, id)
    const paper = await getPaper(context, document)
    const name = fileNameOf(document)
    const pdf = await keepAs(context, { name: `${name}.pdf`, bytes: await writePdf(paper) }, 'pdf')
    const word = await keepAs(context, { name: `${name}.docx`, bytes: await wordOf(context, document, paper) }, 'docx')
    await insertVersion(context, document, { paper, pdf, word })
    await markDocument(context, id, { status: 'issued', issued_by: context.actor, issued_at: context.now })
    await record(context, 'document.issued', id, { name })
  }

  return verdict
}

/** `giveBack` returns its number to the register, where it has one already. */
export async function refuseDocument(
  context: Context,
  id: Id<'document'>,
  reason: string,
  giveBack: (document: DocumentEntry) => Promise<void>,
): Promise<Verdict<DocumentRefusal>> {
  const document = await holdDocument(context, id)
  const verdict = mayRefuse(await getActor(context), document, reason)
  if (verdict.allowed) {
    if (document.ordinal !== null) await giveBack(document)
    const { actor: over_by, now: over_at } = context
    const bare = { ordinal: null, sign: null, organ: null }
    await markDocument(context, id, { status: 'refused', over_by, over_at, over_reason: reason, ...bare })
    await record(context, 'document.refused', id, { reason })
  }

  return verdict
}
