// The act that a form on the page of an incoming document asks for.
import type { Context } from '#db/context.ts'
import { typedDay } from '#kernel/day.ts'
import { type Id, isId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import type { Verdict } from '#kernel/verdict.ts'
import { fieldOf } from '#shell/page.tsx'
import { answerRecall, returnIncoming } from '../ending.acts.ts'
import { answerIncoming, finishIncoming, giveIncoming, tellIncoming } from '../incoming.acts.ts'
import type { IncomingRefusal } from '../incoming-refusal.words.ts'

export function performed(context: Context, id: Id<'incoming'>, form: FormData): Promise<Verdict<IncomingRefusal>> {
  switch (fieldOf(form, 'act')) {
    case 'give':
      return giveIncoming(context, id, givingIn(form))
    case 'tell':
      return tellIncoming(context, id, fieldOf(form, 'text'))
    case 'finish':
      return finishIncoming(context, id)
    case 'answer':
      return answerIncoming(context, id, idIn<'document'>(form, 'document'))
    case 'return':
      return returnIncoming(context, id, fieldOf(form, 'reason'))
    case 'agree':
      return answerRecall(context, id, { agree: true, reason: fieldOf(form, 'reason') })
    case 'disagree':
      return answerRecall(context, id, { agree: false, reason: fieldOf(form, 'reason') })
    default:
      throw missing()
  }
}

function givingIn(form: FormData) {
  const person = fieldOf(form, 'person')
  return {
    unit: idIn<'unit'>(form, 'unit'),
    person: isId<'person'>(person) ? person : null,
    deadline: typedDay(fieldOf(form, 'deadline')),
    instruction: fieldOf(form, 'instruction'),
  }
}

function idIn<Noun extends string>(form: FormData, name: string): Id<Noun> {
  const id = fieldOf(form, name)
  if (!isId<Noun>(id)) throw missing()
  return id
}
