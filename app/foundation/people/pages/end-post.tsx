// /posts/:post/end — somebody gives up a post on a day.
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { endPost } from '#foundation/people/post.acts.ts'
import { getPost } from '#foundation/people/post.reads.ts'
import type { EndPostRefusal } from '#foundation/people/post.rules.ts'
import { postWords } from '#foundation/people/post.words.ts'
import { daysAfter, typedDay } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { DayField } from '#ui/text-field.tsx'

type Refusal = EndPostRefusal | { why: 'day-odd' }

export const endPostPage = page<'post', Refusal>(paths.endPost, {
  async get(context, { post: id }, { refusal, form }) {
    const t = postWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const post = await getPost(context, id)
    const text = refusal && (refusal.why === 'day-odd' ? t.dayOdd : t.refusal(refusal))
    const first = context.today > post.from ? context.today : daysAfter(post.from, 1)
    return (
      <Screen actor={actor} title={t.endTitle(post.title, post.personName)} here="units">
        <p class="lead">{t.endHint}</p>
        <ErrorSummary title={t.wrong} errors={text ? [{ field: 'on', text }] : []} />
        <form method="post">
          <DayField name="on" label={t.endOn} value={form ? fieldOf(form, 'on') : first} error={text} />
          <p class="f bs">
            <Button>{t.end}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, { post: id }, form) {
    const on = typedDay(fieldOf(form, 'on'))
    if (!on) return refuse({ why: 'day-odd' })
    const { unit } = await getPost(context, id)
    const verdict = await endPost(context, id, on)
    return verdict.allowed ? goTo(paths.unit({ unit })) : verdict
  },
})
