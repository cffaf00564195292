// In the preview of a split: who is to have which duty from then on. What is left open goes to the office's list.

import { writtenPartly } from '#kernel/partial-day.ts'
import type { Language } from '#kernel/words.ts'
import { Field } from '#ui/form.tsx'
import type { Consequence, Offer } from '../consequence.ts'
import { dividingWords } from '../dividing.words.ts'
import type { Division } from '../reorganising.acts.ts'

const field = (duty: string) => `divide-${duty}`
const restField = 'divide-rest'

/** What the form says; the names of its fields are known here alone. */
export function divisionOf(form: FormData): Division {
  const said = [...form].flatMap(([key, unit]): [string, string][] =>
    key.startsWith('divide-') && typeof unit === 'string' ? [[key.slice('divide-'.length), unit]] : [],
  )
  const { rest = '', ...each } = Object.fromEntries(said)
  return { said: new Map(Object.entries(each)), rest }
}

type ChoicesProps = { language: Language; sections: Consequence[]; chosen: FormData | undefined }

/** `chosen` is what was chosen before the form was refused. */
export function DutyChoices({ language, sections, chosen }: ChoicesProps) {
  const t = dividingWords({ language })
  const moves = sections.flatMap((one) => (one.of === 'duties' ? one.passing : [])).filter((one) => one.offers[0])
  if (moves.length === 0) return null
  const everywhere = new Map(moves.flatMap(({ offers }) => offers).map((offer) => [offer.unit, offer]))
  const value = (name: string) => chosen?.get(name) ?? ''
  return (
    <>
      <h2>{t.title}</h2>
      <p class="soft">{t.hint(moves.length)}</p>
      {moves.map(({ duty, text, deadline, to, offers }) => (
        <Field name={field(duty)} label={t.duty(text, deadline && writtenPartly(deadline, { language }))}>
          <Choice name={field(duty)} empty={t.open(to)} offers={offers} value={value(field(duty))} />
        </Field>
      ))}
      {moves.length > 1 && (
        <Field name={restField} label={t.rest}>
          <Choice name={restField} empty={t.restOpen} offers={[...everywhere.values()]} value={value(restField)} />
        </Field>
      )}
    </>
  )
}

type ChoiceProps = { name: string; empty: string; offers: Offer[]; value: unknown }

const Choice = ({ name, empty, offers, value }: ChoiceProps) => (
  <select id={name} name={name}>
    <option value="">{empty}</option>
    {offers.map((offer) => (
      <option value={offer.unit} selected={offer.unit === value}>
        {offer.name}
      </option>
    ))}
  </select>
)
