// /people/:person/edit — the office corrects a name or a phone.
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { correctPerson } from '#foundation/people/person.acts.ts'
import { getKnownPerson } from '#foundation/people/person.reads.ts'
import type { CorrectPersonRefusal } from '#foundation/people/person.rules.ts'
import { personWords } from '#foundation/people/person.words.ts'
import { forbidden } from '#kernel/missing.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'

export const editPersonPage = page<'person', CorrectPersonRefusal>(paths.editPerson, {
  async get(context, { person: id }, { refusal, form }) {
    const t = personWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const person = await getKnownPerson(context, id)
    const wrong = refusal && { field: refusal.why === 'phone-odd' ? 'phone' : 'name', text: t.refusal(refusal) }
    const error = (field: string) => (wrong?.field === field ? wrong.text : undefined)
    return (
      <Screen actor={actor} title={`${t.correct}: ${person.name}`} here="units">
        <p class="lead">{t.correctLead}</p>
        <ErrorSummary title={t.wrong} errors={wrong ? [wrong] : []} />
        <form method="post">
          <TextField
            name="name"
            label={t.name}
            value={form ? fieldOf(form, 'name') : person.name}
            error={error('name')}
            required
          />
          <TextField
            name="phone"
            label={t.phone}
            hint={t.phoneHint}
            value={form ? fieldOf(form, 'phone') : (person.phone ?? '')}
            error={error('phone')}
            short
          />
          <p class="f bs">
            <Button>{t.save}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, { person }, form) {
    const to = { name: fieldOf(form, 'name').replace(/\s+/g, ' '), phone: fieldOf(form, 'phone') }
    const verdict = await correctPerson(context, person, to)
    return verdict.allowed ? goTo(paths.person({ person })) : verdict
  },
})
