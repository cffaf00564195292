// /campaigns/:campaign/guests?show=waiting — who is invited: before the issue whom the classes mean today, after it who answered what.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { refuse } from '#kernel/verdict.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ActButton, ErrorSummary, Once } from '#ui/form.tsx'
import { listGuests, listInvitees, listStrikes } from '../guest.reads.ts'
import { guestStandings } from '../guest.ts'
import { strikeInvitee } from '../guest-list.acts.ts'
import { isWaitedFor } from '../guest-list.rules.ts'
import { guestListWords } from '../guest-list.words.ts'
import { issueInvitations, remindGuests } from '../invitation.acts.ts'
import { type IssueRefusal, mayIssue, mayRemind } from '../invitation.rules.ts'
import { invitationWords } from '../invitation.words.ts'
import { GuestPreview } from './guest-preview.tsx'
import { GuestTable } from './guest-table.tsx'

export const listGuestsPage = page(paths.guests, {
  async get(context, { campaign: id }, { query, refusal }: Asked<IssueRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = guestListWords(context)
    const i = invitationWords(context)
    const campaign = await getCampaign(context, id)
    const ceremony = await getCeremony(context, id)
    const guests = await listGuests(context, ceremony.id)
    const isFrozen = guests.some(({ number }) => number !== null)
    const invitees = isFrozen ? [] : await listInvitees(context, ceremony, guests)
    const strikes = isFrozen ? [] : await listStrikes(context, ceremony.id)
    const unnumbered = guests.filter(({ number, withdrawnAt }) => number === null && withdrawnAt === null)
    const waiting = invitees.length + unnumbered.length
    const state = { status: ceremony.status, campaignStatus: campaign.status }
    const waited = guests.filter(isWaitedFor).length
    const show = guestStandings.find((one) => one === query.get('show')) ?? null
    return (
      <Screen actor={actor} here="campaigns" title={t.title}>
        <p class="sm crumb">
          <a href={paths.ceremony({ campaign: id })}>{sentence(ceremony.name)}</a>
        </p>
        {refusal && <ErrorSummary title={i.refused} errors={[{ field: 'main', text: i.refusal(refusal) }]} />}
        {isFrozen ? (
          <GuestTable {...{ guests, show, t, language: context.language }} campaign={id} />
        ) : (
          <GuestPreview {...{ today: context.today, strikes, ceremony, invitees, guests, t }} campaign={id} />
        )}
        <p class="bs gap unprinted">
          <a class="b two" href={paths.newGuest({ campaign: id })}>
            {t.add}
          </a>
          {isFrozen &&
            [
              [paths.printInvitations({ campaign: id }), t.print] as const,
              [paths.seats({ campaign: id }), t.seats] as const,
              [paths.signInSheet({ campaign: id }), t.signIn] as const,
            ].map(([to, label]) => (
              <a class="b link" href={to}>
                {label}
              </a>
            ))}
        </p>
        {(!isFrozen || waiting > 0) && (
          <ActButton
            verdict={mayIssue(actor, state, waiting)}
            label={t.issue(waiting)}
            refusalText={i.refusal}
            name="act"
            value="issue"
          >
            <Once />
            <p class="soft sm">{t.issueHint}</p>
          </ActButton>
        )}
        {waited > 0 && (
          <ActButton
            verdict={mayRemind(actor, state, waited)}
            label={t.remind(waited)}
            refusalText={i.refusal}
            kind="two"
            name="act"
            value="remind"
          >
            <Once />
            <p class="soft sm">{t.remindHint}</p>
          </ActButton>
        )}
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const act = fieldOf(form, 'act')
    const person = fieldOf(form, 'strike') || fieldOf(form, 'put-back')
    const verdict = isId<'person'>(person)
      ? await strikeInvitee(context, campaign, { person, back: form.has('put-back') })
      : act === 'issue'
        ? await issueInvitations(context, campaign)
        : act === 'remind'
          ? await remindGuests(context, campaign)
          : refuse<IssueRefusal>({ why: 'nobody' })
    return verdict.allowed ? goTo(paths.guests({ campaign }) + (act === 'remind' ? '?show=waiting' : '')) : verdict
  },
})
