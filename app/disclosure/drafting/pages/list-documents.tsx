// /documents — every document that one may see, by state, type, campaign and words.
import { listCampaigns } from '#cycle/campaigns/campaign.reads.ts'
import { maySee as maySeeCampaign } from '#cycle/campaigns/campaign.rules.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { isId } from '#kernel/ids.ts'
import { listDocuments } from '#paperwork/documents/document.reads.ts'
import { maySee } from '#paperwork/documents/document.rules.ts'
import { isDocumentType } from '#paperwork/documents/document-type.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { type DocumentFilter, filterDocuments, statuses } from '../document-filter.rules.ts'
import { draftingWords } from '../drafting.words.ts'
import { DocumentTable } from './document-table.tsx'
import { FilterDocuments } from './filter-documents.tsx'

export const listDocumentsPage = page(paths.documents, {
  async get(context, _, { query }) {
    const actor = await getActor(context)
    const { language } = context
    const t = draftingWords(context)
    const seen = (await listDocuments(context)).filter((document) => maySee(actor, document))
    const campaigns = (await listCampaigns(context)).filter((campaign) => maySeeCampaign(actor, campaign))
    const filter = filterIn(query)
    const shown = filterDocuments(seen, filter)
    return (
      <Screen actor={actor} here="more" title={t.list}>
        <p class="lead">{t.listLead}</p>
        <p class="bs gap">
          <a
            class="b"
            href={filter.campaign ? `${paths.newDocument()}?campaign=${filter.campaign}` : paths.newDocument()}
          >
            {t.fresh}
          </a>
          <a class="b link" href={paths.register()}>
            {t.register}
          </a>
          {isOffice(actor) && (
            <>
              <a class="b link" href={paths.certificates()}>
                {t.certificates}
              </a>
              <a class="b link" href={paths.documentTemplates()}>
                {t.templates}
              </a>
            </>
          )}
        </p>
        {seen.length > 0 && <FilterDocuments filter={filter} campaigns={campaigns} language={language} />}
        {seen.length > 0 && <p class="soft sm">{t.count(shown.length)}</p>}
        {shown.length === 0 ? (
          <p class="empty gap">{seen.length === 0 ? t.none : t.noneFound}</p>
        ) : (
          <DocumentTable documents={shown} language={language} />
        )}
      </Screen>
    )
  },
})

function filterIn(query: URLSearchParams): DocumentFilter {
  const [type, campaign] = [query.get('type') ?? '', query.get('campaign') ?? '']
  return {
    words: query.get('words') ?? '',
    status: statuses.find((status) => status === query.get('status')) ?? null,
    type: isDocumentType(type) ? type : null,
    campaign: isId<'campaign'>(campaign) ? campaign : null,
  }
}
