// Runs on the phone: makes its key, proves it with the office's code, and tells whether the key it holds is the one that counts.
import { certificateRequest, toBase64 } from './sign-der.ts'
import { dropKey, findKey, keepKey, keyName, markOf, newKey } from './sign-keys.ts'
import { say, send } from './sign-send.ts'

const place = document.querySelector<HTMLElement>('[data-enrol]')
const able = typeof indexedDB !== 'undefined' && Boolean(globalThis.crypto?.subtle)

if (place && able) void begin(place).catch(() => say('no-store'))
else if (place) say('no-store')

async function begin(place: HTMLElement): Promise<void> {
  const { person = '', certified = '', asked = '' } = place.dataset
  say('')
  const draft = await findKey(keyName(person, true))
  const drafted = draft && (await markOf(draft))
  if (drafted && drafted === certified) await settle(person, draft)
  const own = await findKey(keyName(person))
  const mark = own && (await markOf(own))
  for (const told of document.querySelectorAll('[data-mark]')) told.textContent = drafted ?? mark ?? ''
  if (asked) say(drafted === asked ? 'asked' : 'asked-elsewhere')
  else if (certified && mark === certified) say('ready')
  else if (certified) say(mark || drafted ? 'other' : 'gone')
  openForm(person)
}

async function settle(person: string, pair: CryptoKeyPair): Promise<void> {
  await keepKey(keyName(person), pair)
  await dropKey(keyName(person, true))
}

function openForm(person: string): void {
  const form = document.querySelector<HTMLFormElement>('form[data-code]')
  if (!form) return
  form.hidden = false
  const code = form.querySelector<HTMLInputElement>('[name=code]')
  if (code && /^#[\w-]{10,14}$/.test(location.hash)) code.value = location.hash.slice(1) // from the slip
  let busy = false
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (busy) return
    busy = true
    await ask(form, person).catch(() => say('no-store'))
    busy = false
  })
}

/** The key is kept before anybody hears of it: a request whose answer is lost is still this phone's. */
async function ask(form: HTMLFormElement, person: string): Promise<void> {
  say('making')
  const pair = await newKey()
  await keepKey(keyName(person, true), pair)
  const field = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)?.value ?? ''
  const request = toBase64(await certificateRequest(pair))
  const answer = await send(location.pathname, { code: field('code'), device: field('device'), request })
  if (!answer) return say('no-net')
  if (!answer.allowed || answer.refused) return say('refused', answer.text)
  location.hash = ''
  location.reload()
}
