// How far it is, as whoever works on it says; and the document of ours that answers it.
import { written, writtenMoment } from '#kernel/day.ts'
import type { DocumentEntry } from '#paperwork/documents/document.ts'
import { numberOf } from '#paperwork/documents/document-name.rules.ts'
import { fieldOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { ActButton, JudgedButton } from '#ui/form.tsx'
import { ChoiceField, WordsField } from '#ui/text-field.tsx'
import type { IncomingAnswer, IncomingNote } from '../assignment.ts'
import { mayFinish, mayTell } from '../incoming.rules.ts'
import { incomingPageWords } from '../incoming-page.words.ts'
import { incomingRefusalWords } from '../incoming-refusal.words.ts'
import type { Shared } from './incoming-giving.tsx'

type DoingProps = Shared & { notes: IncomingNote[]; answers: IncomingAnswer[]; issued: DocumentEntry[] }

export function IncomingDoing({ actor, incoming, given, form, language, notes, answers, issued }: DoingProps) {
  const t = incomingPageWords({ language })
  const refusalText = incomingRefusalWords({ language })
  const [telling, finishing] = [mayTell(actor, incoming, given, null), mayFinish(actor, incoming, given)]
  return (
    <>
      <section>
        <h2>{t.progress}</h2>
        {notes.length === 0 && <p class="soft">{t.progressNone}</p>}
        <ul class="rows">
          {notes.map((note) => (
            <li>
              {note.text}
              <p class="sm soft">
                {note.writtenByName}, {writtenMoment(note.writtenAt)}
              </p>
            </li>
          ))}
        </ul>
        {telling.allowed && (
          <form method="post">
            <WordsField name="text" label={t.progress} value={fieldOf(form, 'text')} most={1000} />
            <JudgedButton
              {...{ verdict: telling, label: t.tell, refusalText, kind: 'two', name: 'act', value: 'tell' }}
            />
          </form>
        )}
      </section>
      <section>
        <h2>{t.answers}</h2>
        {answers.length === 0 && <p class="soft">{t.answersNone}</p>}
        <ul class="rows">
          {answers.map((answer) => (
            <li>
              <a href={paths.document({ document: answer.document })}>{answer.number ?? answer.subject}</a>{' '}
              {answer.on && `(${written(answer.on)})`} {answer.subject}
            </li>
          ))}
        </ul>
        {finishing.allowed && issued.length > 0 && (
          <form method="post">
            <ChoiceField
              name="document"
              label={t.answerChoose}
              options={issued.map((one) => ({
                value: one.id,
                label: [numberOf(one), one.subject].filter(Boolean).join(' '),
              }))}
            />
            <JudgedButton {...{ verdict: finishing, label: t.answer, refusalText, name: 'act', value: 'answer' }} />
          </form>
        )}
        {finishing.allowed && issued.length === 0 && <p class="hint">{t.answerNone}</p>}
        {finishing.allowed && (
          <ActButton
            {...{ verdict: finishing, label: t.finish, refusalText, kind: 'two', name: 'act', value: 'finish' }}
          />
        )}
      </section>
    </>
  )
}
