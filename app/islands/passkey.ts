// Runs in the browser: opens its dialogue for a passkey and posts what comes of it with the form around the button.
import { startAuthentication, startRegistration } from '@simplewebauthn/browser'

const form = document.querySelector<HTMLFormElement>('form[data-passkey]')

form?.querySelector('button')?.addEventListener('click', async () => {
  const failed = form.querySelector<HTMLElement>('[data-failed]')
  const field = form.querySelector<HTMLInputElement>('[name=response]')
  if (!failed || !field) return
  failed.hidden = true
  try {
    const optionsJSON = JSON.parse(form.dataset.options ?? '{}')
    const answer = await (form.dataset.passkey === 'create'
      ? startRegistration({ optionsJSON })
      : startAuthentication({ optionsJSON }))
    field.value = JSON.stringify(answer)
    form.submit()
  } catch {
    failed.hidden = false // closed by the person, or this device has none
  }
})
