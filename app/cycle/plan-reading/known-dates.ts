// What the rest of the document lends to a date: its year, the day it was issued, the day of the launch.
import { datesIn } from './dates.ts'
import type { Known } from './periods.ts'
import type { PlanText } from './plan-text.ts'

export function knownDates(plan: PlanText): Known {
  const issued = issuedOn(plan)
  const year = issued?.slice(0, 4) ?? yearNamed(plan)
  return { year, issued, launched: launchedOn(plan, year) }
}

function issuedOn({ head }: PlanText): string | null {
  for (const { text } of head) {
    const at = text.text.search(/ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm/iu)
    const [date] = at < 0 ? [] : datesIn(text.text.slice(at), null)
    if (date?.iso.length === 10) return date.iso
  }
  return null
}

/** Without a date of its own a document is of the latest year that its bases carry. */
function yearNamed({ head, preamble }: PlanText): string | null {
  const words = [...head, ...preamble].map(({ text }) => text.text).join(' ')
  const days = datesIn(words, null).filter(({ iso, yearGiven }) => iso.length === 10 && yearGiven)
  return (
    days
      .map(({ iso }) => iso.slice(0, 4))
      .sort()
      .at(-1) ?? null
  )
}

const LAUNCH = /(?:lễ|hội nghị)?\s?phát động|khai mạc|thời gian(?:,? địa điểm)?(?: tổ chức)?\s?:/iu

function launchedOn({ sections }: PlanText, year: string | null): string | null {
  for (const node of [...(sections.get('ceremony') ?? [])]) {
    const texts = [node, ...node.children, ...node.children.flatMap(({ children }) => children)].map(
      ({ text }) => text.text,
    )
    for (const words of texts) {
      if (!LAUNCH.test(words) && !LAUNCH.test(node.heading.text)) continue
      const date = datesIn(words, year).find(({ iso }) => iso.length === 10)
      if (date) return date.iso
    }
  }
  return null
}
