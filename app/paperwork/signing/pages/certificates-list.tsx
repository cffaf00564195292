// /signing-keys — who holds a key: the office hands out codes, sees what waits, and revokes.
import { getActor } from '#foundation/people/actor.reads.ts'
import { listPeople } from '#foundation/people/post.reads.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { fieldOf, goTo, page, shown } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, JudgedButton } from '#ui/form.tsx'
import { ChoiceField } from '#ui/text-field.tsx'
import { installationHere } from '../authority/here.ts'
import { revocationReasons } from '../authority/revocation-list.ts'
import { revokeCertificate } from '../certificate.acts.ts'
import { listCertificates } from '../certificate.reads.ts'
import type { RevokeRefusal } from '../certificate.rules.ts'
import { makeEnrolmentCode } from '../enrolment.acts.ts'
import { getEnrolment, listOpenEnrolments } from '../enrolment.reads.ts'
import { type MakeCodeRefusal, mayMakeCode } from '../enrolment.rules.ts'
import { keysWords } from '../keys.words.ts'
import { signingWords } from '../signing.words.ts'
import { CertificateRow } from './certificate-row.tsx'
import { CodeSlip } from './code-slip.tsx'
import { EnrolmentRow } from './enrolment-row.tsx'

export const listCertificatesPage = page<never, MakeCodeRefusal | RevokeRefusal>(paths.signingKeys, {
  async get(context, _, { refusal }) {
    const actor = await getActor(context)
    const verdict = mayMakeCode(actor, installationHere() !== null)
    if (!verdict.allowed && verdict.refusal.why === 'not-office') throw forbidden()
    const t = keysWords(context)
    const { language, now } = context
    const [people, waiting, all] = [
      await listPeople(context),
      await listOpenEnrolments(context),
      await listCertificates(context),
    ]
    const error = refusal && textOf(refusal, language)
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead}</p>
        <form method="post">
          <ErrorSummary title={t.wrong} errors={error ? [{ field: 'person', text: error }] : []} />
          <ChoiceField
            {...{ name: 'person', label: t.whom, value: '' }}
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <JudgedButton
            {...{ verdict, label: t.make, name: 'act', value: 'make' }}
            refusalText={signingWords(context).enrolment}
          />
        </form>
        {waiting.length > 0 && <h2>{t.waiting}</h2>}
        <ul class="rows">
          {waiting.map((one) => (
            <EnrolmentRow enrolment={one} language={language} />
          ))}
        </ul>
        <h2>{t.keys}</h2>
        {all.length === 0 && <p class="empty gap">{t.nobody}</p>}
        <ul class="rows">
          {all.map((one) => (
            <CertificateRow certificate={one} now={now} language={language} />
          ))}
        </ul>
      </Screen>
    )
  },

  async post(context, _, form, { origin }) {
    if (fieldOf(form, 'act') === 'revoke') {
      const certificate = fieldOf(form, 'certificate')
      const reason = revocationReasons.find((one) => one === fieldOf(form, 'reason'))
      if (!isId<'signing_certificate'>(certificate) || !reason) throw missing()
      const verdict = await revokeCertificate(context, installationHere(), certificate, reason)
      return verdict.allowed ? goTo(paths.signingKeys()) : verdict
    }
    const person = fieldOf(form, 'person')
    if (!isId<'person'>(person)) throw missing()
    const made = await makeEnrolmentCode(context, installationHere(), person)
    if (!made.allowed) return made
    const enrolment = await getEnrolment(context, made.enrolment)
    const actor = await getActor(context)
    return shown(<CodeSlip actor={actor} enrolment={enrolment} code={made.code} origin={origin} />)
  },
})

function textOf(refusal: MakeCodeRefusal | RevokeRefusal, language: 'vi' | 'en'): string {
  const t = signingWords({ language })
  return refusal.why === 'not-yours' || refusal.why === 'revoked-already' ? t.revoking(refusal) : t.enrolment(refusal)
}
