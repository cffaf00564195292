// /campaigns/:campaign/guests/classes — whom the words of each class mean: read by rule, corrected by the office.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { type CeremonyRefusal, mayPrepare } from '#cycle/ceremonies/ceremony.rules.ts'
import { unitKinds } from '#foundation/organisation/unit.ts'
import { kinds as kindNames } from '#foundation/organisation/unit-kind.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { postRoles } from '#foundation/people/post.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { inOwnWords } from '#kernel/words.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { JudgedButton, Note } from '#ui/form.tsx'
import { meaningFor } from '../guest-class.rules.ts'
import { correctClass } from '../guest-list.acts.ts'
import { guestPageWords } from '../guest-page.words.ts'
import { invitationWords } from '../invitation.words.ts'

const namesOfKinds = inOwnWords(kindNames)

export const readClassesPage = page(paths.guestClasses, {
  async get(context, { campaign: id }, { refusal }: Asked<CeremonyRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = guestPageWords(context)
    const i = invitationWords(context)
    const names = namesOfKinds(context)
    const campaign = await getCampaign(context, id)
    const ceremony = await getCeremony(context, id)
    const verdict = mayPrepare(actor, { status: ceremony.status, campaignStatus: campaign.status })
    return (
      <Screen actor={actor} here="campaigns" title={t.classesTitle}>
        <p class="lead">
          <a href={paths.guests({ campaign: id })}>{sentence(ceremony.name)}</a>. {t.classesLead}
        </p>
        {refusal && <Note kind="bad">{i.refusal(refusal)}</Note>}
        {ceremony.guests.length === 0 && <p class="empty gap">{t.noClasses}</p>}
        {ceremony.guests.map((one) => {
          const meaning = meaningFor(one)
          return (
            <form method="post" id={one.id}>
              <p class="h3 gap">
                <q>{one.text}</q>
              </p>
              <input type="hidden" name="class" value={one.id} />
              <fieldset>
                <legend>{t.roles}</legend>
                <div class="choice">
                  {postRoles.map((role) => (
                    <Tick name="role" value={role} of={one.id} label={t.role[role]} on={meaning.roles.includes(role)} />
                  ))}
                </div>
              </fieldset>
              <fieldset>
                <legend>{t.kinds}</legend>
                <div class="several">
                  {unitKinds.map((kind) => (
                    <Tick name="kind" value={kind} of={one.id} label={names[kind]} on={meaning.kinds.includes(kind)} />
                  ))}
                </div>
              </fieldset>
              <JudgedButton verdict={verdict} label={t.meaningSave} refusalText={i.refusal} value={one.id} kind="two" />
            </form>
          )
        })}
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const id = fieldOf(form, 'class')
    if (!isId<'guest_class'>(id)) throw missing()
    const meaning = {
      kinds: unitKinds.filter((kind) => form.getAll('kind').includes(kind)),
      roles: postRoles.filter((role) => form.getAll('role').includes(role)),
    }
    const verdict = await correctClass(context, campaign, { id, meaning })
    return verdict.allowed ? goTo(paths.guests({ campaign })) : verdict
  },
})

type TickProps = { name: string; value: string; of: string; label: string; on: boolean }

const Tick = ({ name, value, of, label, on }: TickProps) => (
  <p class="tick">
    <input type="checkbox" id={`${name}-${value}-${of}`} name={name} value={value} checked={on} />
    <label for={`${name}-${value}-${of}`}>{label}</label>
  </p>
)
