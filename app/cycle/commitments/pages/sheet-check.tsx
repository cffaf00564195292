// The photo of the signed sheet, and the second pair of eyes.
import { written } from '#kernel/day.ts'
import { fieldOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Button, Note } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import type { Sheet } from '../commitment.ts'
import { commitmentRefusalWords } from '../refusal.words.ts'
import { mayCheckSheet } from '../sheet.rules.ts'
import type { CommitmentShared } from './commitment-shared.ts'

export function SheetCheck({ s, commitment, actor, form, language, sheet }: CommitmentShared & { sheet: Sheet }) {
  const href = paths.commitmentFile({ commitment: commitment.id, file: sheet.file })
  const verdict = mayCheckSheet(actor, commitment, sheet)
  const isPicture = sheet.mediaType === 'image/jpeg' || sheet.mediaType === 'image/png'
  return (
    <>
      <h2>{s.sheet}</h2>
      <p>
        <a href={href}>{isPicture ? <img class="photo" src={href} alt={sheet.fileName} /> : sheet.fileName}</a>
      </p>
      {sheet.outcome === null && <p>{s.brought(sheet.broughtByName, written(sheet.signedOn))}</p>}
      {sheet.outcome === 'differs' && <Note>{s.refusedSheet(sheet.checkedByName ?? '', sheet.remark ?? '')}</Note>}
      {sheet.outcome === null && !verdict.allowed && (
        <Note>{commitmentRefusalWords({ language })(verdict.refusal)}</Note>
      )}
      {sheet.outcome === null && verdict.allowed && (
        <form method="post">
          <p class="soft">{s.checkHint}</p>
          <WordsField name="remark" label={s.remark} value={fieldOf(form, 'remark')} />
          <p class="f bs">
            <Button name="act" value="agrees">
              {s.agrees}
            </Button>
            <Button kind="two" name="act" value="differs">
              {s.differs}
            </Button>
          </p>
        </form>
      )}
    </>
  )
}
