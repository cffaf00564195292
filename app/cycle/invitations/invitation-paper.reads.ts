// Asking for the papers of invitations: on the head of the document that was issued for them, or on the committee's own without a number.
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import type { Context } from '#db/context.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { getWholeDocument, listDocumentsOf } from '#paperwork/documents/document.reads.ts'
import { getPaper } from '#paperwork/documents/document-paper.reads.ts'
import { getLetterhead } from '#paperwork/documents/letterhead.reads.ts'
import type { Paper } from '#paperwork/documents/paper.ts'
import type { Coded } from '#paperwork/documents/writers/pdf/write-many.ts'
import type { Guest } from './guest.ts'
import { invitationPaper } from './invitation-paper.rules.ts'
import { linksOf, listTokenHashes, saidToGuests } from './link.reads.ts'

type Asked = { format: Paper['format']; where: (tenant: Id<'tenant'>, key: string) => string }

/** One for each guest, in this order, with the code for the door where the link can be made again. */
export async function listInvitationPapers(
  context: Context,
  campaign: Id<'campaign'>,
  { guests, format, where }: Asked & { guests: Guest[] },
): Promise<Coded[]> {
  const ceremony = await getCeremony(context, campaign)
  const said = await saidToGuests({ ...context, language: 'vi' }, ceremony)
  const base = await basePaper(context, campaign)
  const linkFor = await linksOf(context, where)
  const hashes = await listTokenHashes(context, ceremony.id)
  return guests.map((guest) => ({
    paper: invitationPaper(base, format, { guest, ceremony, said }),
    code: linkFor(guest, hashes.get(guest.id) ?? null),
  }))
}

async function basePaper(context: Context, campaign: Id<'campaign'>): Promise<Paper> {
  const documents = await listDocumentsOf(context, campaign)
  const issued = documents.find(({ type, status }) => type === 'invitation' && status === 'issued')
  if (issued) return getPaper(context, await getWholeDocument(context, issued.id))

  const office = (await listUnits(context, context.today)).find(({ kind }) => kind === 'party_committee')
  if (!office) throw missing()
  const { family, superior, issuer, place, organ } = await getLetterhead(context, office.id)
  return {
    ...{ family, type: 'invitation', format: 'A4', on: null, drawnOn: context.today, superior, issuer, place },
    ...{ number: { ordinal: null, type: 'GM', organ }, heading: 'Giấy mời', subject: '', body: [], closing: null },
  }
}
