// /guests/:guest — one guest as the office sees it: the personal link, the answer, a substitute, withdrawing.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { findNews, getCeremonyBy } from '#cycle/ceremonies/ceremony.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, Note } from '#ui/form.tsx'
import { enterAnswer, judgeSubstitute } from '../answer.acts.ts'
import { getGuest } from '../guest.reads.ts'
import { renewLink, withdrawGuest } from '../guest-list.acts.ts'
import { guestPageWords } from '../guest-page.words.ts'
import { type GuestRefusal, refusalText } from '../guest-refusal.words.ts'
import { invitationWords } from '../invitation.words.ts'
import { linksOf, listTokenHashes, saidToGuests } from '../link.reads.ts'
import { typedAnswer } from './answer-request.ts'
import { GuestActs } from './guest-acts.tsx'
import { GuestAnswered } from './guest-answered.tsx'
import { GuestLink } from './guest-link.tsx'

export const showGuestPage = page(paths.guest, {
  async get(context, { guest: id }, { origin, refusal, form }: Asked<GuestRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = guestPageWords(context)
    const guest = await getGuest(context, id)
    const ceremony = await getCeremonyBy(context, guest.ceremony)
    const { status } = await getCampaign(context, ceremony.campaign)
    const state = { status: ceremony.status, campaignStatus: status }
    const linkFor = await linksOf(
      context,
      (tenant, key) => `${origin}${paths.invited({ tenant })}?${new URLSearchParams({ key })}`,
    )
    const link = linkFor(guest, (await listTokenHashes(context, ceremony.id)).get(id) ?? null)
    const said = await saidToGuests(context, ceremony)
    const news = await findNews(context, ceremony, guest.issuedAt)
    const error = refusal && refusalText(refusal, context)
    const shared = { guest, t, language: context.language }
    return (
      <Screen actor={actor} here="campaigns" title={guest.name}>
        <p class="lead">
          <a href={paths.guests({ campaign: ceremony.campaign })}>{sentence(ceremony.name)}</a>.{' '}
          {[guest.title, guest.unitName].filter(Boolean).join(', ')}.{' '}
          {guest.number === null ? t.notIssued : `${t.number(guest.number)}.`}
        </p>
        {error && <ErrorSummary title={invitationWords(context).refused} errors={[{ field: 'main', text: error }]} />}
        {guest.withdrawnReason && <Note>{t.withdrawn(guest.withdrawnReason)}</Note>}
        {guest.number !== null && (
          <p class="soft">{guest.openedAt ? t.opened(writtenMoment(guest.openedAt)) : t.notOpened}</p>
        )}
        <GuestAnswered {...shared} />
        {guest.number !== null && !guest.withdrawnAt && <GuestLink {...shared} link={link} said={said} news={news} />}
        <GuestActs {...shared} actor={actor} state={state} day={ceremony.day} today={context.today} form={form} />
      </Screen>
    )
  },

  async post(context, { guest }, form) {
    const verdict = await acted()
    return verdict.allowed ? goTo(paths.guest({ guest })) : verdict

    async function acted(): Promise<Verdict<GuestRefusal>> {
      switch (fieldOf(form, 'act')) {
        case 'approve':
          return judgeSubstitute(context, guest, null)
        case 'refuse':
          return judgeSubstitute(context, guest, fieldOf(form, 'refuse-reason'))
        case 'withdraw':
          return withdrawGuest(context, guest, fieldOf(form, 'withdraw-reason'))
        case 'renew':
          return renewLink(context, guest)
        default:
          return enterAnswer(
            context,
            guest,
            typedAnswer((name) => fieldOf(form, name)),
          )
      }
    }
  },
})
