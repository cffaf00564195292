// What a phone's browser is, and what its key is called. Pure.
import type { KeptCertificate } from './certificate.ts'
import { readCertificate } from './certificates/certificate.ts'
import { markOf } from './enrolment.rules.ts'

/** Browsers inside other apps, by what they say of themselves. */
const apps = [
  ['Zalo', /\bZalo/i],
  ['Messenger', /MessengerForiOS|FBAN\/Messenger|Orca-Android|MessengerLite/i],
  ['Facebook', /\bFB(AN|AV|_IAB|IOS)\b|\[FB/i],
  ['Instagram', /\bInstagram\b/i],
  ['TikTok', /musical_ly|BytedanceWebview|TikTok/i],
  ['Viber', /\bViber\b/i],
  ['Telegram', /\bTelegram\b/i],
  ['WeChat', /MicroMessenger/i],
  ['LINE', /\bLine\/\d/i],
] as const

/** What such a browser keeps is lost when the app is cleaned, and often it keeps nothing. `app` is its name, empty where unknown. */
export function appAround(agent: string): { app: string } | null {
  const known = apps.find(([, sign]) => sign.test(agent))
  if (known) return { app: known[0] }
  return /; wv\)/.test(agent) ? { app: '' } : null
}

/** What the phone counts of the key that it holds: the two are the same, or it is another key. */
export function markOfCertificate({ certificate }: Pick<KeptCertificate, 'certificate'>): string {
  return markOf(readCertificate(certificate).key.export({ type: 'spki', format: 'der' }))
}
