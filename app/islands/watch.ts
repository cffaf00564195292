// Shows how far work in the background has come, once a second; when it is over the page is loaded anew. Without scripts the
// page has a link that does the same.
const pause = 1000

async function look(): Promise<void> {
  const here = document.querySelector('[data-watch]')
  if (!here) return
  const answer = await fetch(location.href).catch(() => null) // the server may just be starting again
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
  const now = page?.querySelector('[data-watch]')
  if (page && !now) return location.reload()
  if (now && now.textContent !== here.textContent) here.replaceChildren(...now.childNodes)
  setTimeout(look, pause)
}

setTimeout(look, pause)
