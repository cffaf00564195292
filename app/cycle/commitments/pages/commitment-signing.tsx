// From the draft to the signed sheet: what can be done next, by whom.
import { written } from '#kernel/day.ts'
import { fieldOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Button, describedBy, Field, Note, Once } from '#ui/form.tsx'
import { DayField } from '#ui/text-field.tsx'
import { handles, mayDrop, maySettle } from '../commitment.rules.ts'
import type { Sheet } from '../commitment.ts'
import { mayBringSheet } from '../sheet.rules.ts'
import type { CommitmentShared } from './commitment-shared.ts'
import { SheetCheck } from './sheet-check.tsx'

export function CommitmentSigning({ sheet, ...shared }: CommitmentShared & { sheet: Sheet | undefined }) {
  const { s, commitment, actor, form, today } = shared
  const { document, status } = commitment
  const own = handles(actor, commitment.holder)
  return (
    <>
      {document && own && (
        <p class="gap">
          <a href={paths.document({ document })}>{s.document}</a>
        </p>
      )}
      {!document && own && status === 'ready' && <Note>{s.noDocument}</Note>}
      {maySettle(actor, commitment).allowed && (
        <form method="post" class="gap">
          <p class="soft sm">{s.settleHint}</p>
          <p class="bs gap">
            <Button name="act" value="settle">
              {s.settle}
            </Button>
          </p>
        </form>
      )}
      {mayBringSheet(actor, commitment, null, today).allowed && <Bring />}
      {sheet && <SheetCheck {...shared} sheet={sheet} />}
      {mayDrop(actor, commitment).allowed && (
        <form method="post" class="gap">
          <p class="bs">
            <Button kind="link" name="act" value="drop">
              {s.drop}
            </Button>
          </p>
        </form>
      )}
      {sheet && status === 'paper' && (
        <Note kind="ok">{s.onPaper(written(sheet.signedOn), sheet.broughtByName, sheet.checkedByName ?? '')}</Note>
      )}
    </>
  )

  function Bring() {
    return (
      <>
        <h2>{s.bring}</h2>
        <form method="post" enctype="multipart/form-data">
          <Once />
          <DayField name="on" label={s.on} value={fieldOf(form, 'on') || today} />
          <Field name="photo" label={s.photo} hint={s.bringHint}>
            <input id="photo" name="photo" type="file" aria-describedby={describedBy('photo', { hint: true })} />
          </Field>
          <p class="f bs">
            <Button name="act" value="bring">
              {s.bring}
            </Button>
          </p>
        </form>
      </>
    )
  }
}
