// A condition of a right in words, and what people read around the list of one post.
import { campaignListWords } from '#cycle/campaigns/campaign.words.ts'
import { commitmentWords } from '#cycle/commitments/commitment.words.ts'
import { responseWords } from '#cycle/response-plans/response.words.ts'
import { inBoth, type Language } from '#kernel/words.ts'
import { documentWords } from '#paperwork/documents/document.words.ts'
import type { Condition } from './condition.rules.ts'
import { rightWords } from './right.words.ts'

export const rightListWords = inBoth({
  vi: {
    tally: (group: string, may: number, when: number, not: number) =>
      `${group}: ${[may > 0 && `được ${may}`, when > 0 && `tùy lúc ${when}`, not > 0 && `không ${not}`].filter(Boolean).join(', ')}`,
    total: (may: number, when: number, not: number) =>
      `Được ${may} việc${when > 0 ? `; ${when} việc được tùy lúc` : ''}${not > 0 ? `; ${not} việc không được` : ''}. Bấm vào từng mục để xem.`,
    may: 'Được',
    when: 'Được, tùy lúc',
    not: 'Không được',
    mayWhen: (condition: string) => `Được khi: ${condition}`,
    otherwise: 'Khi nào không, vì sao',
  },
  en: {
    tally: (group, may, when, not) =>
      `${group}: ${[may > 0 && `may ${may}`, when > 0 && `sometimes ${when}`, not > 0 && `not ${not}`].filter(Boolean).join(', ')}`,
    total: (may, when, not) =>
      `May do ${may}${when > 0 ? `; ${when} sometimes` : ''}${not > 0 ? `; ${not} not` : ''}. Open a part to see which.`,
    may: 'May',
    when: 'Sometimes',
    not: 'May not',
    mayWhen: (condition) => `May when: ${condition}`,
    otherwise: 'When not, and why',
  },
})

/** Respect by respect; empty where nothing has to be said. */
export function conditionIn(condition: Condition, reader: { language: Language }): string {
  const t = rightWords(reader)
  const { status } = campaignListWords(reader)
  const said = <Key extends string>(values: unknown[] | undefined, words: Record<Key, string>): string[] =>
    (values ?? []).map((value) => words[value as Key])
  const yes = (values: unknown[] | undefined, words: { yes: string; no: string }) =>
    (values ?? []).map((value) => (value ? words.yes : words.no))
  const campaigns = said(condition.campaign, status).map((one) => one.toLowerCase())
  const documents = said(condition.document, documentWords(reader).status).map((one) => one.toLowerCase())
  const duties = said(condition.duty, t.dutyIs)
  const responses = said(condition.response, responseWords(reader).status).map((one) => one.toLowerCase())
  const commitments = said(condition.commitment, commitmentWords(reader).status).map((one) => one.toLowerCase())
  return [
    said(condition.place, t.places).join(', '),
    yes(condition.oneself, t.oneself).join(', '),
    campaigns.length > 0 ? t.campaign(campaigns.join(', ')) : '',
    duties.length > 0 ? t.duty(duties.join(', ')) : '',
    said(condition.plan, t.plan).join(', '),
    documents.length > 0 ? t.document(documents.join(', ')) : '',
    responses.length > 0 ? t.response(responses.join(', ')) : '',
    commitments.length > 0 ? t.commitment(commitments.join(', ')) : '',
    yes(condition.handedIn, { yes: t.handedIn, no: t.handedInNot }).join(', '),
    yes(condition.onTrial, t.onTrial).join(', '),
    said(condition.link, t.link).join(', '),
  ]
    .filter(Boolean)
    .join('; ')
}
