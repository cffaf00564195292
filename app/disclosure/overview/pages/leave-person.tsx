// /people/:person/leave?on=… — somebody leaves: what ends, what stays with the units, then everything on one day in one act.
import { listDutiesOfUnits } from '#cycle/duties/duty.reads.ts'
import { listHolders } from '#foundation/accounts/account.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { heldFrom, leave } from '#foundation/people/person.acts.ts'
import { getKnownPerson } from '#foundation/people/person.reads.ts'
import type { Held, LeaveRefusal } from '#foundation/people/person.rules.ts'
import { personWords } from '#foundation/people/person.words.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import { listStandInsWith } from '#foundation/people/stand-in.reads.ts'
import { daysAfter, typedDay, written } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { DayField } from '#ui/text-field.tsx'

type Refusal = LeaveRefusal | { why: 'day-odd' }

export const leavePersonPage = page<'person', Refusal>(paths.leavePerson, {
  async get(context, { person: id }, { query, refusal, form }) {
    const t = personWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const person = await getKnownPerson(context, id)
    const asked = form ? fieldOf(form, 'on') : (query.get('on') ?? daysAfter(context.today, 1))
    const on = typedDay(asked)
    const text = refusal ? (refusal.why === 'day-odd' ? t.dayOdd : t.refusal(refusal)) : on ? undefined : t.dayOdd
    const day = on ?? context.today
    const held = await heldFrom(context, id, day)

    const units = [...new Map(held.posts.map((post) => [post.unit, post.unitName]))]
    const duties =
      units.length === 0
        ? []
        : await listDutiesOfUnits(
            context,
            units.map(([unit]) => unit),
          )
    const open = duties.filter(
      ({ campaignStatus, status }) => campaignStatus === 'running' && status !== 'accepted' && status !== 'withdrawn',
    )
    const others = (await listPosts(context, day)).filter((post) => post.person !== id)
    const alone = units.filter(([unit]) => !others.some((post) => post.unit === unit)).map(([, name]) => name)
    const standing = (await listStandInsWith(context, id)).filter((one) => one.holder === id && one.to > day)
    const account = (await listHolders(context)).find((holder) => holder.person === id)?.account
    return (
      <Screen actor={actor} title={t.leaveTitle(person.name)} here="units">
        <p class="lead">{t.leaveLead}</p>
        <ErrorSummary title={t.wrong} errors={text ? [{ field: 'on', text }] : []} />
        <form method="post">
          <DayField name="on" label={t.leaveOn} value={asked} error={text} />
          <p class="f bs">
            <Button>{t.leave}</Button>
            <Button kind="two" name="act" value="preview">
              {t.preview}
            </Button>
          </p>
        </form>
        <Ending language={context.language} held={held} />
        <h2>{t.stays}</h2>
        <ul class="rows">
          {units.map(([unit, name]) => (
            <li>{t.duties(name, open.filter((duty) => duty.unit === unit).length)}</li>
          ))}
          {units.length === 0 && <li class="soft">{t.noDuties}</li>}
          {alone.map((name) => (
            <li class="why">{t.alone(name)}</li>
          ))}
          {standing.map((one) => (
            <li class="why">{t.standsFor(one.personName, one.title)}</li>
          ))}
        </ul>
        <h2>{t.account}</h2>
        <p>{account && !account.closedAt ? t.accountCloses(account.username, written(day)) : t.noAccount}</p>
      </Screen>
    )
  },
  async post(context, { person }, form) {
    const on = typedDay(fieldOf(form, 'on'))
    if (!on) return refuse({ why: 'day-odd' })
    if (fieldOf(form, 'act') === 'preview') return goTo(`${paths.leavePerson({ person })}?on=${on}`)
    const verdict = await leave(context, person, on)
    return verdict.allowed ? goTo(paths.person({ person })) : verdict
  },
})

function Ending({ language, held: { posts, standIns } }: { language: Language; held: Held }) {
  const t = personWords({ language })
  return (
    <>
      <h2>{t.ends}</h2>
      <ul class="rows">
        {posts.map((post) => (
          <li>{t.endsPost(post.title, post.unitName)}</li>
        ))}
        {standIns.map((one) => (
          <li>{t.endsStandIn(one.title, one.unitName, one.holderName)}</li>
        ))}
        {posts.length + standIns.length === 0 && <li class="soft">{t.refusal({ why: 'holds-nothing' })}</li>}
      </ul>
    </>
  )
}
