// /campaigns/:campaign/stewards — the office names who stands at the door, and sends them the address of the page.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { appointingWords } from '#cycle/ceremonies/appointing.words.ts'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { type CeremonyRefusal, mayPrepare } from '#cycle/ceremonies/ceremony.rules.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { listKnownPeople } from '#foundation/people/person.reads.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { JudgedButton, Note } from '#ui/form.tsx'
import { ChoiceField } from '#ui/text-field.tsx'
import { attendanceWords } from '../attendance.words.ts'
import { stewardRoles } from '../check-in.ts'
import { nameSteward } from '../door.acts.ts'
import { listStewards } from '../door.reads.ts'

export const nameStewardsPage = page(paths.stewards, {
  async get(context, { campaign: id }, { origin, refusal }: Asked<CeremonyRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = attendanceWords(context)
    const { refusal: refusalText } = appointingWords(context)
    const campaign = await getCampaign(context, id)
    const ceremony = await getCeremony(context, id)
    const stewards = await listStewards(context, ceremony.id)
    const people = await listKnownPeople(context)
    const verdict = mayPrepare(actor, { status: ceremony.status, campaignStatus: campaign.status })
    return (
      <Screen actor={actor} here="campaigns" title={t.stewards}>
        <p class="lead">
          <a href={paths.attendance({ campaign: id })}>{sentence(ceremony.name)}</a>. {t.stewardsLead}
        </p>
        {refusal && <Note kind="bad">{refusalText(refusal)}</Note>}
        {stewards.length === 0 && <p class="empty gap">{t.noStewards}</p>}
        <form method="post">
          <ul class="rows">
            {stewards.map(({ person, name, role }) => (
              <li>
                <b>{name}</b>, {t.role[role]}{' '}
                <button class="b link" type="submit" name="remove" value={person} aria-label={t.removeName(name)}>
                  {t.remove}
                </button>
              </li>
            ))}
          </ul>
        </form>
        <form method="post">
          <ChoiceField
            name="person"
            label={t.person}
            options={people.map(({ id: person, name }) => ({ value: person as string, label: name }))}
          />
          <ChoiceField
            name="role"
            label={t.roleLabel}
            options={stewardRoles.map((role) => ({ value: role as string, label: t.role[role] }))}
          />
          <JudgedButton verdict={verdict} label={t.add} refusalText={refusalText} />
        </form>
        <label for="link" class="gap">
          {t.link}
        </label>
        <textarea id="link" rows={2} readonly>
          {origin + paths.checkIn({ ceremony: ceremony.id })}
        </textarea>
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const person = fieldOf(form, 'remove') || fieldOf(form, 'person')
    if (!isId<'person'>(person)) throw missing()
    const role = form.has('remove') ? null : (stewardRoles.find((one) => one === fieldOf(form, 'role')) ?? 'steward')
    const verdict = await nameSteward(context, campaign, { person, role })
    return verdict.allowed ? goTo(paths.stewards({ campaign })) : verdict
  },
})
