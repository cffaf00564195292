// /documents/:document — one document: how it looks, what comes next, what the checks say, and all that happened to it.
import { storyOf } from '#foundation/audit/entry.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, Note } from '#ui/form.tsx'
import { checksOf } from '../check.rules.ts'
import { approveDocument, submitDocument, takeBackDocument, withdrawDocument } from '../document.acts.ts'
import { getWholeDocument, listRelated } from '../document.reads.ts'
import { type DocumentRefusal, maySee } from '../document.rules.ts'
import { documentWords } from '../document.words.ts'
import { documentPageWords } from '../document-page.words.ts'
import { findIssued } from '../issuing.reads.ts'
import { DocumentChecks } from './document-checks.tsx'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentHeading } from './document-heading.tsx'
import { DocumentRelated } from './document-related.tsx'
import { DocumentSteps } from './document-steps.tsx'
import { DocumentStory } from './document-story.tsx'

export const showDocumentPage = page(paths.document, {
  async get(context, { document: id }, { refusal }: Asked<DocumentRefusal>) {
    const actor = await getActor(context)
    const document = await getWholeDocument(context, id)
    if (!maySee(actor, document)) throw forbidden()

    const [t, words] = [documentPageWords(context), documentWords(context)]
    const issued = await findIssued(context, id)
    const related = await listRelated(context, id)
    const shared = { t, words, document, actor, language: context.language }
    return (
      <Screen actor={actor} here="more" title={document.subject} heading={<DocumentHeading {...shared} />}>
        {refusal && <ErrorSummary title={t.refused} errors={[{ field: 'steps', text: words.refusal(refusal) }]} />}
        {document.undone && <Note>{t.superseded[document.undone]}</Note>}
        {document.overReason && <Note>{t.over(document.overReason)}</Note>}
        <div class="cols">
          <div>
            <p class="bs gap">
              <a class="b two" href={paths.documentPreview({ document: id })}>
                {t.preview}
              </a>
              <a class="b link" href={paths.documentWord({ document: id })}>
                {t.word}
              </a>
            </p>
            <iframe
              class="pdf w"
              loading="lazy"
              title={t.previewTitle}
              src={`${paths.documentPreview({ document: id })}#toolbar=0&view=FitH`}
            />
            <p class="soft sm n">{t.narrow}</p>
          </div>
          <aside>
            <DocumentSteps {...shared} />
            {document.status !== 'issued' && (
              <DocumentChecks t={t} checks={checksOf(document)} language={context.language} />
            )}
            <DocumentFacts {...shared} issued={issued} />
            <DocumentRelated {...shared} related={related} />
            <DocumentStory {...shared} entries={await storyOf(context, id)} />
          </aside>
        </div>
        <p class="bs gap">
          {document.status === 'issued' && (isOffice(actor) || isLeader(actor)) && (
            <a href={paths.documentDeliveries({ document: id })}>{t.deliveries}</a>
          )}
          <a href={paths.documents()}>{t.all}</a>
        </p>
      </Screen>
    )
  },

  async post(context, { document }, form) {
    const verdict = await perform()
    return verdict.allowed ? goTo(paths.document({ document })) : verdict

    async function perform() {
      switch (fieldOf(form, 'act')) {
        case 'approve':
          return approveDocument(context, document)
        case 'take-back':
          return takeBackDocument(context, document, fieldOf(form, 'remark'))
        case 'withdraw':
          return withdrawDocument(context, document, fieldOf(form, 'reason'))
        default:
          return submitDocument(context, document)
      }
    }
  },
})
