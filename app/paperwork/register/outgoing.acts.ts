// A document gets its number and its line in the register, or gives both back.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import type { DocumentRefusal } from '#paperwork/documents/document.rules.ts'
import type { WholeDocument } from '#paperwork/documents/document.ts'
import { numberOf } from '#paperwork/documents/document-name.rules.ts'
import { numberDocument, refuseDocument } from '#paperwork/documents/issuing.acts.ts'
import { typeRule } from '#paperwork/documents/types/type-rules.rules.ts'
import { findOutgoing } from './outgoing.reads.ts'
import { deleteOutgoing, insertOutgoing } from './outgoing.writes.ts'
import { listLine, listMandates } from './series.reads.ts'
import { mayNumber, type Numbering, type NumberRefusal, seriesFor } from './series.rules.ts'
import { giveBack, takeNext } from './series.writes.ts'

export type RegisterRefusal = DocumentRefusal | NumberRefusal

/** Of two who number at once each gets a number of their own, and none is lost. */
export async function enterInRegister(
  context: Context,
  id: Id<'document'>,
  numbering: Numbering,
): Promise<Verdict<RegisterRefusal>> {
  const verdict = mayNumber(numbering, context.today)
  if (!verdict.allowed) return verdict

  return numberDocument<NumberRefusal>(context, id, numbering.on, async (document, sign) => {
    const { family, unit } = document
    const asked = { family, unit, sign, on: numbering.on }
    const found = seriesFor(asked, await listMandates(context), await listLine(context, unit))
    if (!found.allowed) return refuse(found.refusal)

    const taken = await takeNext(context, found.key, id)
    await insertOutgoing(context, { ...taken, ...linesOf(document, sign, taken.ordinal), ...numbering })
    return { allowed: true, ordinal: taken.ordinal }
  })
}

/** It comes to nothing; its number, where it had one, is given back with the reason. */
export const refuseInRegister = (
  context: Context,
  id: Id<'document'>,
  reason: string,
): Promise<Verdict<DocumentRefusal>> =>
  refuseDocument(context, id, reason, async () => {
    const entry = await findOutgoing(context, id)
    if (!entry) return
    await deleteOutgoing(context, id)
    await giveBack(context, entry, { document: id, reason })
  })

function linesOf(document: WholeDocument, sign: string, ordinal: number) {
  const { id, subject, signer, recipients, content } = document
  const { organ } = content.head
  return {
    document: id,
    number: numberOf({ ...document, ordinal, sign, organ }) ?? '',
    what: `${typeRule(document.type).heading ?? 'Công văn'} ${subject}`,
    signer: signer?.name ?? content.columns.map(({ name }) => name).join(', '),
    recipients: [...content.addressees, ...recipients.map(({ name }) => name).filter(names)].join('; '),
  }
}

/** "Như trên" says nothing in a register that has no above. */
const names = (name: string): boolean => !/^Như /i.test(name)
