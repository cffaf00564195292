// What the unit's people can do: begin, hand in words and files, take back. Nobody else sees these forms.

import { belongsTo } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { fieldOf, filesOf } from '#shell/page.tsx'
import { Button, describedBy, Field, Note, Once } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { mayBegin, mayHandIn, mayTakeBack } from '../duty.rules.ts'
import { dutyWords } from '../duty.words.ts'
import type { DutyShared } from './duty-shared.ts'
import { type DutyRefused, isJudging, refusedText } from './refused-summary.tsx'

type DoingProps = DutyShared & { actor: Actor; refused: DutyRefused | undefined; form: FormData | undefined }

export function DutyDoing({ t, duty, language, actor, refused, form }: DoingProps) {
  if (!belongsTo(actor, duty.unit) || duty.status === 'accepted') return null
  const verdict = mayHandIn(actor, duty, null)
  return (
    <>
      {mayBegin(actor, duty).allowed && (
        <>
          <h2>{t.toDo}</h2>
          <p class="soft">{t.beginHint}</p>
          <form method="post" class="gap">
            <p class="bs">
              <Button kind="two" name="act" value="begin">
                {t.begin}
              </Button>
            </p>
          </form>
        </>
      )}
      <h2>{duty.status === 'returned' ? t.handInAgain : t.handIn}</h2>
      {verdict.allowed ? <HandIn /> : <Note>{dutyWords({ language }).refusal(verdict.refusal)}</Note>}
      {!verdict.allowed && fieldOf(form, 'text') !== '' && <Unsent />}
      {mayTakeBack(actor, duty).allowed && (
        <form method="post" class="gap">
          <p class="soft sm">{t.takeBackHint}</p>
          <p class="bs gap">
            <Button kind="two" name="act" value="take-back">
              {t.takeBack}
            </Button>
          </p>
        </form>
      )}
    </>
  )

  /** Somebody was quicker, or the campaign ended while it was typed: it can still be copied. */
  function Unsent() {
    return (
      <Field name="text" label={t.unsent} hint={t.unsentHint}>
        <textarea id="text" rows={4} readonly aria-describedby={describedBy('text', { hint: true })}>
          {fieldOf(form, 'text')}
        </textarea>
      </Field>
    )
  }

  function HandIn() {
    const own = refused && !isJudging(refused) ? refused : undefined
    const text = own ? refusedText(own, language) : undefined
    const errors = { text: own?.why === 'empty' ? text : undefined, files: isOfFiles(own) ? text : undefined }
    const chosen = form ? filesOf(form, 'files').map(({ name, size }) => `${name} (${sizeOf(size)})`) : []
    return (
      <form method="post" enctype="multipart/form-data">
        <Once />
        <WordsField
          name="text"
          label={t.result}
          hint={t.resultHint}
          error={errors.text}
          rows={4}
          value={fieldOf(form, 'text')}
        />
        <Field name="files" label={t.files} hint={t.filesHint} error={errors.files}>
          {chosen.length > 0 && <p class="soft">{t.chooseAgain(chosen.join(', '))}</p>}
          <input
            id="files"
            name="files"
            type="file"
            multiple
            aria-describedby={describedBy('files', { hint: true, error: errors.files })}
            aria-invalid={errors.files ? 'true' : undefined}
          />
        </Field>
        <p class="f bs">
          <Button name="act" value="hand-in">
            {t.handIn}
          </Button>
        </p>
      </form>
    )
  }
}

const isOfFiles = (refused: DutyRefused | undefined) => refused?.why === 'file-too-large' || refused?.why === 'too-much'

const sizeOf = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${Math.round(bytes / 1024 / 1024)} MB`
