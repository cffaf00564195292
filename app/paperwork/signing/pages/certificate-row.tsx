// One certificate as the office sees it, with the button that revokes it.
import { dayOf, written, writtenMoment } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { Button } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'
import { revocationReasons } from '../authority/revocation-list.ts'
import { counts } from '../certificate.rules.ts'
import type { KeptCertificate } from '../certificate.ts'
import { keysWords } from '../keys.words.ts'

type Props = { certificate: KeptCertificate; now: Date; language: Language }

export function CertificateRow({ certificate, now, language }: Props) {
  const t = keysWords({ language })
  const { id, personName, device, runsOutAt, revokedAt, reason } = certificate
  const living = counts(certificate, now)
  return (
    <li class="job">
      <p>
        <b>{personName}</b>
        {device && <span class="soft"> · {device}</span>}
      </p>
      <p>
        {living && <State shape="done">{t.counts(written(dayOf(runsOutAt)))}</State>}
        {revokedAt && (
          <State shape="back">{`${t.revoked(writtenMoment(revokedAt))}: ${reason ? t.reasons[reason] : ''}`}</State>
        )}
        {!living && !revokedAt && <State shape="late">{t.over}</State>}
      </p>
      {living && (
        <form method="post" class="bs">
          <input type="hidden" name="certificate" value={id} />
          <select name="reason" aria-label={`${t.reason}: ${personName}`}>
            {revocationReasons.map((one) => (
              <option value={one}>{t.reasons[one]}</option>
            ))}
          </select>
          <Button kind="two" name="act" value="revoke">
            {t.revoke} <span class="vh">{personName}</span>
          </Button>
        </form>
      )}
    </li>
  )
}
