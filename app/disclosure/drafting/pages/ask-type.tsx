// The questions of a type, and who signs.
import type { Language } from '#kernel/words.ts'
import type { DocumentTemplate } from '#paperwork/documents/document-template.ts'
import { templateWords } from '#paperwork/documents/document-template.words.ts'
import { editWords } from '#paperwork/documents/edit.words.ts'
import { type SignerChoice, signerValue } from '#paperwork/documents/signer-choice.rules.ts'
import type { Ask, TypeRule } from '#paperwork/documents/types/type-rule.ts'
import { fieldOf } from '#shell/page.tsx'
import { Button, Once } from '#ui/form.tsx'
import { ChoiceField, TextField, WordsField } from '#ui/text-field.tsx'
import { askingWords } from '../asking.words.ts'
import { draftingWords } from '../drafting.words.ts'
import type { DraftRequest } from './draft-request.ts'

type AskProps = {
  rule: TypeRule
  request: DraftRequest
  signers: SignerChoice[]
  templates: DocumentTemplate[]
  preset: Record<string, string>
  form: FormData | undefined
  missing: string | undefined
  language: Language
}

export function AskType({ rule, request, signers, templates, preset, form, missing, language }: AskProps) {
  const [t, edit] = [draftingWords({ language }), editWords({ language })]
  const own = templateWords({ language })
  const copies = request.to?.relation === 'replaces'
  const value = (name: string) => (form ? fieldOf(form, name) : (preset[name] ?? ''))
  return (
    <form method="post">
      <Once />
      {copies ? <p class="hint">{t.copied}</p> : rule.asks.map((ask) => <Asked ask={ask} />)}
      {rule.columns === undefined && request.from?.kind === 'party_committee' && (
        <ChoiceField
          name="in-name-of"
          label={edit.inNameOf}
          hint={edit.inNameOfHint}
          value={value('in-name-of')}
          options={[
            { value: 'standing_committee', label: edit.collectives.standing_committee },
            { value: 'committee', label: edit.collectives.committee },
          ]}
        />
      )}
      {rule.columns === undefined && (
        <ChoiceField
          name="signer"
          label={edit.signer}
          hint={edit.signerHint}
          value={value('signer') || (signers[0] && signerValue(signers[0]))}
          options={signers.map((choice) => ({
            value: signerValue(choice),
            label: `${edit.signing[choice.signing]}${choice.title} – ${choice.name}`,
          }))}
        />
      )}
      {templates.length > 0 && (
        <ChoiceField
          name="template"
          label={own.use}
          hint={own.useHint}
          value={value('template')}
          options={[{ value: '', label: own.norm }, ...templates.map(({ id, name }) => ({ value: id, label: name }))]}
        />
      )}
      {rule.type === 'invitation' && (
        <ChoiceField
          name="format"
          label={edit.format}
          value={value('format')}
          options={[
            { value: 'A4', label: 'A4' },
            { value: 'A5', label: 'A5' },
          ]}
        />
      )}
      <p class="f bs">
        <Button>{t.draft}</Button>
      </p>
    </form>
  )

  function Asked({ ask: { name, kind, required } }: { ask: Ask }) {
    const field = {
      name: `say-${name}`,
      label: askingWords({ language }).asks[name] ?? name,
      value: value(`say-${name}`),
    }
    const error = missing === name ? t.required : undefined
    return kind === 'words' ? (
      <WordsField {...field} rows={4} error={error} />
    ) : (
      <TextField {...field} error={error} required={required === true} short={kind === 'day'} />
    )
  }
}
