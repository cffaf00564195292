// The latest documents of a campaign, as far as one may read them.
import { sentence } from '#kernel/sentence.ts'
import type { Language } from '#kernel/words.ts'
import type { DocumentEntry } from '#paperwork/documents/document.ts'
import { documentWords } from '#paperwork/documents/document.words.ts'
import { numberOf } from '#paperwork/documents/document-name.rules.ts'
import { paths } from '#shell/paths.ts'
import type { CampaignShared } from './campaign-shared.ts'

const shown = 5

type PapersProps = {
  t: CampaignShared['t']
  campaign: CampaignShared['campaign']
  papers: DocumentEntry[]
  language: Language
}

export function CampaignPapers({ t, campaign, papers, language }: PapersProps) {
  if (papers.length === 0) return null
  const words = documentWords({ language })
  return (
    <>
      <h2>{t.papers}</h2>
      <ul class="rows plain">
        {papers.slice(0, shown).map((document) => (
          <li>
            <a href={paths.document({ document: document.id })}>{sentence(document.subject)}</a>
            <p class="sm soft">
              {[words.types[document.type], numberOf(document), words.status[document.status]]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
        <li>
          <a href={`${paths.documents()}?campaign=${campaign.id}`}>{t.documents}</a>
        </li>
      </ul>
    </>
  )
}
