// Sends a form to the server and hears its answer, again and again while the net is gone: the server does the same thing once.
export type Answer = { allowed: boolean; why?: string; text?: string } & Record<string, unknown>

const pauses = [500, 1000, 2000, 4000, 8000]

export async function send(
  address: string,
  fields: Record<string, string>,
  waiting?: () => void,
): Promise<Answer | null> {
  for (const pause of [0, ...pauses]) {
    if (pause) {
      waiting?.()
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(fields) }).catch(() => null)
    if (answer?.redirected) location.reload() // logged out meanwhile: the door leads back here
    if (answer?.headers.get('content-type')?.startsWith('application/json')) return answer.json()
    if (answer && answer.status < 500 && answer.status !== 429) return null
  }
  return null
}

/** Shows one of the page's own sentences, and hides the others. */
export function say(name: string, text = ''): void {
  for (const one of document.querySelectorAll<HTMLElement>('[data-say]')) {
    one.hidden = one.dataset.say !== name
    const told = one.querySelector('[data-told]')
    if (!one.hidden && told) told.textContent = text
  }
}
