// A correction as it was typed into one of the forms.
import { type Id, isId } from '#kernel/ids.ts'
import { typedPartialDay } from '#kernel/partial-day.ts'
import { type Refused, refuse } from '#kernel/verdict.ts'
import { fieldOf } from '#shell/page.tsx'
import type { CorrectRefusal } from '../correction.rules.ts'
import type { Change } from '../correction.ts'

export const whats = ['words', 'deadline', 'add-units', 'withdraw-unit', 'split', 'withdraw'] as const
export type What = (typeof whats)[number]

export const whatIn = (form: FormData): What => whats.find((what) => what === fieldOf(form, 'what')) ?? 'words'

export function changeIn(form: FormData): Change | Refused<CorrectRefusal> {
  const what = whatIn(form)
  switch (what) {
    case 'words':
      return { what, text: fieldOf(form, 'text') }
    case 'deadline': {
      const deadline = deadlineIn(fieldOf(form, 'deadline'))
      if (deadline === undefined) return refuse({ why: 'unclear-deadline', text: fieldOf(form, 'deadline') })
      return { what, deadline, duty: idIn<'duty'>(form, 'duty') }
    }
    case 'add-units':
      return { what, units: unitsIn(form) }
    case 'withdraw-unit': {
      const duty = idIn<'duty'>(form, 'duty')
      return duty ? { what, duty } : refuse({ why: 'no-unit' })
    }
    case 'split':
      return {
        what,
        texts: fieldOf(form, 'parts')
          .split('\n')
          .map((part) => part.trim()),
      }
    case 'withdraw':
      return { what }
  }
}

/** Null where nothing was typed; undefined where it is no day that we understand. */
export function deadlineIn(typed: string) {
  return typed === '' ? null : (typedPartialDay(typed) ?? undefined)
}

export const unitsIn = (form: FormData): Id<'unit'>[] =>
  [...new Set(form.getAll('unit'))].filter((one): one is Id<'unit'> => typeof one === 'string' && isId(one))

function idIn<Noun extends string>(form: FormData, name: string): Id<Noun> | null {
  const typed = fieldOf(form, name)
  return isId<Noun>(typed) ? typed : null
}
