// Asking for what a document about the ceremony of a campaign may begin with, by the names of its questions.
import { findCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { timed } from '#cycle/ceremonies/programme.rules.ts'
import { attendanceOf } from '#cycle/check-in/attendance.rules.ts'
import { listAbsences, listEntries } from '#cycle/check-in/door.reads.ts'
import { findBudget } from '#cycle/event-budget/budget.reads.ts'
import { listGuests } from '#cycle/invitations/guest.reads.ts'
import { saidToGuests } from '#cycle/invitations/link.reads.ts'
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import type { DocumentType } from '#paperwork/documents/document-type.ts'
import { costsText, presenceText, programmeText } from './ceremony-answers.rules.ts'

/** Empty where there is no ceremony, and for types that say nothing of one. */
export async function listCeremonyAnswers(
  context: Context,
  campaign: Id<'campaign'>,
  type: DocumentType,
): Promise<Record<string, string>> {
  const ceremony = await findCeremony(context, campaign)
  if (!ceremony) return {}
  const { when, place } = await saidToGuests({ ...context, language: 'vi' }, ceremony)
  const shared = { 'say-subject': ceremony.name, 'say-when': when, 'say-where': place }
  switch (type) {
    case 'minutes':
      return { ...shared, 'say-present': await presence(context, ceremony.id), 'say-chair': ceremony.chair ?? '' }
    case 'programme':
      return { ...shared, 'say-programme': programmeText(timed(ceremony.programme, ceremony.beginsAt ?? '07:30')) }
    case 'invitation':
      return { ...shared, 'say-chair': ceremony.chair ?? '' }
    case 'estimate':
    case 'settlement': {
      const budget = await findBudget(context, ceremony.id)
      return { 'say-subject': `tổ chức ${ceremony.name}`, 'say-costs': costsText(budget?.lines ?? []) }
    }
    default:
      return {}
  }
}

async function presence(context: Context, ceremony: Id<'ceremony'>): Promise<string> {
  const guests = await listGuests(context, ceremony)
  return presenceText(attendanceOf(guests, await listEntries(context, ceremony), await listAbsences(context, ceremony)))
}
