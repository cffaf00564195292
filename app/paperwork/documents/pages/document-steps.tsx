// What comes next with a document. A step that its state does not have is not shown; one that is not this person's says why.
import { paths } from '#shell/paths.ts'
import { ActButton } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { mayApprove, mayEdit, mayIssue, mayRefuse, maySubmit, mayTakeBack, mayWithdraw } from '../document.rules.ts'
import { moved } from '../document.ts'
import type { DocumentShared } from './document-shared.ts'

export function DocumentSteps({ t, words, document, actor }: DocumentShared) {
  const { id, status } = document
  const refusalText = words.refusal
  const has = (move: Parameters<typeof moved>[1]) => moved(status, move) !== null
  const issuing = has('number') || has('issue')
  const over = status === 'issued' || status === 'refused' || status === 'withdrawn'
  return (
    <div id="steps">
      {!over && <h2>{t.next}</h2>}
      {mayEdit(actor, document, null).allowed && (
        <p class="bs gap">
          <a class="b two" href={paths.editDocument({ document: id })}>
            {t.edit}
          </a>
        </p>
      )}
      {has('submit') && (
        <ActButton
          verdict={maySubmit(actor, document, document.content.columns.length)}
          label={t.submit}
          refusalText={refusalText}
          name="act"
          value="submit"
        >
          <p class="hint">{t.submitHint}</p>
        </ActButton>
      )}
      {has('approve') && (
        <ActButton
          verdict={mayApprove(actor, document)}
          label={t.approve}
          refusalText={refusalText}
          name="act"
          value="approve"
        />
      )}
      {issuing && mayIssue(actor, document, has('number') ? 'number' : 'issue').allowed && (
        <p class="bs gap">
          <a class="b" href={paths.issueDocument({ document: id })}>
            {t.number}
          </a>
        </p>
      )}
      {mayTakeBack(actor, document).allowed && (
        <ActButton
          verdict={mayTakeBack(actor, document)}
          label={mayApprove(actor, document).allowed ? t.giveBack : t.takeBack}
          refusalText={refusalText}
          kind="two"
          name="act"
          value="take-back"
        >
          <WordsField name="remark" label={t.remark} most={500} />
        </ActButton>
      )}
      {mayRefuse(actor, document, null).allowed && (
        <p class="bs gap">
          <a class="b link" href={paths.refuseDocument({ document: id })}>
            {t.refuse}
          </a>
        </p>
      )}
      {mayWithdraw(actor, document, null).allowed && (
        <ActButton
          verdict={mayWithdraw(actor, document, null)}
          label={t.withdraw}
          refusalText={refusalText}
          kind="two"
          name="act"
          value="withdraw"
        >
          <WordsField name="reason" label={t.reason} hint={t.reasonHint} most={500} />
        </ActButton>
      )}
    </div>
  )
}
