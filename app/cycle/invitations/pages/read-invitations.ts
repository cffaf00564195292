// /campaigns/:campaign/guests/invitations.pdf?format=A5 and /guests/:guest/invitation.pdf — to print all in one go, or one.
import { getCeremony, getCeremonyBy } from '#cycle/ceremonies/ceremony.reads.ts'
import type { Context } from '#db/context.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Id } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { mayWrite } from '#paperwork/documents/may-write.rules.ts'
import { writeMany } from '#paperwork/documents/writers/pdf/write-many.ts'
import { reading } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { getGuest, listGuests } from '../guest.reads.ts'
import type { Guest } from '../guest.ts'
import { listInvitationPapers } from '../invitation-paper.reads.ts'

export const allInvitations = reading(paths.invitationsFile, async (context, { campaign }, query, origin) => {
  const { id } = await getCeremony(context, campaign)
  const guests = (await listGuests(context, id)).filter((one) => one.number !== null && !one.withdrawnAt)
  return { name: 'giay-moi.pdf', bytes: await written(context, campaign, { guests, query, origin }) }
})

export const oneInvitation = reading(paths.invitationFile, async (context, { guest: id }, query, origin) => {
  const guest = await getGuest(context, id)
  if (guest.number === null) throw missing()
  const { campaign } = await getCeremonyBy(context, guest.ceremony)
  const bytes = await written(context, campaign, { guests: [guest], query, origin })
  return { name: `giay-moi-${guest.number}.pdf`, bytes }
})

type Asked = { guests: Guest[]; query: URLSearchParams; origin: string }

/** What cannot be printed as it is written is left out; the page that leads here names it. */
async function written(context: Context, campaign: Id<'campaign'>, { guests, query, origin }: Asked) {
  if (!isOffice(await getActor(context))) throw forbidden()
  const papers = await listInvitationPapers(context, campaign, {
    ...{ guests, format: query.get('format') === 'A5' ? 'A5' : 'A4' },
    where: (tenant, key) => `${origin}${paths.invited({ tenant })}?${new URLSearchParams({ key })}`,
  })
  const good = papers.filter(({ paper }) => mayWrite(paper).allowed)
  if (good.length === 0) throw missing()
  return writeMany(good)
}
