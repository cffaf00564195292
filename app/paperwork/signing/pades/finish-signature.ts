// The value comes back from phone, provider or card: it is checked against the certificate before it is put into the file.
import { verify } from 'node:crypto'
import { fillHole } from './byte-range.ts'
import type { PreparedSignature } from './prepare-signature.ts'
import { ecdsaValue, signedData } from './signed-data.ts'

/** Without the digest, which is inside the attributes. */
export type ToFinish = Omit<PreparedSignature, 'digest'>

/** The bare value: r and s side by side for P-256, PKCS#1 for RSA. Null where another key made it, or for other bytes. */
export function checkedValue(
  { attributes, signer }: Pick<PreparedSignature, 'attributes' | 'signer'>,
  bare: Uint8Array,
) {
  const value = signer.kind === 'ec' ? p256Value(bare) : bare
  return verify('sha256', attributes, signer.key, value) ? value : null
}

export const finishSignature = (prepared: ToFinish, value: Uint8Array, timeStamp?: Uint8Array): Buffer =>
  fillHole(prepared.pdf, prepared.hole, signedData(prepared, value, timeStamp))

/** Providers give DER already. */
const p256Value = (bare: Uint8Array): Uint8Array => (bare.length === 64 ? ecdsaValue(bare) : bare)
