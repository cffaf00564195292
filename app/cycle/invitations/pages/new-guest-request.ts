// A guest by hand as a form sends it: of somebody in the system the post of today stands in for what was left empty.
import type { Context } from '#db/context.ts'
import { getKnownPerson } from '#foundation/people/person.reads.ts'
import { listPostsWith } from '#foundation/people/post.reads.ts'
import { isId } from '#kernel/ids.ts'
import { fieldOf } from '#shell/page.tsx'
import type { Guest } from '../guest.ts'

type NewGuest = Pick<Guest, 'person' | 'unit' | 'name' | 'title' | 'unitName' | 'email' | 'phone'>

export async function newGuestIn(context: Context, form: FormData): Promise<NewGuest> {
  const chosen = fieldOf(form, 'person')
  const typed = {
    ...{ name: fieldOf(form, 'name'), title: fieldOf(form, 'title'), unitName: fieldOf(form, 'unit') },
    ...{ email: fieldOf(form, 'email') || null, phone: fieldOf(form, 'phone') || null },
  }
  if (!isId<'person'>(chosen)) return { ...typed, person: null, unit: null }
  const { name, phone } = await getKnownPerson(context, chosen)
  const posts = await listPostsWith(context, chosen)
  const post = posts.find(({ from, to }) => from <= context.today && (to === null || to > context.today))
  return {
    ...{ person: chosen, unit: post?.unit ?? null, name },
    ...{ title: typed.title || (post?.title ?? ''), unitName: typed.unitName || (post?.unitName ?? '') },
    ...{ email: typed.email, phone: typed.phone ?? phone },
  }
}
