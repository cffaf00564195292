// What the committee settles for itself, beside any campaign: the words it uses, and what the law leaves to it.
import { changeSetting, confirmSetting } from '#foundation/law/setting.acts.ts'
import { setWord } from '#foundation/terms/own-word.acts.ts'
import { day } from '#kernel/day.ts'
import { founding } from './cast.ts'
import { at, play, type Stage } from './stage.ts'

export async function settleTheCommittee(stage: Stage): Promise<void> {
  const clerk = at(stage, founding.person, day('2025-12-01'), 20)
  await play(stage, clerk, (context) => setWord(context, 'proof', 'hồ sơ minh chứng'))

  const wish = { value: 7, from: day('2026-01-01') }
  await play(stage, clerk, (context) => changeSetting(context, 'posting_commune', wish))
  const paper = 'Quy chế số 09-QC/ĐU ngày 28/11/2025 của Ban Thường vụ'
  await play(stage, at(stage, 'Nguyễn Thanh Bình', day('2026-01-05'), 15), (context) =>
    confirmSetting(context, 'posting_commune', { on: context.today, paper }),
  )
}
