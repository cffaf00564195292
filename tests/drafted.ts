// A small document, ready to be drafted in a test.
import type { Context } from '#db/context.ts'
import { getUnit } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import type { Draft } from '#paperwork/documents/document.acts.ts'
import { getLetterhead } from '#paperwork/documents/letterhead.reads.ts'
import { listSigners } from '#paperwork/documents/signer-choice.reads.ts'

/** A notice of the unit, signed by the first who may. */
export async function newDraft(context: Context, id: Id<'unit'>): Promise<Draft> {
  const unit = await getUnit(context, id)
  const { family, ...head } = await getLetterhead(context, id)
  const [signer] = await listSigners(context, unit)
  return {
    ...{ type: 'notice', family, unit: id, campaign: null, aboutUnit: null, template: null, signing: 'own' },
    inNameOf: unit.kind === 'party_committee' ? 'standing_committee' : null,
    signerPost: signer?.post ?? null,
    subject: 'về việc nghỉ họp giao ban tuần này',
    content: {
      ...{ head, format: 'A4', urgency: null, addressees: [], kept: 'Lưu Văn phòng Đảng ủy', columns: [] },
      prose: 'Tuần này không họp giao ban.',
    },
    recipients: [{ unit: null, name: 'Các chi bộ trực thuộc', email: null, organCode: null }],
  }
}
