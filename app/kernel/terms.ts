// The terms of the field that a committee may call by a word of its own, and whose words are spoken at this moment.
import { AsyncLocalStorage } from 'node:async_hooks'
import { sentence } from './sentence.ts'

/** Closed: a word of law (kế hoạch, phát động, sơ kết) is not here. Vietnamese stands as within a sentence. */
export const standardTerms = {
  campaign: { vi: 'phong trào', en: 'campaign' },
  movement: { vi: 'phong trào thành phần', en: 'movement' },
  phase: { vi: 'đợt', en: 'phase' },
  theme: { vi: 'chủ đề', en: 'theme' },
  slogan: { vi: 'khẩu hiệu', en: 'slogan' },
  content: { vi: 'nội dung thi đua', en: 'content' },
  target: { vi: 'chỉ tiêu', en: 'target' },
  recipient: { vi: 'nơi nhận', en: 'recipient' },
  ceremony: { vi: 'lễ phát động', en: 'launch ceremony' },
  duty: { vi: 'nhiệm vụ', en: 'duty' },
  deadline: { vi: 'hạn', en: 'deadline' },
  proof: { vi: 'minh chứng', en: 'proof' },
  unit: { vi: 'đơn vị', en: 'unit' },
  cell: { vi: 'chi bộ', en: 'party cell' },
  office: { vi: 'Văn phòng', en: 'office' },
  meeting: { vi: 'giao ban', en: 'weekly meeting' },
} as const satisfies Record<string, { vi: string; en: string }>

export type Term = keyof typeof standardTerms
export const termNames = Object.keys(standardTerms) as Term[]

/** Each term in Vietnamese: `duty` within a sentence, `Duty` at its beginning, `DUTY` in a heading of capitals. */
export type Terms = Readonly<Record<Term | Capitalize<Term> | Uppercase<Term>, string>>

/** The standard words, but for those given. */
export function termsWith(own: Partial<Record<Term, string>>): Terms {
  const forms = termNames.flatMap((term) => {
    const word = own[term] ?? standardTerms[term].vi
    return [
      [term, word],
      [sentence(term), sentence(word)],
      [term.toUpperCase(), word.toLocaleUpperCase('vi')],
    ]
  })
  return Object.fromEntries(forms) as Terms // a form of every term, by construction
}

const standard = termsWith({})
const speech = new AsyncLocalStorage<Terms>()

/** What is said during `work` is said in these terms: set once where a request or a job begins, forgotten nowhere. */
export const speaking = <Result>(terms: Terms, work: () => Result): Result => speech.run(terms, work)

export const spokenTerms = (): Terms => speech.getStore() ?? standard
