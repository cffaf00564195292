// /units/:unit/posts/new — the office gives somebody a post in a unit, from a day on.
import { getUnit } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { appointPerson } from '#foundation/people/post.acts.ts'
import { listPeople, listPosts } from '#foundation/people/post.reads.ts'
import type { AppointRefusal } from '#foundation/people/post.rules.ts'
import { postRoles } from '#foundation/people/post.ts'
import { postWords } from '#foundation/people/post.words.ts'
import { typedDay } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Once } from '#ui/form.tsx'
import { ChoiceField, DayField, TextField } from '#ui/text-field.tsx'
import { withPosts } from './with-posts.ts'

type Refusal = AppointRefusal | { why: 'day-odd' }

export const newPostPage = page<'unit', Refusal>(paths.newPost, {
  async get(context, { unit: id }, { refusal, form }) {
    const t = postWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const [unit, people] = [await getUnit(context, id), await listPeople(context)]
    const held = await listPosts(context, context.today)
    const text = refusal && (refusal.why === 'day-odd' ? t.dayOdd : t.refusal(refusal))
    const wrong = refusal && text ? { field: fieldRefused(refusal), text } : undefined
    const error = (field: string) => (wrong?.field === field ? wrong.text : undefined)
    const from = context.today < unit.from ? unit.from : context.today
    return (
      <Screen actor={actor} title={t.addTitle(unit.name)} here="units">
        <p class="lead">{t.addHint}</p>
        <ErrorSummary title={t.wrong} errors={wrong ? [wrong] : []} />
        <form method="post">
          <Once />
          <ChoiceField
            name="person"
            label={t.known}
            value={fieldOf(form, 'person')}
            error={error('person')}
            options={[
              { value: '', label: t.choose },
              ...people.map((one) => ({ value: one.id, label: withPosts(one, held) })),
            ]}
          />
          <TextField name="name" label={t.newName} value={fieldOf(form, 'name')} />
          <TextField
            name="title"
            label={t.title}
            hint={t.titleHint}
            value={fieldOf(form, 'title')}
            error={error('title')}
            required
          />
          <ChoiceField
            name="role"
            label={t.role}
            value={fieldOf(form, 'role')}
            options={postRoles.map((role) => ({ value: role, label: t.roles[role] }))}
          />
          <DayField name="from" label={t.from} value={form ? fieldOf(form, 'from') : from} error={error('from')} />
          <p class="f bs">
            <Button>{t.save}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, { unit }, form) {
    const from = typedDay(fieldOf(form, 'from'))
    if (!from) return refuse({ why: 'day-odd' })
    const [person, name] = [fieldOf(form, 'person'), fieldOf(form, 'name').replace(/\s+/g, ' ')]
    const role = postRoles.find((one) => one === fieldOf(form, 'role')) ?? 'member'
    const who = name === '' && isId<'person'>(person) ? { person } : { name }
    const verdict = await appointPerson(context, { unit, who, role, title: fieldOf(form, 'title'), from })
    return verdict.allowed ? goTo(paths.unit({ unit })) : verdict
  },
})

function fieldRefused({ why }: Refusal): string {
  if (why === 'title-missing') return 'title'
  return why === 'day-odd' || why === 'before-unit' || why === 'after-unit' ? 'from' : 'person'
}
