// /documents/:document/handed — when an issued document left the house, and who took it.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { typedDay } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { getDocument } from '#paperwork/documents/document.reads.ts'
import { leads } from '#paperwork/documents/document.rules.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Note } from '#ui/form.tsx'
import { DayField, TextField } from '#ui/text-field.tsx'
import { noteHanding } from '../handing.acts.ts'
import { type HandingRefusal, mayNoteHanding } from '../handing.rules.ts'
import { handingWords } from '../handing.words.ts'
import { findOutgoing } from '../outgoing.reads.ts'

export const noteHandingPage = page(paths.handedDocument, {
  async get(context, { document: id }, { refusal, form }: Asked<HandingRefusal>) {
    const actor = await getActor(context)
    const document = await getDocument(context, id)
    if (!isOffice(actor) && !leads(actor, document)) throw forbidden()

    const t = handingWords(context)
    const entry = await findOutgoing(context, id)
    const verdict = mayNoteHanding(actor, document, null, context.today)
    const error = refusal && t.refusal(refusal)
    const value = (name: string, saved: string | null | undefined) => (form ? fieldOf(form, name) : (saved ?? ''))
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">
          <a href={paths.document({ document: id })}>{document.subject}</a>. {t.lead}
        </p>
        {error && <ErrorSummary title={t.refused} errors={[{ field: 'sent-on', text: error }]} />}
        {verdict.allowed ? (
          <form method="post">
            <DayField
              name="sent-on"
              label={t.sentOn}
              value={value('sent-on', entry?.sentOn ?? context.today)}
              error={error}
            />
            <TextField name="received-by" label={t.receivedBy} value={value('received-by', entry?.receivedBy)} />
            <TextField name="note" label={t.note} value={value('note', entry?.note)} />
            <p class="f bs">
              <Button>{t.save}</Button>
            </p>
          </form>
        ) : (
          <Note>{t.refusal(verdict.refusal)}</Note>
        )}
      </Screen>
    )
  },

  async post(context, { document }, form) {
    const verdict = await noteHanding(context, document, {
      sentOn: typedDay(fieldOf(form, 'sent-on')),
      receivedBy: fieldOf(form, 'received-by') || null,
      note: fieldOf(form, 'note') || null,
    })
    return verdict.allowed ? goTo(paths.register()) : verdict
  },
})
