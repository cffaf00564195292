// Whether the document is a campaign's plan, an amendment of one, or something else.

import type { Kind } from '../reading.ts'
import { plain } from '../structure/letters.ts'
import type { PlanText } from '../structure/plan-text.ts'

export type Titled = { types: string[]; subjects: string[]; symbol: string | null; about: boolean }

const campaign =
  /\bthi dua\b|\bphong trao\b|\bcao diem\b|lap thanh tich|cuoc van dong|ra quan|hoc tap va lam theo|ngay dem|chao mung/
const amends =
  /(?:sua doi|bo sung|dieu chinh|thay the|gia han|keo dai|dinh chinh)\b.{0,160}?\b(?:ke hoach|phong trao|dot thi dua)\b|ke hoach.{0,60}(?:sua doi|dieu chinh|bo sung)/
const aside =
  /^(?:ve viec |v\/v )?(?:to chuc )?(?:hoi nghi|dai hoi|kiem tra|thanh tra|giam sat|tuyen dung|dao tao|boi duong|tap huan|khen thuong|xet tang|hop)\b/

/** Told by type and subject; where they are silent, by how much the text itself speaks of emulation. */
export function kindOf({ types, subjects, symbol, about }: Titled, plan: PlanText): Kind {
  const subject = plain(subjects.join(' '))
  const isPlan = types.includes('Kế hoạch') || (types.length === 0 && /^KH/.test(symbol ?? ''))
  const emulates = /\bthi dua\b|\bphong trao\b/.test(subject) || (campaign.test(subject) && speaksOfEmulation(plan, 3))
  if (amends.test(subject) && (emulates || speaksOfEmulation(plan, 2))) return 'campaign-amendment'
  if (types.length > 0 && !isPlan) return 'other'
  if (!isPlan && !about && !emulates && types.length === 0 && !startsCampaign(plan)) return 'other'
  if (!isPlan && about)
    return emulates && /phat dong|to chuc/.test(subject) && sectionsOf(plan) >= 3 ? 'campaign-plan' : 'other'
  if (aside.test(subject) && !/phat dong|dot thi dua|phong trao thi dua/.test(subject)) return 'other'
  if (emulates) return 'campaign-plan'
  return speaksOfEmulation(plan, 5) ? 'campaign-plan' : 'other'
}

function speaksOfEmulation({ paragraphs }: PlanText, often: number): boolean {
  let count = 0
  for (const { whole } of paragraphs) {
    count += plain(whole.text).split('thi dua').length - 1
    if (count >= often) return true
  }
  return false
}

const sectionsOf = ({ nodes }: PlanText): number =>
  nodes.filter(({ level, ordinal }) => level === 1 && ordinal !== null).length

/** Neither type nor subject is left: the headings decide. */
const startsCampaign = (plan: PlanText): boolean =>
  sectionsOf(plan) >= 3 && speaksOfEmulation(plan, 6) && plan.sections.has('implementation')
