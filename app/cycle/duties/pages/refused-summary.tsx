// Why an act on the duty was refused, each reason leading to its field.
import { ErrorSummary } from '#ui/form.tsx'
import type { DutyRefusal, HandInRefusal, JudgeRefusal } from '../duty.rules.ts'
import { dutyWords } from '../duty.words.ts'
import type { DutyShared } from './duty-shared.ts'

export type DutyRefused = (DutyRefusal | HandInRefusal | JudgeRefusal) & { act: string }

export const isJudging = ({ act }: DutyRefused): boolean => act === 'accept' || act === 'return'

export function RefusedSummary({ t, language, refused }: DutyShared & { refused: DutyRefused }) {
  return (
    <ErrorSummary title={t.refused} errors={[{ field: fieldFor(refused), text: refusedText(refused, language) }]} />
  )
}

export function refusedText(refused: DutyRefused, language: DutyShared['language']): string {
  const words = dutyWords({ language })
  return isJudging(refused) ? words.judging(refused as JudgeRefusal) : words.refusal(refused as HandInRefusal)
}

function fieldFor({ why }: DutyRefused): string {
  if (why === 'empty') return 'text'
  if (why === 'file-too-large' || why === 'too-much') return 'files'
  return why === 'reason-missing' ? 'reason' : 'main'
}
