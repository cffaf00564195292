// Whether a scan can lie under certificates: a picture that the writer knows, not so large that it fills the memory.
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import { pictureOf } from './certificates/picture.ts'

export type BlankRefusal = { why: 'not-a-picture' } | { why: 'picture-too-large' }

const largest = { bytes: 10 * 1024 * 1024, dots: 40_000_000 } // A3 at 300 dots an inch has 17 million

export function mayUseBlank(bytes: Uint8Array): Verdict<BlankRefusal> {
  if (bytes.length > largest.bytes) return refuse({ why: 'picture-too-large' })
  const picture = pictureOf(bytes)
  if (!picture || picture.width * picture.height === 0) return refuse({ why: 'not-a-picture' })
  return picture.width * picture.height > largest.dots ? refuse({ why: 'picture-too-large' }) : allow
}
