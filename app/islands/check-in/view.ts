// What is seen at the door. The server has rendered every text; here it is filled in and shown.
import type { Decision } from '#cycle/check-in/arrival.rules.ts'
import type { Entry, EntryKind } from '#cycle/check-in/check-in.ts'
import type { Figures, Reach } from './door.ts'
import { fillNames } from './names.ts'

export type Tick = (guests: string[], how: Exclude<EntryKind, 'scan'>) => void

const quiet = 2500 // the same code stays before the lens for a while

export function makeView(root: HTMLElement) {
  const find = <Found extends HTMLElement = HTMLElement>(name: string) =>
    root.querySelector<Found>(`[data-${name}]`) as Found // the server has rendered all of them
  const text = (name: string, gaps: Record<string, string> = {}) =>
    Object.entries(gaps).reduce((said, [gap, value]) => said.replace(`{${gap}}`, value), root.dataset[name] ?? '')
  const result = find('result')
  const input = find<HTMLInputElement>('typed')
  let last = { text: '', at: 0 }

  return {
    video: find<HTMLVideoElement>('video'),
    on(act: string, work: () => unknown) {
      const element = find(act)
      const name = element instanceof HTMLFormElement ? 'submit' : 'click'
      element.addEventListener(name, (event) => {
        event.preventDefault()
        void work()
      })
    },
    typed() {
      const { value } = input
      input.value = ''
      last = { text: '', at: 0 }
      return value
    },
    /** False where the same code is still being held up. */
    decided(decision: Decision, read: string): boolean {
      const now = Date.now()
      const same = read === last.text && now - last.at < quiet
      last = { text: read, at: now }
      if (same) return false
      result.className = `door ${decision.say}`
      if (decision.say === 'unknown') result.replaceChildren(line('b', text('unknown')))
      else {
        const { name, unit, seat } = decision.guest
        const head = decision.say === 'again' ? again(decision.arrival) : text(decision.say)
        const rest = [unit, seat && text('seat', { seat })].filter(Boolean).join(' · ')
        result.replaceChildren(line('b', head), line('strong', name), line('span', rest))
      }
      navigator.vibrate?.(decision.say === 'welcome' ? 60 : [80, 60, 80])
      return true
    },
    figures(figures: Figures, arrivals: Map<string, Entry>, tick: Tick) {
      const { arrived, invited, waiting, device, list } = figures
      find('count').textContent = text('counted', { arrived: String(arrived), invited: String(invited) })
      find('waiting').textContent = text(waiting === 0 ? 'sent' : 'unsent', { waiting: String(waiting) })
      find('device').textContent = text('machine', { device })
      find('ready').hidden = false
      const names = find('names')
      names.hidden = list.role !== 'supervisor'
      if (!names.hidden) fillNames(names, { list, arrivals, tick, text })
    },
    reach(reach: Reach) {
      find('reach').textContent = text(reach)
      find('login').hidden = reach !== 'login'
    },
    kept: (kept: boolean) => {
      find('kept').textContent = text(kept ? 'copied' : 'uncopied')
    },
    camera(on: boolean) {
      find('video').hidden = !on
      find('camera').textContent = text(on ? 'cameraOff' : 'cameraOn')
    },
    noCamera: () => {
      find('reach').textContent = text('noCamera')
    },
    noList() {
      find('ready').hidden = true
      find('reach').textContent = text('noList')
    },
  }

  function again({ at, device }: Entry): string {
    const clock = new Date(at).toLocaleTimeString('vi-VN', {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: 'Asia/Ho_Chi_Minh',
    })
    return text('again', { at: clock, device })
  }
}

export function line(tag: string, words: string): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = words
  return element
}
