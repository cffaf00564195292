// /account/single-sign-on — tie one's account to the province's sign-on, or untie it; only its owner does.
import { noteSignOn, removeSingleSignOn } from '#foundation/accounts/own-login.acts.ts'
import { getOwnProtection } from '#foundation/accounts/protection.reads.ts'
import { protectionWords } from '#foundation/accounts/protection.words.ts'
import { type OwnSignOnRefusal, sessionWords } from '#foundation/accounts/session.words.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { missing } from '#kernel/missing.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf, goTo, page, shown } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'
import { ConfirmForm } from './confirm-form.tsx'

export const tieSingleSignOnPage = page<never, OwnSignOnRefusal>(paths.ownSignOn, {
  arrive: noteSignOn,
  async get(context, _, { singleSignOn: name, query, refusal }) {
    const t = sessionWords(context)
    const actor = await getVisitor(context)
    const tied = (await getOwnProtection(context)).singleSignOn
    const shownRefusal = refusal ?? cameBackWith(query.get('refused'))
    const error = shownRefusal && t.refusal(shownRefusal)
    const act = tied ? 'untie' : 'tie'
    return (
      <Screen actor={actor} title={name ?? t.signOn} here="more">
        <p class="lead">{name ? t.signOnLead(name) : t.noSignOn}</p>
        <ErrorSummary title={t.wrong} errors={error ? [{ field: `password-${act}`, text: error }] : []} />
        {(name || tied) && (
          <>
            <p class="gap">
              <State shape={tied ? 'done' : 'todo'}>{tied ? t.tied : t.untied}</State>
            </p>
            <ConfirmForm reader={context} act={act} label={tied ? t.untie : t.tie} error={error} />
          </>
        )}
        <p class="gap">
          <a href={paths.account()}>{protectionWords(context).back}</a>
        </p>
      </Screen>
    )
  },
  async post(context, _, form, { own }) {
    const act = fieldOf(form, 'act')
    const confirmed = await own.confirm(String(form.get('password') ?? ''))
    if (!confirmed.allowed) return confirmed
    if (act === 'untie') {
      await removeSingleSignOn(context)
      return goTo(paths.ownSignOn())
    }
    if (act !== 'tie') throw missing()
    const leaving = await own.leaveForSignOn()
    return leaving.allowed ? shown(<LeavingScreen reader={context} url={leaving.url} />) : leaving
  },
})

/** A form may lead nowhere else by our content policy, so a page of ours stands between it and the sign-on. */
function LeavingScreen({ reader, url }: { reader: { language: Language }; url: string }) {
  const t = sessionWords(reader)
  return (
    <Screen actor={{ language: reader.language }} title={t.leaving}>
      <meta http-equiv="refresh" content={`0;url=${url}`} />
      <p class="lead">
        <a href={url}>{t.goThere}</a>
      </p>
    </Screen>
  )
}

function cameBackWith(why: string | null): OwnSignOnRefusal | undefined {
  if (why === 'linked-to-another' || why === 'wrong-issuer' || why === 'not-finished') return { why }
  return undefined
}
