// For a page that the browser lets work only over a secure connection: says so in plain words where there is none.
import type { Language } from '#kernel/words.ts'
import { Note } from './form.tsx'
import { secureContextWords } from './secure-context.words.ts'

/** As browsers judge it: https, or the very machine that one sits at. `origin` as in `asked.origin`. */
export function isSecureContext(origin: string): boolean {
  const { protocol, hostname } = new URL(origin)
  return protocol === 'https:' || /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/.test(hostname)
}

/** Nothing where the connection is secure; without a script, because the server knows its own address. */
export function SecureContextNote({ language, origin }: { language: Language; origin: string }) {
  if (isSecureContext(origin)) return null
  const t = secureContextWords({ language })
  return (
    <Note kind="warn" alert>
      <b>{t.title}</b>
      <p>{t.why(new URL(origin).origin)}</p>
      <p>{t.whatToDo}</p>
      <ul>
        {t.ways.map((way) => (
          <li>{way}</li>
        ))}
      </ul>
      <p>{t.rest}</p>
    </Note>
  )
}
