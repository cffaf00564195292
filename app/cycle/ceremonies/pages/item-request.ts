// An item of the programme as a form sends it: minutes that are no number become NaN, which the rule refuses.
import { fieldOf } from '#shell/page.tsx'
import type { ItemSetting } from '../programme.ts'

export function itemIn(form: FormData): ItemSetting {
  const said = (name: string) => fieldOf(form, name).slice(0, 500) || null
  const minutes = fieldOf(form, 'minutes')
  return {
    ...{ item: fieldOf(form, 'item').slice(0, 500), minutes: minutes === '' ? null : Number(minutes) },
    ...{ owner: said('owner'), speaker: said('speaker'), standIn: said('stand-in'), note: said('note') },
  }
}
