// /verify — anybody drops a signed PDF and reads who signed it and what was done to it since. Nothing of it is kept.
import { newId } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { filesOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { publicPage, type Visit } from '#shell/public-page.tsx'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Field } from '#ui/form.tsx'
import { installationHere } from '../authority/here.ts'
import { trustHere } from '../certificate.acts.ts'
import { checkSignedWords } from '../check-signed.words.ts'
import { type Checked, checkPdf } from '../verify/check-pdf.ts'
import { reportWords } from '../verify/report.words.ts'
import { SignedReport } from './signed-report.tsx'

export const checkSignedPage = publicPage(paths.checkSigned, async (visit) => {
  const { language, form } = visit
  const t = checkSignedWords({ language })
  const [file] = form ? filesOf(form, 'pdf') : []
  const checked = form ? await check(visit, file) : null
  const refused = checked && !checked.allowed ? reportWords({ language }).refusal(checked.refusal) : null
  return (
    <Screen actor={{ language }} title={t.title}>
      <p class="lead">{t.lead}</p>
      <ErrorSummary title={t.title} errors={refused ? [{ field: 'pdf', text: refused }] : []} />
      {checked?.allowed && <SignedReport report={checked.report} name={file?.name ?? ''} language={language} />}
      <form method="post" enctype="multipart/form-data" class="gap">
        <Field name="pdf" label={t.file} hint={t.fileHint}>
          <input id="pdf" name="pdf" type="file" accept=".pdf,application/pdf" aria-describedby="pdf-hint" required />
        </Field>
        <p class="f bs">
          <Button>{t.go}</Button>
        </p>
      </form>
      <Meaning language={language} />
    </Screen>
  )
})

/** The list of revoked certificates is the installation's, so that any committee does to ask for it. */
async function check({ read }: Visit, file: File | undefined): Promise<Checked> {
  const bytes = file ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
  const trust = await read(newId<'tenant'>(), (context) => trustHere(context, installationHere()))
  return checkPdf(bytes, trust)
}

function Meaning({ language }: { language: Language }) {
  const t = checkSignedWords({ language })
  return (
    <details class="gap">
      <summary>{t.what}</summary>
      {t.explained.map((paragraph) => (
        <p>{paragraph}</p>
      ))}
    </details>
  )
}
