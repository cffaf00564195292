// /campaigns/:campaign/attendance?show=absent — who was present, excused, absent: for the minutes, and to note by name.

import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { appointingWords } from '#cycle/ceremonies/appointing.words.ts'
import { type HoldRefusal, mayEndCeremony } from '#cycle/ceremonies/calling-off.rules.ts'
import { endCeremony } from '#cycle/ceremonies/ceremony.acts.ts'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { listGuests } from '#cycle/invitations/guest.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ActButton, ErrorSummary } from '#ui/form.tsx'
import { excuseGuest, letInByName } from '../attendance.acts.ts'
import { attendanceOf, attendances } from '../attendance.rules.ts'
import { attendanceWords } from '../attendance.words.ts'
import { type ExcuseRefusal, mayExcuse, mayLetIn, roleOf } from '../check-in.rules.ts'
import { findOwnRole, listAbsences, listEntries } from '../door.reads.ts'
import { doorWords } from '../door.words.ts'
import { AttendanceTable } from './attendance-table.tsx'
import { DoubleEntries } from './double-entries.tsx'
import { NoteByName } from './note-by-name.tsx'

type Refusal = ExcuseRefusal | HoldRefusal

export const showAttendancePage = page(paths.attendance, {
  async get(context, { campaign: id }, { query, refusal, form }: Asked<Refusal>) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    const ceremony = await getCeremony(context, id)
    const role = await findOwnRole(context, ceremony.id)
    if (roleOf(actor, role) !== 'supervisor') throw forbidden()

    const t = attendanceWords(context)
    const guests = await listGuests(context, ceremony.id)
    const entries = await listEntries(context, ceremony.id)
    const attendees = attendanceOf(guests, entries, await listAbsences(context, ceremony.id))
    const show = attendances.find((one) => one === query.get('show')) ?? null
    const present = attendees.filter(({ attendance }) => attendance === 'present').length
    const state = { ...ceremony, campaignStatus: campaign.status }
    const error = refusal && textOf(refusal)
    return (
      <Screen actor={actor} here="campaigns" title={t.title}>
        <p class="lead">
          <a href={paths.ceremony({ campaign: id })}>{sentence(ceremony.name)}</a>. {t.lead(present, attendees.length)}
        </p>
        {error && <ErrorSummary title={t.refused} errors={[{ field: 'main', text: error }]} />}
        <p class="bs gap unprinted">
          <a class="b two" href={paths.checkIn({ ceremony: ceremony.id })}>
            {t.door}
          </a>
          {isOffice(actor) && (
            <a class="b link" href={paths.stewards({ campaign: id })}>
              {t.stewards}
            </a>
          )}
          {isOffice(actor) && (
            <a
              class="b link"
              href={`${paths.newDocument()}?${new URLSearchParams({ type: 'minutes', campaign: id, event: '1' })}`}
            >
              {t.writeMinutes}
            </a>
          )}
        </p>
        {attendees.length === 0 ? (
          <p class="empty gap">{t.notIssued}</p>
        ) : (
          <AttendanceTable
            {...{ attendees, show, t }}
            campaign={id}
            isHeld={ceremony.status === 'held'}
            mayNote={mayLetIn(actor, role, { ...ceremony, how: 'name' }).allowed}
          />
        )}
        <DoubleEntries entries={entries} guests={guests} t={t} />
        {mayExcuse(actor, role, ceremony, null).allowed && <NoteByName attendees={attendees} t={t} form={form} />}
        {isOffice(actor) && ceremony.status !== 'held' && (
          <ActButton
            verdict={mayEndCeremony(actor, state, context.today)}
            label={t.end}
            refusalText={textOf}
            kind="two"
            name="act"
            value="end"
          >
            <p class="soft sm">{t.endHint}</p>
          </ActButton>
        )}
      </Screen>
    )

    function textOf(why: Refusal): string {
      return isOfDoor(why) ? doorWords(context).refusal(why) : appointingWords(context).refusal(why)
    }
  },

  async post(context, { campaign }, form) {
    const { id } = await getCeremony(context, campaign)
    const guests = form.getAll('guest').filter((one): one is string => typeof one === 'string')
    const unit = fieldOf(form, 'unit')
    const who = fieldOf(form, 'who')
    const verdict =
      fieldOf(form, 'act') === 'end'
        ? await endCeremony(context, campaign)
        : fieldOf(form, 'act') === 'excuse' && isId<'guest'>(who)
          ? await excuseGuest(context, who, fieldOf(form, 'reason'))
          : await letInByName(context, id, unit ? await ofUnit(unit) : guests.filter((one) => isId<'guest'>(one)))
    return verdict.allowed ? goTo(paths.attendance({ campaign })) : verdict

    async function ofUnit(name: string) {
      const all = await listGuests(context, id)
      return all.filter((one) => one.unitName === name && one.number !== null && !one.withdrawnAt).map((one) => one.id)
    }
  },
})

const isOfDoor = (refusal: Refusal): refusal is ExcuseRefusal =>
  ['no-steward', 'scans-only', 'reason-missing'].includes(refusal.why) ||
  (refusal.why === 'not-confirmed' && 'status' in refusal)
