// What came in and what went out to others: a late answer, a package, something damaged; deliveries in several states.
import { type Day, daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { makeKey } from '#paperwork/exchange/api-key.acts.ts'
import { writeDocument } from '#paperwork/exchange/edxml/write-document.ts'
import { setProfile } from '#paperwork/exchange/profile.acts.ts'
import { takePackage } from '#paperwork/exchange/taking.acts.ts'
import { answerIncoming, giveIncoming, openIncoming, tellIncoming } from '#paperwork/incoming/incoming.acts.ts'
import type { Arrival } from '#paperwork/incoming/incoming.ts'
import { registerIncoming } from '#paperwork/incoming/register-incoming.acts.ts'
import { founding } from './cast.ts'
import { sendTheReport } from './delivery-chapter.ts'
import { letterFromProvince, plainPdf } from './incoming-papers.ts'
import { at, play, type Stage } from './stage.ts'

const board = 'Phạm Văn Lâm'
const chair = 'Lê Quang Vinh'

export async function exchangePapers(stage: Stage): Promise<void> {
  const day = (back: number) => daysAfter(stage.today, -back)
  const clerk = (back: number, minute = 0) => at(stage, founding.person, day(back), minute)
  await play(stage, clerk(50), (context) =>
    setProfile(context, {
      ...{ organCode: '000.00.17.H99', organName: 'Đảng ủy xã Sông Trăng', address: 'Thôn Bến Đò, xã Sông Trăng' },
      ...{ email: 'vanphong@songtrang.example', telephone: '', documentIdForm: 'organ-date-number', encoding: 'plain' },
    }),
  )
  await play(stage, clerk(49), (context) => makeKey(context, { name: 'Trục liên thông tỉnh', scope: 'write' }))
  const asked = await byHand(stage, day(45), {
    ...{
      organName: 'Ban Tổ chức Tỉnh ủy Hải Lam',
      number: '205',
      notation: 'CV/BTCTU',
      on: day(48),
      typeName: 'Công văn',
    },
    ...{ subject: 'về việc báo cáo kết quả thi đua của các chi bộ', answerBy: day(30), urgency: 1 },
  })
  await give(stage, { on: day(45), incoming: asked, unit: 'Ban Xây dựng Đảng', deadline: day(30) })
  await play(stage, at(stage, board, day(44), 30), (context) => openIncoming(context, asked))
  await play(stage, at(stage, board, day(33), 60), (context) =>
    tellIncoming(context, asked, 'Còn thiếu số liệu của hai chi bộ thôn, đã gọi nhắc.'),
  )
  const report = await sendTheReport(stage, day(22))
  await play(stage, at(stage, board, day(22), 400), (context) => answerIncoming(context, asked, report))

  const letter = letterFromProvince(day(12))
  const bytes = new TextEncoder().encode(writeDocument(letter))
  const taken = await play(stage, clerk(11, 20), (context) => takePackage(context, { name: '34-CV-TU.edxml', bytes }))
  if (!taken.allowed || taken.taken.outcome !== 'registered') throw new Error('the package is refused')
  const { incoming } = taken.taken
  await give(stage, { on: day(11), incoming, unit: 'Ủy ban nhân dân xã', deadline: daysAfter(stage.today, 3) })
  await play(stage, at(stage, chair, day(10), 15), (context) => openIncoming(context, incoming))

  const half = { name: '34-CV-TU (lần 2).edxml', bytes: bytes.slice(0, Math.round(bytes.length * 0.6)) }
  await play(stage, clerk(6, 35), (context) => takePackage(context, half))
  await byHand(stage, day(2), {
    ...{ organName: 'Hội Nông dân tỉnh Hải Lam', number: '61', notation: 'HD/HNDT', on: day(5), typeName: 'Hướng dẫn' },
    ...{ subject: 'bình chọn hộ nông dân sản xuất giỏi', answerBy: null, urgency: 0 },
  })
}

type Said = Pick<Arrival, 'organName' | 'number' | 'notation' | 'on' | 'typeName' | 'subject' | 'answerBy' | 'urgency'>

async function byHand(stage: Stage, on: Day, said: Said): Promise<Id<'incoming'>> {
  const arrival: Arrival = { ...said, organCode: null, foreignId: null, business: 'new', pages: 2, note: null }
  const files = [{ name: `${said.number}-${said.notation.replaceAll('/', '-')}.pdf`, bytes: plainPdf(said.number) }]
  const clerk = at(stage, founding.person, on, 5)
  const outcome = await play(stage, clerk, (context) => registerIncoming(context, { arrival, files, arrivedOn: on }))
  if (!outcome.allowed || !('incoming' in outcome)) throw new Error('it was not registered')
  return outcome.incoming
}

type Given = { on: Day; incoming: Id<'incoming'>; unit: string; deadline: Day }

async function give(stage: Stage, { on, incoming, unit: name, deadline }: Given): Promise<void> {
  const unit = stage.units.get(name)
  if (!unit) throw new Error(`no unit is called ${name}`)
  const giving = {
    unit,
    person: null,
    deadline,
    instruction: 'Chuẩn bị nội dung trả lời, trình Thường trực trước hạn.',
  }
  await play(stage, at(stage, founding.person, on, 45), (context) => giveIncoming(context, incoming, giving))
}
