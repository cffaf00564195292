// Runs in the browser on the page at the door: the camera, a reader with keys, ticking by name; with and without network.
import { watchCamera } from './check-in/camera.ts'
import { openDoor } from './check-in/door.ts'
import { forgetPage, keepPage } from './check-in/network.ts'
import { openStore } from './check-in/store.ts'
import { makeView } from './check-in/view.ts'

const every = 15_000

async function begin(root: HTMLElement): Promise<void> {
  const { ceremony = '', address = '', worker = '', reader = '' } = root.dataset
  const view = makeView(root)
  const store = await openStore(ceremony)
  const door = await openDoor(store, address)
  if (!door) return view.noList()

  const show = () => view.figures(door.figures(), door.arrivals(), tick)
  const synchronise = async () => {
    view.reach(await door.synchronise())
    show()
  }
  const tell = async (text: string) => {
    const decision = await door.show(text)
    if (!view.decided(decision, text)) return
    show()
    if (navigator.onLine) void synchronise()
  }
  async function tick(guests: string[], how: 'name' | 'delegation') {
    await door?.tick(guests, how)
    show()
    void synchronise()
  }

  let stop: (() => void) | null = null
  view.on('camera', async () => {
    if (stop) {
      stop()
      stop = null
      return view.camera(false)
    }
    try {
      stop = await watchCamera(view.video, reader, tell)
      view.camera(true)
    } catch {
      view.noCamera()
    }
  })
  view.on('read', () => tell(view.typed()))
  view.on('synchronise', synchronise)
  view.on('clear', async () => {
    if (!(await door.clear())) return view.reach('offline')
    await forgetPage()
    view.noList()
  })
  show()
  view.kept(await keepPage(worker))
  void synchronise()
  addEventListener('online', () => void synchronise())
  addEventListener('offline', () => view.reach('offline'))
  setInterval(() => void synchronise(), every)
}

const root = document.querySelector<HTMLElement>('[data-check-in]')
if (root) void begin(root)
