// Which collective speaks, and who signs; or, where several sign side by side, their offices and names.
import { ChoiceField, WordsField } from '#ui/text-field.tsx'
import type { WholeDocument } from '../document.ts'
import type { editWords } from '../edit.words.ts'
import { type SignerChoice, signerValue } from '../signer-choice.rules.ts'

type SignerProps = {
  t: ReturnType<typeof editWords>
  document: Pick<WholeDocument, 'unitKind' | 'content'>
  signers: SignerChoice[]
  value: (name: string) => string
}

export function EditSigner({ t, document, signers, value }: SignerProps) {
  if (document.content.columns.length > 0)
    return <WordsField name="columns" label={t.columns} hint={t.columnsHint} value={value('columns')} rows={4} />
  return (
    <>
      {document.unitKind === 'party_committee' && (
        <ChoiceField
          name="in-name-of"
          label={t.inNameOf}
          hint={t.inNameOfHint}
          value={value('in-name-of')}
          options={[
            { value: 'standing_committee', label: t.collectives.standing_committee },
            { value: 'committee', label: t.collectives.committee },
          ]}
        />
      )}
      <ChoiceField
        name="signer"
        label={t.signer}
        hint={t.signerHint}
        value={value('signer')}
        options={[
          { value: '', label: t.notYet },
          ...signers.map((choice) => ({
            value: signerValue(choice),
            label: `${t.signing[choice.signing]}${choice.title} – ${choice.name}`,
          })),
        ]}
      />
    </>
  )
}
