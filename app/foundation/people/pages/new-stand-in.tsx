// /posts/:post/stand-in — the office names somebody who stands in for the holder of a post.
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { getPost, listPeople, listPosts } from '#foundation/people/post.reads.ts'
import { standIn } from '#foundation/people/stand-in.acts.ts'
import type { StandInRefusal } from '#foundation/people/stand-in.rules.ts'
import { standInWords } from '#foundation/people/stand-in.words.ts'
import { daysAfter, typedDay } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { ChoiceField, DayField } from '#ui/text-field.tsx'
import { withPosts } from './with-posts.ts'

type Refusal = StandInRefusal | { why: 'day-odd' } | { why: 'person-missing' }

export const newStandInPage = page<'post', Refusal>(paths.newStandIn, {
  async get(context, { post: id }, { refusal, form }) {
    const t = standInWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const [post, held] = [await getPost(context, id), await listPosts(context, context.today)]
    const people = (await listPeople(context)).filter((person) => person.id !== post.person)
    const wrong = refusal && { field: fieldRefused(refusal), text: textOf(refusal, t) }
    const error = (field: string) => (wrong?.field === field ? wrong.text : undefined)
    const from = context.today < post.from ? post.from : context.today
    return (
      <Screen actor={actor} title={t.pageTitle(post.title, post.personName)} here="units">
        <p class="lead">{t.lead}</p>
        <ErrorSummary title={t.wrong} errors={wrong ? [wrong] : []} />
        <form method="post">
          <ChoiceField
            name="person"
            label={t.who}
            value={fieldOf(form, 'person')}
            error={error('person')}
            options={[
              { value: '', label: '–' },
              ...people.map((one) => ({ value: one.id, label: withPosts(one, held) })),
            ]}
          />
          <DayField name="from" label={t.from} value={form ? fieldOf(form, 'from') : from} error={error('from')} />
          <DayField
            name="to"
            label={t.to}
            value={form ? fieldOf(form, 'to') : daysAfter(from, 30)}
            error={error('to')}
          />
          <p class="f bs">
            <Button>{t.save}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, { post: id }, form) {
    const [from, to] = [typedDay(fieldOf(form, 'from')), typedDay(fieldOf(form, 'to'))]
    if (!from || !to) return refuse({ why: 'day-odd' })
    const person = fieldOf(form, 'person')
    if (!isId<'person'>(person)) return refuse({ why: 'person-missing' })
    const { unit } = await getPost(context, id)
    const verdict = await standIn(context, { post: id, person, from, to })
    return verdict.allowed ? goTo(paths.unit({ unit })) : verdict
  },
})

function textOf(refusal: Refusal, t: ReturnType<typeof standInWords>): string {
  if (refusal.why === 'day-odd') return t.dayOdd
  return refusal.why === 'person-missing' ? t.personMissing : t.refusal(refusal)
}

function fieldRefused({ why }: Refusal): string {
  if (why === 'day-odd' || why === 'before-post') return 'from'
  return why === 'to-before-from' || why === 'after-post' ? 'to' : 'person'
}
