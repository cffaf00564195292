// /campaigns/:campaign/guests/new — a guest by hand: somebody of the system, or somebody whom it does not know.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { listKnownPeople } from '#foundation/people/person.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Note, Once } from '#ui/form.tsx'
import { ChoiceField, TextField } from '#ui/text-field.tsx'
import { guestPageWords } from '../guest-page.words.ts'
import { addGuest } from '../invitation.acts.ts'
import { type AddRefusal, mayAddGuest } from '../invitation.rules.ts'
import { invitationWords } from '../invitation.words.ts'
import { newGuestIn } from './new-guest-request.ts'

export const addGuestPage = page(paths.newGuest, {
  async get(context, { campaign: id }, { refusal, form }: Asked<AddRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = guestPageWords(context)
    const i = invitationWords(context)
    const campaign = await getCampaign(context, id)
    const ceremony = await getCeremony(context, id)
    const people = await listKnownPeople(context)
    const verdict = mayAddGuest(actor, { status: ceremony.status, campaignStatus: campaign.status }, null, [])
    const value = (name: string) => fieldOf(form, name)
    const error = refusal && i.refusal(refusal)
    const wrong = refusal?.why === 'invited-already' ? 'person' : 'name'
    return (
      <Screen actor={actor} here="campaigns" title={t.addTitle}>
        <p class="lead">
          <a href={paths.guests({ campaign: id })}>{sentence(ceremony.name)}</a>. {t.addLead}
        </p>
        {!verdict.allowed && <Note>{i.refusal(verdict.refusal)}</Note>}
        {error && <ErrorSummary title={i.refused} errors={[{ field: wrong, text: error }]} />}
        <form method="post">
          <Once />
          <ChoiceField
            name="person"
            label={t.person}
            value={value('person')}
            error={wrong === 'person' ? error : undefined}
            options={[
              { value: '', label: t.nobody },
              ...people.map(({ id: person, name }) => ({ value: person as string, label: name })),
            ]}
          />
          <TextField
            name="name"
            label={t.name}
            hint={t.nameHint}
            value={value('name')}
            error={wrong === 'name' ? error : undefined}
          />
          <TextField name="title" label={t.post} value={value('title')} />
          <TextField name="unit" label={t.unitName} value={value('unit')} />
          <TextField name="email" label={t.email} value={value('email')} />
          <TextField name="phone" label={t.phone} value={value('phone')} short />
          <p class="f bs">
            <Button>{t.save}</Button>
          </p>
        </form>
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const verdict = await addGuest(context, campaign, await newGuestIn(context, form))
    return verdict.allowed ? goTo(paths.guests({ campaign })) : verdict
  },
})
