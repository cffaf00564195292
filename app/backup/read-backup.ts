// A backup judged before anything is written: whole, unbent, ours, and not newer than this product.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Allowed, type Refused, refuse } from '#kernel/verdict.ts'
import { filesOf, type Manifest, manifestFile, parseManifest } from './manifest.ts'
import { checkSums, type SumRefusal } from './sums.ts'

export type ReadRefusal = SumRefusal | { why: 'unknown-format' } | { why: 'newer'; version: string; migration: string }

/** `known` are the migrations of this product, in order. */
export async function readBackup(
  folder: string,
  known: string[],
): Promise<(Allowed & { manifest: Manifest }) | Refused<ReadRefusal>> {
  const sums = await checkSums(folder)
  if (!sums.allowed) return sums
  if (!sums.files.includes(manifestFile)) return refuse({ why: 'file-missing', file: manifestFile })
  const manifest = parseManifest(await readFile(path.join(folder, manifestFile), 'utf8'))
  if (!manifest) return refuse({ why: 'unknown-format' })

  const absent = filesOf(manifest).find((file) => !sums.files.includes(file))
  if (absent) return refuse({ why: 'file-missing', file: absent })
  const later = manifest.migrations.find((name, index) => known[index] !== name)
  return later ? refuse({ why: 'newer', version: manifest.version, migration: later }) : { allowed: true, manifest }
}
