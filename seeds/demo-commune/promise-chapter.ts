// Two commitments signed on paper, lines kept and broken, one changed by an addendum, one taken over, one on its way.
import { makeCommitment, settleCommitment } from '#cycle/commitments/commitment.acts.ts'
import { listLines } from '#cycle/commitments/commitment.reads.ts'
import { amendCommitment, sayOfLine, takeOverCommitment } from '#cycle/commitments/ledger.acts.ts'
import { acceptSheet, bringSheet } from '#cycle/commitments/sheet.acts.ts'
import { type Day, daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { founding } from './cast.ts'
import { picture } from './picture.ts'
import { at, play, type Stage, unitCalled } from './stage.ts'

const paper = [246, 243, 234] as const
const ink = [60, 70, 110] as const
const sheet = () => picture('to-cam-ket-da-ky.png', [paper, ink, paper, paper, ink, paper], [240, 330])

export async function promise(stage: Stage, campaign: Id<'campaign'>, on: Day): Promise<void> {
  const clerk = (later: number, minute = 0) => at(stage, founding.person, daysAfter(on, later), minute)
  const make = async (cell: string, minute: number) => {
    const unit = unitCalled(stage, cell)
    const made = await play(stage, clerk(0, minute), (context) => makeCommitment(context, campaign, unit))
    if (!made.allowed) throw new Error('refused in the story')
    return made.commitment
  }
  const sign = async (id: Id<'commitment'>, secretary: string, later: number) => {
    const signedOn = daysAfter(on, later)
    await play(stage, at(stage, secretary, signedOn, 60), (context) =>
      bringSheet(context, id, { on: signedOn, photo: sheet() }),
    )
    await play(stage, clerk(later, 120), (context) => acceptSheet(context, id))
  }
  const settle = (id: Id<'commitment'>) => play(stage, clerk(1), (context) => settleCommitment(context, id))

  const landing = await make('Chi bộ thôn Bến Đò', 0)
  const clinic = await make('Chi bộ Trạm Y tế', 20)
  await settle(landing)
  await settle(clinic)
  await settle(await make('Chi bộ Trường THCS Sông Trăng', 40))
  await sign(landing, 'Đặng Thị Hòa', 3)
  await sign(clinic, 'Vũ Đức Tâm', 4)

  const [bins, bank] = await play(stage, clerk(5), (context) => listLines(context, [landing]))
  const [pressure, vaccine] = await play(stage, clerk(5), (context) => listLines(context, [clinic]))
  if (!bins || !bank || !pressure || !vaccine) throw new Error('a promise of the story is missing')
  const secretary = at(stage, 'Đặng Thị Hòa', daysAfter(on, 20))
  const proof = picture('bo-ke-nghiem-thu.png', [paper, ink])
  await play(stage, secretary, (context) =>
    sayOfLine(context, bank.id, { state: 'kept', reason: 'Kè xong 42 mét, nghiệm thu ngày 30 tháng 4.', proof }),
  )
  await play(stage, clerk(21), (context) =>
    sayOfLine(context, bins.id, { state: 'broken', reason: 'Đến hạn mới có 29 ghe; bảy ghe đã bán.', proof: null }),
  )
  const addendum = await play(stage, clerk(22), (context) =>
    amendCommitment(context, clinic, {
      reason: 'Hai xóm chuyển về trạm bên từ tháng 7.',
      lines: [{ line: pressure.id, text: 'Người cao huyết áp được theo dõi: ít nhất 150 người; xong tháng 8/2026' }],
    }),
  )
  if (!addendum.allowed) throw new Error('refused in the story')
  await sign(addendum.commitment, 'Vũ Đức Tâm', 24)
  await play(stage, at(stage, 'Vũ Đức Tâm', daysAfter(on, 25)), (context) =>
    takeOverCommitment(context, clinic, 'Tôi nhận tiếp lời cam kết của chi bộ, cả phần đã đổi bằng phụ lục.'),
  )
}
