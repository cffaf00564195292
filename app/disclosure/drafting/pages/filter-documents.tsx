// The form above the list: what it asks for stands in the address.
import type { Campaign } from '#cycle/campaigns/campaign.ts'
import { sentence } from '#kernel/sentence.ts'
import type { Language } from '#kernel/words.ts'
import { documentWords } from '#paperwork/documents/document.words.ts'
import { documentTypes } from '#paperwork/documents/document-type.ts'
import { paths } from '#shell/paths.ts'
import { ChoiceField, TextField } from '#ui/text-field.tsx'
import { type DocumentFilter, statuses } from '../document-filter.rules.ts'
import { draftingWords } from '../drafting.words.ts'

type FilterProps = { filter: DocumentFilter; campaigns: Campaign[]; language: Language }

export function FilterDocuments({ filter, campaigns, language }: FilterProps) {
  const [t, words] = [draftingWords({ language }), documentWords({ language })]
  const every = { value: '', label: t.every }
  const { status, type, campaign } = filter
  return (
    <form method="get" action={paths.documents()} class="bs end gap">
      <TextField name="words" label={t.words} value={filter.words} />
      <ChoiceField
        name="status"
        label={t.status}
        value={status ?? ''}
        options={[every, ...statuses.map((one) => ({ value: one, label: words.status[one] }))]}
      />
      <ChoiceField
        name="type"
        label={t.type}
        value={type ?? ''}
        options={[every, ...documentTypes.map((one) => ({ value: one, label: words.types[one] }))]}
      />
      <ChoiceField
        name="campaign"
        label={t.campaign}
        value={campaign ?? ''}
        options={[every, ...campaigns.map(({ id, name }) => ({ value: id, label: sentence(name) }))]}
      />
      <button class="b two" type="submit">
        {t.filter}
      </button>
      <a class="b link" href={paths.documents()}>
        {t.clear}
      </a>
    </form>
  )
}
