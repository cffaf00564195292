// /account/sessions — where one is logged in; one of them, or all others, ended with the password.
import { type Device, deviceOf } from '#foundation/accounts/device.rules.ts'
import { endOtherSessions, endSession } from '#foundation/accounts/own-login.acts.ts'
import { listSessions } from '#foundation/accounts/protection.reads.ts'
import type { Session } from '#foundation/accounts/protection.ts'
import { protectionWords } from '#foundation/accounts/protection.words.ts'
import { sessionWords } from '#foundation/accounts/session.words.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { dayOf, written, writtenMoment } from '#kernel/day.ts'
import { type Id, isId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { sessionDays } from '#shell/login.ts'
import type { ConfirmRefusal } from '#shell/own-login.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, Note } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'
import { ConfirmForm } from './confirm-form.tsx'

export const endSessionPage = page<never, ConfirmRefusal>(paths.sessions, {
  async get(context, _, { query, refusal, form, session: here }) {
    const t = sessionWords(context)
    const actor = await getVisitor(context)
    const sessions = await listSessions(context)
    const chosen = query.get('end') ?? fieldOf(form, 'session')
    const ended = sessions.find(({ id }) => id === chosen)
    const error = refusal && t.refusal(refusal)
    return (
      <Screen actor={actor} title={t.title} here="more">
        <p class="lead">{t.lead(sessionDays.idle, sessionDays.absolute)}</p>
        {query.has('done') && <Note kind="ok">{t.ended}</Note>}
        <ErrorSummary title={t.wrong} errors={error ? [{ field: 'password-end', text: error }] : []} />
        {ended || chosen === 'others' ? (
          <EndForm actor={actor} chosen={chosen} device={ended && deviceOf(ended.browser)} error={error} />
        ) : (
          <Sessions actor={actor} sessions={sessions} here={here} />
        )}
        <p class="gap">
          {chosen ? (
            <a href={paths.sessions()}>{t.back}</a>
          ) : (
            <a href={paths.account()}>{protectionWords(context).back}</a>
          )}
        </p>
      </Screen>
    )
  },
  async post(context, _, form, { own, session: here }) {
    const chosen = fieldOf(form, 'session')
    const confirmed = await own.confirm(String(form.get('password') ?? ''))
    if (!confirmed.allowed) return confirmed
    if (chosen === 'others') await endOtherSessions(context, here)
    else if (isId<'session'>(chosen)) await endSession(context, chosen)
    else throw missing()
    return goTo(`${paths.sessions()}?done`)
  },
})

type SessionsProps = { actor: Actor; sessions: Session[]; here: Id<'session'> | undefined }

function Sessions({ actor, sessions, here }: SessionsProps) {
  const t = sessionWords(actor)
  return (
    <>
      <ul class="rows gap">
        {sessions.map(({ id, browser, since, seenAt }) => {
          const device = t.device(deviceOf(browser))
          return (
            <li>
              <p>
                <b>{device}</b> {id === here && <State shape="done">{t.here}</State>}
              </p>
              <p class="soft sm">
                {t.since(written(dayOf(since)))}. {t.seen(writtenMoment(seenAt))}.
              </p>
              {id !== here && (
                <a href={`?end=${id}`} aria-label={t.endOne(device)}>
                  {t.end}
                </a>
              )}
            </li>
          )
        })}
      </ul>
      {sessions.length > 1 ? (
        <>
          <p class="bs gap">
            <a class="b two" href="?end=others">
              {t.endOthers}
            </a>
          </p>
          <p class="hint">{t.endOthersHint}</p>
        </>
      ) : (
        <p class="soft gap">{t.onlyHere}</p>
      )}
    </>
  )
}

type EndProps = { actor: Actor; chosen: string; device: Device | undefined; error: string | undefined }

function EndForm({ actor, chosen, device, error }: EndProps) {
  const t = sessionWords(actor)
  return (
    <>
      <h2>{device ? t.endTitle(t.device(device)) : t.endOthers}</h2>
      <ConfirmForm reader={actor} act="end" label={device ? t.end : t.endOthers} error={error}>
        <input type="hidden" name="session" value={chosen} />
      </ConfirmForm>
    </>
  )
}
