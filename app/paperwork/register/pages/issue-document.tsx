// /documents/:document/issue — the document takes its number and day, is signed, and goes out frozen.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { typedDay } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { getDocument } from '#paperwork/documents/document.reads.ts'
import { leads, mayIssue } from '#paperwork/documents/document.rules.ts'
import { numberOf } from '#paperwork/documents/document-name.rules.ts'
import { issueDocument } from '#paperwork/documents/issuing.acts.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Note } from '#ui/form.tsx'
import { DayField, TextField } from '#ui/text-field.tsx'
import { enterInRegister, type RegisterRefusal } from '../outgoing.acts.ts'
import { registerWords } from '../register.words.ts'
import { registerRefusal } from '../register-refusal.words.ts'

export const issueDocumentPage = page(paths.issueDocument, {
  async get(context, { document: id }, { refusal, form }: Asked<RegisterRefusal>) {
    const actor = await getActor(context)
    const document = await getDocument(context, id)
    if (!isOffice(actor) && !leads(actor, document)) throw forbidden()

    const t = registerWords(context)
    const numbered = document.status === 'numbered'
    const verdict = mayIssue(actor, document, numbered ? 'issue' : 'number')
    const number = numberOf(document)
    return (
      <Screen actor={actor} here="more" title={t.issue}>
        <p class="lead">
          <a href={paths.document({ document: id })}>{document.subject}</a>. {t.issueLead}
        </p>
        {refusal && (
          <ErrorSummary
            title={t.issueRefused}
            errors={[
              { field: refusal.why === 'copies-missing' ? 'copies' : 'on', text: registerRefusal(context, refusal) },
            ]}
          />
        )}
        {!verdict.allowed && <Note>{registerRefusal(context, verdict.refusal)}</Note>}
        {verdict.allowed && numbered && (
          <form method="post">
            <p class="gap">{number ? t.numbered(number) : t.dated}</p>
            <p class="f bs">
              <Button name="act" value="issue">
                {t.send}
              </Button>
              <a class="b link" href={paths.document({ document: id })}>
                {t.back}
              </a>
            </p>
          </form>
        )}
        {verdict.allowed && !numbered && (
          <form method="post">
            <DayField name="on" label={t.onDay} hint={t.onDayHint} value={fieldOf(form, 'on') || context.today} />
            <TextField name="copies" label={t.copies} value={fieldOf(form, 'copies') || '1'} short />
            <TextField
              name="kept-at"
              label={t.keptAt}
              value={fieldOf(form, 'kept-at') || registerWords({ language: 'vi' }).keptDefault}
            />
            <p class="f bs">
              <Button name="act" value="at-once">
                {t.atOnce}
              </Button>
              <Button kind="two" name="act" value="number">
                {t.number}
              </Button>
            </p>
            <p class="gap">
              <a href={paths.series()}>{t.books}</a>
            </p>
          </form>
        )}
      </Screen>
    )
  },

  async post(context, { document: id }, form) {
    const act = fieldOf(form, 'act')
    if (act !== 'issue') {
      const on = typedDay(fieldOf(form, 'on')) ?? context.today
      const copies = Number(fieldOf(form, 'copies') || '1')
      const numbering = {
        on,
        copies,
        keptAt: fieldOf(form, 'kept-at') || registerWords({ language: 'vi' }).keptDefault,
      }
      const verdict = await enterInRegister(context, id, numbering)
      if (!verdict.allowed) return refuse(verdict.refusal)
      if (act === 'number') return goTo(paths.issueDocument({ document: id }))
    }
    const verdict = await issueDocument(context, id)
    return verdict.allowed ? goTo(paths.document({ document: id })) : refuse<RegisterRefusal>(verdict.refusal)
  },
})
