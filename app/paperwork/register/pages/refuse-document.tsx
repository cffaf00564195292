// /documents/:document/refuse — the document comes to nothing; a number that it had goes back to the register.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { getDocument } from '#paperwork/documents/document.reads.ts'
import { type DocumentRefusal, leads, mayRefuse } from '#paperwork/documents/document.rules.ts'
import { documentWords } from '#paperwork/documents/document.words.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Note } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import { refuseInRegister } from '../outgoing.acts.ts'
import { registerWords } from '../register.words.ts'

export const refuseDocumentPage = page(paths.refuseDocument, {
  async get(context, { document: id }, { refusal, form }: Asked<DocumentRefusal>) {
    const actor = await getActor(context)
    const document = await getDocument(context, id)
    const verdict = mayRefuse(actor, document, null)
    if (!isOffice(actor) && !leads(actor, document)) throw forbidden()

    const [t, words] = [registerWords(context), documentWords(context)]
    const error = refusal && words.refusal(refusal)
    return (
      <Screen actor={actor} here="more" title={t.refuse}>
        <p class="lead">
          <a href={paths.document({ document: id })}>{document.subject}</a>. {t.refuseLead}
        </p>
        {error && <ErrorSummary title={t.issueRefused} errors={[{ field: 'reason', text: error }]} />}
        {verdict.allowed ? (
          <form method="post">
            <WordsField
              name="reason"
              label={t.reason}
              hint={t.reasonHint}
              value={fieldOf(form, 'reason')}
              error={error}
              most={500}
            />
            <p class="f bs">
              <Button>{t.refuseAct}</Button>
              <a class="b link" href={paths.document({ document: id })}>
                {t.back}
              </a>
            </p>
          </form>
        ) : (
          <Note>{words.refusal(verdict.refusal)}</Note>
        )}
      </Screen>
    )
  },

  async post(context, { document }, form) {
    const verdict = await refuseInRegister(context, document, fieldOf(form, 'reason'))
    return verdict.allowed ? goTo(paths.document({ document })) : verdict
  },
})
