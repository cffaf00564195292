// How old the newest whole backup is: of the folders that the administrator keeps them in.
import { glob, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Asked } from './metrics.ts'

/** A backup gets its manifest, and its name, when it is whole. Nothing where there is none yet. */
export const lastBackup = (folder: string | undefined): Asked => ({
  name: 'thidua_last_backup_age_seconds',
  help: 'Seconds since the newest backup in BACKUP_DIR',
  async ask() {
    if (!folder) return undefined
    let newest: number | undefined
    for await (const manifest of glob('*/manifest.json', {
      cwd: folder,
      exclude: (name) => String(name).includes('.unfinished-'),
    })) {
      const { mtimeMs } = await stat(path.join(folder, manifest))
      newest = Math.max(newest ?? 0, mtimeMs)
    }
    return newest === undefined ? undefined : (Date.now() - newest) / 1000
  },
})
