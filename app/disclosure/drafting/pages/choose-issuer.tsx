// Who issues it, of which campaign, about which unit? Asked by GET: the answers stand in the address.

import { sentence } from '#kernel/sentence.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { ChoiceField } from '#ui/text-field.tsx'
import { draftingWords } from '../drafting.words.ts'
import type { DraftRequest } from './draft-request.ts'

const aboutUnits = ['dispatch', 'commitment', 'report', 'response_plan']

type IssuerProps = { request: DraftRequest; query: URLSearchParams; language: Language }

export function ChooseIssuer({ request, query, language }: IssuerProps) {
  const t = draftingWords({ language })
  const kept = ['type', 'to', 'relation', 'event'].flatMap((name) => {
    const value = query.get(name)
    return value ? [{ name, value }] : []
  })
  const { type, issuers, campaigns, units } = request
  return (
    <form method="get" action={paths.newDocument()}>
      {kept.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <ChoiceField
        name="from"
        label={t.from}
        hint={t.fromHint}
        value={query.get('from') ?? undefined}
        options={issuers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <ChoiceField
        name="campaign"
        label={t.campaign}
        value={query.get('campaign') ?? campaigns.find(({ status }) => status === 'running')?.id}
        options={[
          { value: '', label: t.noCampaign },
          ...campaigns.map(({ id, name }) => ({ value: id, label: sentence(name) })),
        ]}
      />
      {type && aboutUnits.includes(type) && (
        <ChoiceField
          name="about"
          label={t.about}
          hint={t.aboutHint}
          value={query.get('about') ?? undefined}
          options={[{ value: '', label: t.nobody }, ...units.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      <p class="f bs">
        <button class="b" type="submit">
          {t.next}
        </button>
        <a class="b link" href={paths.newDocument()}>
          {t.otherType}
        </a>
      </p>
    </form>
  )
}
