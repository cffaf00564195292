// Why a document is not numbered or issued, whether the document or the register refuses.
import type { Language } from '#kernel/words.ts'
import { documentWords } from '#paperwork/documents/document.words.ts'
import { registerWords } from './register.words.ts'
import type { NumberRefusal } from './series.rules.ts'

type Refusal = NumberRefusal | Parameters<ReturnType<typeof documentWords>['refusal']>[0]

export function registerRefusal(reader: { language: Language }, refusal: Refusal): string {
  switch (refusal.why) {
    case 'no-mandate':
    case 'day-to-come':
    case 'copies-missing':
      return registerWords(reader).refusal(refusal)
    default:
      return documentWords(reader).refusal(refusal)
  }
}
