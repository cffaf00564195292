// Runs on the phone: has the document beforehand, counts its digest itself, signs with the phone's own key, and says how it went.
import { fromBase64, joined, namesDigest, signed, toBase64 } from './sign-der.ts'
import { findKey, keyName, markOf } from './sign-keys.ts'
import { type Answer, say, send } from './sign-send.ts'

const place = document.querySelector<HTMLElement>('[data-sign]')
const button = place?.querySelector('button')
if (place && button) void begin(place, button).catch(() => say('no-store'))

async function begin(place: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const { person = '', certified = '', file = '' } = place.dataset
  if (!globalThis.crypto?.subtle) return say('no-store')
  const pair = await findKey(keyName(person))
  if (!pair || (await markOf(pair)) !== certified) return say(pair ? 'other' : 'gone')
  say('loading')
  const shown = await load(file)
  if (!shown) return say('no-net')
  say('ready')
  button.hidden = false
  let busy = false
  button.addEventListener('click', async () => {
    if (busy) return
    busy = true
    button.setAttribute('aria-disabled', 'true')
    const done = await sign(pair.privateKey, shown, place).catch(() => false)
    if (done) button.hidden = true
    else button.removeAttribute('aria-disabled')
    busy = done
  })
}

async function load(address: string): Promise<Uint8Array | null> {
  const answer = await fetch(address).catch(() => null)
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : null
}

/** What is signed is what was loaded, and what the server has added behind it: the place of this signature. */
async function sign(key: CryptoKey, shown: Uint8Array, { dataset }: HTMLElement): Promise<boolean> {
  say('signing')
  const waiting = () => say('waiting')
  const asked = await send(location.pathname, { act: 'ask', file: dataset.shown ?? '' }, waiting)
  if (!asked?.allowed) return refused(asked)
  const { request, tail, attributes, from, to } = asked as unknown as Asked
  const whole = joined(shown, fromBase64(tail))
  const covered = joined(whole.subarray(0, from), whole.subarray(to))
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', covered))
  const toSign = fromBase64(attributes)
  if (!namesDigest(toSign, digest)) {
    say('changed-on-the-way')
    return false
  }
  const value = toBase64(await signed(key, toSign))
  const given = await send(location.pathname, { act: 'give', request, value }, waiting)
  if (!given?.allowed) return refused(given)
  say('done', String(given.at))
  return true
}

type Asked = { request: string; tail: string; attributes: string; from: number; to: number }

function refused(answer: Answer | null): false {
  if (answer) say('refused', answer.text)
  else say('no-net')
  return false
}
