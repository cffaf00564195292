// Runs in the browser: a button beside a password shows what was typed, and hides it again before the form is sent.
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-shows]')) {
  const field = document.getElementById(button.dataset.shows ?? '')
  if (!(field instanceof HTMLInputElement) || !button.hidden) continue // two fields on a page bring this script twice
  const words = [button.textContent, button.dataset.hide ?? '']
  const show = (shown: boolean) => {
    field.type = shown ? 'text' : 'password'
    button.textContent = words[Number(shown)] ?? ''
    button.setAttribute('aria-pressed', String(shown))
  }
  button.hidden = false
  button.addEventListener('click', () => {
    show(field.type === 'password')
    field.focus()
  })
  field.form?.addEventListener('submit', () => show(false)) // what a browser keeps of a form must be a password
}
