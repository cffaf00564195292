// /documents/:document/edit — the text as prose. Two who write at once lose nothing: the second sees what the first saved.
import { listTree } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { type Asked, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Note } from '#ui/form.tsx'
import { TextField, WordsField } from '#ui/text-field.tsx'
import { editDocument } from '../document.acts.ts'
import { getWholeDocument } from '../document.reads.ts'
import { type DocumentRefusal, mayEdit } from '../document.rules.ts'
import { documentWords } from '../document.words.ts'
import { editWords } from '../edit.words.ts'
import { listSigners } from '../signer-choice.reads.ts'
import { typeRule } from '../types/type-rules.rules.ts'
import { EditHead } from './edit-head.tsx'
import { editIn, fieldsOf } from './edit-request.ts'
import { EditSigner } from './edit-signer.tsx'
import { ProseHelp } from './prose-help.tsx'

export const editDocumentPage = page(paths.editDocument, {
  async get(context, { document: id }, { refusal, form }: Asked<DocumentRefusal>) {
    const actor = await getActor(context)
    const document = await getWholeDocument(context, id)
    const verdict = mayEdit(actor, document, null)
    if (!verdict.allowed && verdict.refusal.why === 'not-at-the-desk') throw forbidden()

    const [t, words] = [editWords(context), documentWords(context)]
    const error = refusal && words.refusal(refusal)
    const value = fieldsOf(document, form)
    const signers = await listSigners(context, { id: document.unit, kind: document.unitKind })
    const field = refusal?.why === 'subject-missing' ? 'subject' : 'prose'
    const errorOf = (name: string) => (field === name ? error : undefined)
    const { addressed } = typeRule(document.type)
    return (
      <Screen actor={actor} here="more" title={t.title(words.types[document.type])}>
        <p class="lead">
          <a href={paths.document({ document: id })}>{document.subject}</a>. {t.lead}
        </p>
        {error && <ErrorSummary title={t.refused} errors={[{ field, text: error }]} />}
        {verdict.allowed ? (
          <form method="post" class="wide">
            <input type="hidden" name="seen" value={document.version} />
            <TextField
              name="subject"
              label={t.subject}
              hint={t.subjectHint}
              value={value('subject')}
              error={errorOf('subject')}
            />
            {(addressed || value('addressees') !== '') && (
              <WordsField name="addressees" label={t.addressees} hint={t.perLine} value={value('addressees')} />
            )}
            <WordsField
              name="prose"
              label={t.prose}
              hint={t.proseHint}
              value={value('prose')}
              error={errorOf('prose')}
              rows={26}
            />
            <ProseHelp t={t} />
            <WordsField
              name="recipients"
              label={t.recipients}
              hint={t.recipientsHint}
              value={value('recipients')}
              rows={4}
            />
            <TextField name="kept" label={t.kept} value={value('kept')} />
            <EditSigner t={t} document={document} signers={signers} value={value} />
            <EditHead t={t} value={value} unit={document.unit} office={isOffice(actor)} />
            <p class="f bs">
              <Button>{t.save}</Button>
              <a class="b link" href={paths.document({ document: id })}>
                {t.leave}
              </a>
            </p>
          </form>
        ) : (
          <Note>{words.refusal(verdict.refusal)}</Note>
        )}
        {refusal?.why === 'changed-meanwhile' && (
          <>
            <h2>{t.theirs(refusal.by)}</h2>
            <p class="hint">{t.theirsHint}</p>
            <pre class="words">{document.content.prose}</pre>
          </>
        )}
      </Screen>
    )
  },

  async post(context, { document: id }, form) {
    const document = await getWholeDocument(context, id)
    const signers = await listSigners(context, { id: document.unit, kind: document.unitKind })
    const units = await listTree(context, context.today)
    const verdict = await editDocument(context, id, editIn(form, document, signers, units))
    return verdict.allowed ? goTo(paths.document({ document: id })) : verdict
  },
})
