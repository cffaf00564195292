// /invited/:tenant?key=… — a guest reads the invitation and answers it, without login.
import { findNews, getCeremonyBy } from '#cycle/ceremonies/ceremony.reads.ts'
import { type Keyed, keyPage } from '#shell/key-page.tsx'
import { fieldOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, Note } from '#ui/form.tsx'
import { Qr } from '#ui/qr.tsx'
import { answerInvitation, openInvitation } from '../answer.acts.ts'
import { type AnswerRefusal, mayAnswer } from '../answer.rules.ts'
import { answerWords } from '../answer.words.ts'
import { findByToken } from '../guest.reads.ts'
import { isExpected } from '../guest-list.rules.ts'
import { saidToGuests } from '../link.reads.ts'
import { newsText } from '../news.words.ts'
import { AnswerForm } from './answer-form.tsx'
import { typedAnswer } from './answer-request.ts'
import { InvitationFacts } from './invitation-facts.tsx'

export const answerInvitationPage = keyPage(paths.invited, {
  arrive: openInvitation,

  async get(context, { key, origin, refusal, form, done }: Keyed<AnswerRefusal>) {
    const t = answerWords(context)
    const guest = await findByToken(context, key)
    if (!guest)
      return (
        <Screen actor={context} title={t.unknown} large>
          <p class="lead">{t.unknownHint}</p>
        </Screen>
      )

    const ceremony = await getCeremonyBy(context, guest.ceremony)
    const said = await saidToGuests(context, ceremony)
    const verdict = mayAnswer(guest, ceremony, null, context.today)
    const news = await findNews(context, ceremony, guest.issuedAt)
    const error = refusal && t.refusal(refusal)
    const link = `${origin + paths.invited({ tenant: context.tenant })}?${new URLSearchParams({ key })}`
    return (
      <Screen actor={context} title={t.title} large>
        {done && guest.answer && <Note kind="ok">{t.saved}</Note>}
        {news && (
          <Note kind="warn" alert>
            {newsText(t, news)}
          </Note>
        )}
        <InvitationFacts guest={guest} ceremony={ceremony} said={said} t={t} />
        {error && <ErrorSummary title={t.refused} errors={[{ field: fieldFor(refusal), text: error }]} />}
        {verdict.allowed ? (
          <AnswerForm
            guest={guest}
            form={form}
            error={refusal && { field: fieldFor(refusal), text: error ?? '' }}
            t={t}
          />
        ) : (
          <Note>{t.refusal(verdict.refusal)}</Note>
        )}
        {isExpected(guest) && verdict.allowed && (
          <>
            <h2>{t.code}</h2>
            <p>{t.codeHint}</p>
            <div class="seed">
              <Qr text={link} label={t.code} />
            </div>
          </>
        )}
      </Screen>
    )
  },

  post(context, key, form) {
    return answerInvitation(
      context,
      key,
      typedAnswer((name) => fieldOf(form, name)),
    )
  },
})

const fieldFor = ({ why }: AnswerRefusal): string =>
  why === 'substitute-missing' ? 'substitute-name' : 'answer-coming'
