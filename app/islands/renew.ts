// Runs in the browser: a page that shows what goes on elsewhere renews its content by itself. Without scripts one loads it anew.
const every = 10_000

async function renew(): Promise<void> {
  const here = document.querySelector('[data-renew]')
  const answer = await fetch(location.href).catch(() => null)
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
  const now = page?.querySelector('[data-renew]')
  if (here && now && now.textContent !== here.textContent) here.replaceChildren(...now.childNodes)
}

setInterval(renew, every)
