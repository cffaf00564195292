// The day before today: a secretary asks for her telephone to be corrected, and the office has not answered yet.
import { askForData } from '#disclosure/personal-data/data-request.acts.ts'
import { daysAfter } from '#kernel/day.ts'
import { at, play, type Stage } from './stage.ts'

export async function askAboutData(stage: Stage): Promise<void> {
  const secretary = at(stage, 'Đặng Thị Hòa', daysAfter(stage.today, -1), 15)
  const asking = { kind: 'correct' as const, text: 'Tôi đã đổi số điện thoại, đề nghị Văn phòng ghi lại.' }
  await play(stage, secretary, (context) => askForData(context, { ...asking, person: secretary.actor }))
}
