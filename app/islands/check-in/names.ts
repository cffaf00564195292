// Ticking by name, for a supervisor: a search without marks, one button for each guest, and one for a whole delegation.
import type { DoorList, Entry } from '#cycle/check-in/check-in.ts'
import { fold } from '#kernel/fold.ts'
import { line, type Tick } from './view.ts'

type Names = {
  list: DoorList
  arrivals: Map<string, Entry>
  tick: Tick
  text: (name: string, gaps?: Record<string, string>) => string
}

const most = 12

export function fillNames(root: HTMLElement, { list, arrivals, tick, text }: Names): void {
  const search = root.querySelector<HTMLInputElement>('input')
  const rows = root.querySelector('ul')
  if (!search || !rows) return
  search.oninput = fill
  fill()

  function fill() {
    const words = fold(search?.value ?? '')
    const open = list.guests.filter(({ id }) => !arrivals.has(id))
    const found = words === '' ? [] : open.filter(({ name, unit }) => fold(`${name} ${unit}`).includes(words))
    const units = words === '' ? [] : [...new Set(found.map(({ unit }) => unit))].filter((unit) => unit !== '')
    const delegations = units
      .map((unit) => ({ unit, of: open.filter((guest) => guest.unit === unit) }))
      .filter(({ of }) => of.length > 1)
    rows?.replaceChildren(
      ...delegations.slice(0, 3).map(({ unit, of }) =>
        row(text('delegation', { unit, count: String(of.length) }), '', () =>
          tick(
            of.map(({ id }) => id),
            'delegation',
          ),
        ),
      ),
      ...found.slice(0, most).map(({ id, name, unit }) => row(name, unit, () => tick([id], 'name'))),
    )
  }

  function row(label: string, rest: string, act: () => void): HTMLElement {
    const item = document.createElement('li')
    const button = line('button', text('present'))
    button.className = 'b two'
    button.setAttribute('aria-label', `${text('present')}: ${label}`)
    button.onclick = act
    item.append(line('b', label), line('span', ` ${rest} `), button)
    return item
  }
}
