// The service worker of the page at the door: without network it hands out the copy that the page has kept. Its scope is /check-in/.

type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Fetching = Event & { request: Request; respondWith(answer: Promise<Response>): void }
type Worker = {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener(name: 'install' | 'activate', work: (event: Waiting) => void): void
  addEventListener(name: 'fetch', work: (event: Fetching) => void): void
}

const worker = globalThis as unknown as Worker
const patience = 4000 // a hall with one bar of network answers no sooner, or never

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))
worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { pathname } = new URL(request.url)
  if (request.method !== 'GET' || pathname.endsWith('.json')) return // lists and entries are the page's own affair
  event.respondWith(request.mode === 'navigate' ? pageFor(request) : partFor(request))
})

/** From the network while there is one: whoever is logged out must see that. */
async function pageFor(request: Request): Promise<Response> {
  const slow = new Promise<undefined>((resolve) => setTimeout(resolve, patience))
  const fresh = await Promise.race([fetch(request).catch(() => undefined), slow])
  return fresh ?? (await caches.match(request, { ignoreSearch: true })) ?? fetch(request)
}

/** Style and scripts carry their version in their address. */
const partFor = async (request: Request): Promise<Response> => (await caches.match(request)) ?? fetch(request)
