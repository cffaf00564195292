// Who issues, signs and gets it, and the fingerprints of what went out.
import { written } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import type { IssuedVersion } from '../issuing.reads.ts'
import { typedRecipient } from '../recipient.rules.ts'
import { signatureOf } from '../signature.rules.ts'
import type { DocumentShared } from './document-shared.ts'

export function DocumentFacts({ t, words, document, issued }: DocumentShared & { issued: IssuedVersion | null }) {
  const { signer, content, recipients, campaign, on } = document
  const block = signer && signatureOf({ ...document, signer, alone: document.type === 'decision' })
  const signed = [block?.authority, block?.office, signer?.name].filter(Boolean).join(' · ')
  const columns = content.columns.map(({ office, name }) => [office, name].filter(Boolean).join(': ')).join('; ')
  return (
    <>
      <h2>{t.facts}</h2>
      <dl>
        <dt>{t.type}</dt>
        <dd>{words.types[document.type]}</dd>
        <dt>{t.issuer}</dt>
        <dd>{content.head.issuer}</dd>
        <dt>{t.signer}</dt>
        <dd>{columns || signed || t.nobody}</dd>
        <dt>{t.drafter}</dt>
        <dd>{document.draftedByName}</dd>
        {on && (
          <>
            <dt>{t.date}</dt>
            <dd>{written(on)}</dd>
          </>
        )}
        <dt>{t.recipients}</dt>
        <dd>{recipients.map(typedRecipient).join('; ') || t.none}</dd>
        {campaign && (
          <>
            <dt>{t.about}</dt>
            <dd>
              <a href={paths.campaign({ campaign })}>{t.openCampaign}</a>
            </dd>
          </>
        )}
        {issued && (
          <>
            <dt>{t.fingerprint}</dt>
            <dd class="hash">{issued.pdfSha256}</dd>
            <dt>{t.wordFingerprint}</dt>
            <dd class="hash">{issued.wordSha256}</dd>
          </>
        )}
      </dl>
    </>
  )
}
