// To whom it is given, by when, with which words; and the form by which the office or a leader gives it.
import type { Unit } from '#foundation/organisation/unit.ts'
import type { Actor } from '#foundation/people/actor.ts'
import type { Post } from '#foundation/people/post.ts'
import { type Day, written, writtenMoment } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { JudgedButton } from '#ui/form.tsx'
import { ChoiceField, TextField, WordsField } from '#ui/text-field.tsx'
import type { IncomingAssignment } from '../assignment.ts'
import { mayGive } from '../incoming.rules.ts'
import type { Incoming } from '../incoming.ts'
import { incomingPageWords } from '../incoming-page.words.ts'
import { incomingRefusalWords } from '../incoming-refusal.words.ts'

export type Shared = {
  actor: Actor
  incoming: Incoming
  given: IncomingAssignment | null
  form: FormData | undefined
  language: Language
  today: Day
}

type GivingProps = Shared & { units: Unit[]; posts: Post[]; earlier: IncomingAssignment[] }

export function IncomingGiving({ actor, incoming, given, form, language, units, posts, earlier }: GivingProps) {
  const t = incomingPageWords({ language })
  const verdict = mayGive(actor, incoming, null)
  const people = [...new Map(posts.map(({ person, personName }) => [person, personName])).entries()]
  return (
    <section>
      <h2>{t.given}</h2>
      {given && <Given given={given} language={language} />}
      {earlier.map((one) => (
        <p class="sm soft">
          {one.unitName} · {writtenMoment(one.assignedAt)}
        </p>
      ))}
      {(verdict.allowed || (!given && verdict.refusal.why === 'not-giving')) && (
        <details open={!given && verdict.allowed}>
          <summary>{given ? t.giveOn : t.given}</summary>
          <form method="post">
            <ChoiceField
              name="unit"
              label={t.unit}
              value={fieldOf(form, 'unit')}
              options={units.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <ChoiceField
              name="person"
              label={t.person}
              value={fieldOf(form, 'person')}
              options={[{ value: '', label: t.anybody }, ...people.map(([value, label]) => ({ value, label }))]}
            />
            <TextField
              name="deadline"
              label={t.deadline}
              hint="dd/mm/yyyy"
              value={fieldOf(form, 'deadline') || (incoming.answerBy ? written(incoming.answerBy) : '')}
              short
            />
            <WordsField name="instruction" label={t.instruction} value={fieldOf(form, 'instruction')} most={1000} />
            <JudgedButton
              {...{
                verdict,
                label: t.give,
                refusalText: incomingRefusalWords({ language }),
                name: 'act',
                value: 'give',
              }}
            />
          </form>
        </details>
      )}
    </section>
  )
}

function Given({ given, language }: { given: IncomingAssignment; language: Language }) {
  const t = incomingPageWords({ language })
  return (
    <>
      <p>
        <b>{[given.unitName, given.personName].filter(Boolean).join(', ')}</b>
        {given.deadline && ` · ${t.deadline.toLocaleLowerCase('vi')} ${written(given.deadline)}`}
      </p>
      {given.instruction && <p>“{given.instruction}”</p>}
      <p class="sm soft">
        {given.assignedByName}, {writtenMoment(given.assignedAt)};{' '}
        {given.receivedAt ? t.takenBy(given.receivedByName ?? '', writtenMoment(given.receivedAt)) : t.notTaken}
      </p>
    </>
  )
}
