// What the committee settles for itself, beside any campaign: the words it uses.
import { setWord } from '#foundation/terms/own-word.acts.ts'
import { day } from '#kernel/day.ts'
import { founding } from './cast.ts'
import { at, play, type Stage } from './stage.ts'

export async function settleTheCommittee(stage: Stage): Promise<void> {
  const clerk = at(stage, founding.person, day('2025-12-01'), 20)
  await play(stage, clerk, (context) => setWord(context, 'proof', 'hồ sơ minh chứng'))
}
