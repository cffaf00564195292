// The attributes of a signer: what they signed besides the content.
import { malformed } from '../der/malformed.ts'
import { childrenOf, type Der, expect, identifierOf, membersOf } from '../der/read.ts'

/** `bytes` are the attributes as they were signed: a SET, which inside the signature stands under another tag. */
export type Attributes = { bytes: Uint8Array; values: ReadonlyMap<string, Der> }

export function readAttributes(holder: Der): Attributes {
  const values = new Map<string, Der>()
  for (const attribute of childrenOf(holder)) {
    const [type, set, ...more] = membersOf(attribute)
    const [value, ...others] = childrenOf(expect(set, 0x31))
    const name = identifierOf(type)
    if (!value || more.length > 0 || others.length > 0 || values.has(name)) return malformed('an attribute')
    values.set(name, value)
  }
  const bytes = new Uint8Array(holder.raw)
  bytes[0] = 0x31
  return { bytes, values }
}
