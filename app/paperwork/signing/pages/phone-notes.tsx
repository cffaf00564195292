// What a phone page says before anything else: another app's browser, no secure connection, no scripts.
import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Language } from '#kernel/words.ts'
import { Note } from '#ui/form.tsx'
import { isSecureContext, SecureContextNote } from '#ui/secure-context.tsx'
import { appAround } from '../phone.rules.ts'
import { phoneWords } from '../phone.words.ts'

type Where = { language: Language; origin: string; agent: string; path: string }

/** Only where both are right can a key be made or used. */
export const canSign = ({ origin, agent }: Where): boolean => !appAround(agent) && isSecureContext(origin)

export function PhoneNotes(where: Where) {
  const { language, origin, agent, path } = where
  const t = phoneWords({ language })
  const around = appAround(agent)
  return (
    <>
      {around && (
        <Note kind="bad" alert>
          <b>{t.inApp(around.app)}</b>
          <p>{t.inAppWay}</p>
          <div class="f">
            <label for="own-link">{t.link}</label>
            <input id="own-link" value={origin + path} readonly />
          </div>
        </Note>
      )}
      <SecureContextNote language={language} origin={origin} />
    </>
  )
}

/** Stands there until the script speaks: a browser that runs none leaves it. */
export function NeedsScript({ language }: { language: Language }) {
  const t = phoneWords({ language })
  return (
    <div data-say="no-script" class="note warn">
      <p>{t.needsScript}</p>
      <p>{t.paperWay}</p>
    </div>
  )
}

type SayProps = { name: string; kind?: 'ok' | 'warn' | 'bad' }

/** A sentence of the page that its script shows when it is true. */
export const Say = ({ name, kind, children }: PropsWithChildren<SayProps>) => (
  <div data-say={name} class={kind ? `note ${kind}` : 'hint'} hidden>
    {children}
  </div>
)

/** The kind of certificate, in plain words, wherever one signs or makes a key. */
export const KindNote = ({ title, children }: { title: string; children: Child }) => (
  <p class="hint gap">
    <b>{title}</b> {children}
  </p>
)
