// Runs beside the projector: the count and the missing names as they change; where the stream breaks, the page is loaded anew.
const wall = document.querySelector<HTMLElement>('[data-wall]')

if (wall) {
  const stream = new EventSource(location.href)
  let silent = setTimeout(anew, 60_000)
  stream.onmessage = ({ data }) => {
    clearTimeout(silent)
    silent = setTimeout(anew, 60_000) // the server speaks every few seconds, even where nothing is new
    const page = new DOMParser().parseFromString(String(data), 'text/html')
    const now = page.querySelector('[data-wall]')
    if (now && !now.isEqualNode(wall)) wall.replaceChildren(...now.childNodes)
  }
}

function anew(): void {
  location.reload()
}
