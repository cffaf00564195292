// Draws the look of a signature: a PDF of one page in the size of its place, set with the letters of the paper itself.
import { dayOf } from '#kernel/day.ts'
import { inThread } from '#paperwork/documents/writers/pdf/typesetter.ts'
import { lookOf, type SignatureLook } from './look.ts'

export async function signatureAppearance(look: SignatureLook): Promise<Uint8Array> {
  const { name, at, width, height, picture } = look
  const file = `signature-${width}x${height}.png`
  const data = {
    ...{ title: name, dated: dayOf(at).split('-').map(Number), width, height, ...lookOf(look) },
    picture: picture ? file : null,
  }
  const job = { source: 'signature' as const, documents: [JSON.stringify(data)] }
  const [drawn] = await inThread(picture ? { ...job, picture: { name: file, bytes: picture } } : job)
  if (!drawn) throw new Error('no look was drawn')
  return drawn
}
