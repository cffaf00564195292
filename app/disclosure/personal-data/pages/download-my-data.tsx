// /my-data/export.zip — all that is held about whoever asks: a page to read and print, and the same as JSON.
import { strToU8, zipSync } from 'fflate'
import { download } from '#shell/download.ts'
import { paths } from '#shell/paths.ts'
import { dataWords } from '../data.words.ts'
import { listRequestsOf } from '../data-request.reads.ts'
import { getHeld } from '../held.reads.ts'
import { HeldSummary } from './held-summary.tsx'

export const downloadMyData = download(paths.myDataFile, async (context) => {
  const { actor, language } = context
  const [held, requests] = [await getHeld(context, actor), await listRequestsOf(context, actor)]
  const { title } = dataWords(context)
  const html = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
      </head>
      <body>
        <h1>{title}</h1>
        <HeldSummary held={held} most={Number.POSITIVE_INFINITY} language={language} />
      </body>
    </html>
  )
  const bytes = zipSync({
    'du-lieu-cua-toi.html': strToU8(`<!doctype html>${html}`),
    'du-lieu-cua-toi.json': strToU8(JSON.stringify({ ...held, requests }, null, 2)),
  })
  return { name: 'du-lieu-cua-toi.zip', mediaType: 'application/zip', bytes }
})
