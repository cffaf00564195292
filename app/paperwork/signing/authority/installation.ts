// The installation's own authority as it lies on the disk: the issuing key sealed, the root as a certificate only.
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { blocksIn, pemOf } from '../verify/pem.ts'
import type { Authority } from './make-authority.ts'
import { openKey, type SealedKey, sealKey } from './sealed-key.ts'

/** `stamper` is the own time-stamp responder, for closed networks. */
export type Installation = {
  root: Uint8Array
  rootList: Uint8Array
  issuer: Authority
  stamper: Authority
  folder: string | null // where the list of revoked certificates is published; null in tests
}

export const folderBeside = (secretFile: string): string => path.join(path.dirname(secretFile), 'signing')

/** Null where no authority was made here; throws where it is there and the secret does not open it. */
export async function openInstallation(folder: string, secret: string): Promise<Installation | null> {
  const root = await readFile(path.join(folder, 'root.pem')).catch(() => null)
  if (!root) return null
  const certificate = async (name: string) => only(blocksIn(await readFile(path.join(folder, name)), 'CERTIFICATE'))
  const authority = async (name: string): Promise<Authority> => {
    const sealed: SealedKey = JSON.parse(await readFile(path.join(folder, `${name}.key.json`), 'utf8'))
    const key = await openKey(sealed, secret)
    if (!key) throw new Error(`the secret of this installation does not open ${name}.key.json`)
    return { certificate: await certificate(`${name}.pem`), key }
  }
  return {
    root: only(blocksIn(root, 'CERTIFICATE')),
    rootList: only(blocksIn(await readFile(path.join(folder, 'root.crl')), 'X509 CRL')),
    ...{ issuer: await authority('issuer'), stamper: await authority('stamper'), folder },
  }
}

export async function keepInstallation(
  folder: string,
  secret: string,
  made: Omit<Installation, 'folder'>,
): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  for (const name of ['issuer', 'stamper'] as const) {
    await put(folder, `${name}.key.json`, JSON.stringify(await sealKey(made[name].key, secret)))
    await put(folder, `${name}.pem`, pemOf(made[name].certificate, 'CERTIFICATE'))
  }
  await put(folder, 'root.crl', pemOf(made.rootList, 'X509 CRL'))
  await put(folder, 'root.pem', pemOf(made.root, 'CERTIFICATE')) // last: with it the authority is there
}

/** Whole or not at all. */
export async function put(folder: string, name: string, content: string): Promise<void> {
  const file = path.join(folder, name)
  await writeFile(`${file}.new`, content, { mode: 0o600 })
  await rename(`${file}.new`, file)
}

function only(blocks: Uint8Array[]): Uint8Array {
  const [one] = blocks
  if (!one) throw new Error('a file of the signing authority holds nothing')
  return one
}
