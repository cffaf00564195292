// /certificates?issuer=…&people=… — certificates of merit by a form: checked, then a PDF for each, and a sheet to try the printer.
import { getActor } from '#foundation/people/actor.reads.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, Note } from '#ui/form.tsx'
import { certificateWords } from '../certificates/certificate.words.ts'
import { mostCertificates } from '../certificates/certificate-request.ts'
import { mayWriteCertificate } from '../may-write-certificate.rules.ts'
import { CertificateForm } from './certificate-form.tsx'
import { certificatesIn } from './certificates-request.ts'

export const printCertificatesPage = page(paths.certificates, {
  async get(context, _, { query }) {
    const asked = await certificatesIn(context, query)
    const t = certificateWords(context)
    const { template, people } = asked
    const tried = query.has('people')
    const problems = people.flatMap((person) => {
      const verdict = mayWriteCertificate(template, person)
      return verdict.allowed ? [] : [t.refusal(verdict.refusal)]
    })
    if (tried && people.length === 0) problems.push(t.none)
    if (people.length > mostCertificates) problems.push(t.tooMany(mostCertificates))
    return (
      <Screen actor={await getActor(context)} here="more" title={t.title}>
        <p class="lead">{t.lead}</p>
        <ErrorSummary title={t.refused} errors={problems.map((text) => ({ field: 'people', text }))} />
        {tried && problems.length === 0 && (
          <Note kind="ok">
            <p>{t.ready(people.length)}</p>
            <p class="bs gap">
              <a class="b" href={`${paths.certificatesZip()}?${query}`}>
                {t.zip}
              </a>
              <a class="b link" href={`${paths.certificateTestSheet()}?${query}`}>
                {t.testSheet}
              </a>
            </p>
          </Note>
        )}
        <CertificateForm t={t} asked={asked} />
      </Screen>
    )
  },
})
