// What several types of documents say alike. Pure.
import type { CampaignFacts, DutyFact, Facts } from './type-rule.ts'

/** Within a sentence; a gap to fill in where nothing is known. */
export const gap = '……'

export const orGap = (text: string | undefined): string => (text ? text : gap)

export const campaignOf = ({ campaign, own }: Facts): string =>
  campaign ? `${own.campaign} “${campaign.name}”` : `${own.campaign} ${gap}`

export const planOf = (campaign: CampaignFacts | null): string => campaign?.plan ?? `Kế hoạch số ${gap}`

export const ground = ({ campaign, committee }: Facts): string => `Căn cứ ${planOf(campaign)} của ${committee}`

export const row = (cells: (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()).join(' | ')} |`

/** The unit has a column of its own only where there are several. */
export function dutyTable(duties: DutyFact[], { own }: Facts): string[] {
  const several = new Set(duties.map(({ unit }) => unit)).size > 1
  const unitIn = (unit: string) => (several ? [unit] : [])
  return [
    row(['TT', own.Duty, 'Mục', ...unitIn(own.Unit), 'Thời hạn', 'Tình trạng']),
    ...duties.map(({ text, place, unit, due, standing }, index) =>
      row([index + 1, text, place, ...unitIn(unit), due, standing]),
    ),
  ]
}

/** Lines of answers that were typed one below the other. */
export const lines = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.replace(/^[-–+•*]\s*/, '').trim())
    .filter((line) => line !== '')

/** A dash before each, a semicolon between them, a full stop after the last. */
export const items = (texts: string[]): string[] =>
  texts.map((text, index) => {
    const bare = text.replace(/[.;,]$/, '')
    return bare === gap ? `- ${gap}` : `- ${bare}${index === texts.length - 1 ? '.' : ';'}`
  })

export const prose = (parts: (string | string[] | false | null | undefined)[]): string =>
  parts
    .flat()
    .filter((part): part is string => typeof part === 'string' && part !== '')
    .join('\n')
