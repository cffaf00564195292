// The document's own data: type, number, day, place, subject, issuer; and what kind of document that makes it.

import { foundAt, type Passage, part } from '../passage.ts'
import type { DocumentHead, Kind, Signer, Text } from '../reading.ts'
import { plain } from '../structure/letters.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { citationsIn } from './citations.ts'
import { issuerFrom } from './issuer.ts'
import { kindOf } from './kind.ts'
import { type Letterhead, letterheadOf } from './letterhead.ts'
import { placeAndDate } from './letterhead-parts.ts'
import { type Title, titlesOf } from './title.ts'

export function documentOf(plan: PlanText, signer: Signer | null): { kind: Kind; document: DocumentHead } {
  const { source, head } = plan
  const letterhead = letterheadOf(source, head)
  const titles = titlesOf(head)
  const about = letterhead.about ? withoutSign(letterhead.about) : null
  const [first] = titles
  const carried = titles.find(({ typeName }) => typeName === 'Kế hoạch') ?? first
  const subject = first?.subject ?? carried?.subject ?? about
  const kind = kindOf(
    {
      types: titles.flatMap(({ typeName }) => typeName ?? []),
      subjects: [...titles.map(({ subject }) => subject), about].flatMap((passage) => passage?.text ?? []),
      symbol: letterhead.numbered?.symbolValue ?? null,
      about: about !== null && titles.length === 0,
    },
    plan,
  )
  return {
    kind,
    document: { ...ofLetterhead(plan, letterhead, signer, subject), ...ofTitle(source, first, subject, kind) },
  }
}

type OfTitle = Pick<DocumentHead, 'type' | 'subject' | 'amends'>

function ofTitle(source: string, title: Title | undefined, subject: Passage | null, kind: Kind): OfTitle {
  const cited = kind === 'campaign-amendment' && subject ? citationsIn(subject)[0] : undefined
  return {
    type: title?.type ? foundAt(source, title.type, 1, title.typeName ?? title.type.text) : null,
    subject: subject ? foundAt(source, subject, 0.9) : null,
    amends: cited ? foundAt(source, cited.passage, 0.9) : null,
  }
}

function ofLetterhead(
  plan: PlanText,
  { layout, bodies, numbered, dated }: Letterhead,
  signer: Signer | null,
  subject: Passage | null,
): Omit<DocumentHead, keyof OfTitle> {
  const { source } = plan
  const day = dated ?? dateAtEnd(plan)
  const own = bodies.at(-1)
  return {
    number: numbered?.number && numbered.value ? foundAt(source, numbered.number, 1, numbered.value) : null,
    symbol: numbered?.symbol && numbered.symbolValue ? foundAt(source, numbered.symbol, 1, numbered.symbolValue) : null,
    place: day?.place ? foundAt(source, day.place, 0.95) : null,
    date: day?.value ? foundAt(source, day.date, day.value.length === 10 ? 1 : 0.6, day.value) : null,
    issuer: own ? foundAt(source, own, 0.9) : issuerFrom(plan, signer, subject),
    issuerParents: bodies.slice(0, -1).map((body): Text => foundAt(source, body, 0.85)),
    layout,
  }
}

/** Without a letterhead the day may stand above the signature. */
function dateAtEnd({ tail }: PlanText): ReturnType<typeof dateIn> {
  for (const { whole } of tail) {
    const found = dateIn(whole)
    if (found?.place) return found
  }
  return null
}

const dateIn = (passage: Passage) => placeAndDate(passage)?.dated ?? null

/** "V/v phát động …" → "phát động …". */
function withoutSign(about: Passage): Passage {
  const sign = /^\W*(?:v\s?\/\s?v|ve viec)\s*:?\s*/.exec(plain(about.text))?.[0].length ?? 0
  return part(about, sign)
}
