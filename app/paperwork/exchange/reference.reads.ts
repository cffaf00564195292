// How a document of ours is named to other organs' systems.
import type { Context } from '#db/context.ts'
import type { Id } from '#kernel/ids.ts'
import { getDocument } from '#paperwork/documents/document.reads.ts'
import { findIssued } from '#paperwork/documents/issuing.reads.ts'
import { documentIdOf } from './edxml/document-id.ts'
import type { Reference } from './edxml/edxml.ts'
import { codeOf } from './edxml-package.rules.ts'
import { findProfile } from './profile.reads.ts'

export async function referenceOf(context: Context, id: Id<'document'>): Promise<Reference> {
  const [profile, issued] = [await findProfile(context), await findIssued(context, id)]
  const { on } = await getDocument(context, id)
  const [number, notation] = issued ? codeOf(issued.paper) : ['', '']
  const organId = profile?.organCode ?? ''
  const named = { id, organId, on: on ?? context.today, number, notation }
  return { organId, number, notation, on, documentId: documentIdOf(profile?.documentIdForm ?? 'uuid', named) }
}
