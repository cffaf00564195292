// The files of a flat folder, copied with rights for their owner only.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Their names in order; none where there is no such folder. What another process is just writing has no place in it. */
export async function copyFolder(from: string, into: string): Promise<string[]> {
  const found = await readdir(from, { withFileTypes: true }).catch(() => [])
  const names = found.filter((one) => one.isFile() && !one.name.endsWith('.new')).map(({ name }) => name)
  if (names.length > 0) await mkdir(into, { recursive: true, mode: 0o700 })
  for (const name of names)
    await writeFile(path.join(into, name), await readFile(path.join(from, name)), { mode: 0o600 })
  return names.toSorted()
}
