// What every part of the duty's page is given.
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import type { Duty } from '../duty.ts'
import type { dutyPageWords } from '../duty-page.words.ts'

export type DutyShared = { t: ReturnType<typeof dutyPageWords>; duty: Duty; today: Day; language: Language }
