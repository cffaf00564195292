// A report that goes out by every channel: read here, taken by one mailbox and refused by another, over the axis, on paper.
import type { Context } from '#db/context.ts'
import { getUnit } from '#foundation/organisation/unit.reads.ts'
import { type Day, daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { approveDocument, draftDocument, submitDocument } from '#paperwork/documents/document.acts.ts'
import { issueDocument } from '#paperwork/documents/issuing.acts.ts'
import { getLetterhead } from '#paperwork/documents/letterhead.reads.ts'
import { listSigners } from '#paperwork/documents/signer-choice.reads.ts'
import { acknowledgeDelivery, openDelivery, tickDelivery } from '#paperwork/exchange/delivery.acts.ts'
import { listDeliveriesOf } from '#paperwork/exchange/delivery.reads.ts'
import { writeStatus } from '#paperwork/exchange/edxml/write-status.ts'
import { beginLetter, endLetter } from '#paperwork/exchange/outbox.acts.ts'
import { referenceOf } from '#paperwork/exchange/reference.reads.ts'
import type { MailOutcome } from '#paperwork/exchange/senders/mail.ts'
import { takePackage } from '#paperwork/exchange/taking.acts.ts'
import { enterInRegister } from '#paperwork/register/outgoing.acts.ts'
import { founding } from './cast.ts'
import { province } from './incoming-papers.ts'
import { at, play, type Stage } from './stage.ts'

const secretary = 'Nguyễn Thanh Bình'
const readers = { 'Chi bộ thôn Bến Đò': 'Đặng Thị Hòa', 'Chi bộ thôn Cây Gạo': 'Huỳnh Văn Lộc' }

export async function sendTheReport(stage: Stage, on: Day): Promise<Id<'document'>> {
  const clerk = (minute: number, day = on) => at(stage, founding.person, day, minute)
  const drafted = await play(stage, clerk(10), (context) => draftReport(context, stage))
  if (!drafted.allowed) throw new Error('refused in the story')
  const { document } = drafted
  await play(stage, clerk(20), (context) => submitDocument(context, document))
  await play(stage, at(stage, secretary, on, 90), (context) => approveDocument(context, document))
  const numbering = { on, copies: 6, keptAt: founding.office }
  await play(stage, clerk(150), (context) => enterInRegister(context, document, numbering))
  await play(stage, clerk(170), (context) => issueDocument(context, document))
  await letThemArrive(stage, document, on)
  return document
}

async function draftReport(context: Context, stage: Stage) {
  const committee = stage.units.get(founding.committee)
  if (!committee) throw new Error('no committee')
  const [unit, head] = [await getUnit(context, committee), await getLetterhead(context, committee)]
  const signer = (await listSigners(context, unit)).find(({ signing }) => signing === 'own')
  const here = Object.keys(readers).map((name) => ({
    unit: stage.units.get(name) ?? null,
    name,
    email: null,
    organCode: null,
  }))
  const outside = (name: string, email: string | null, organCode: string | null = null) => ({
    unit: null,
    name,
    email,
    organCode,
  })
  return draftDocument(context, {
    ...{ type: 'report', family: head.family, unit: committee, inNameOf: 'standing_committee', signing: 'own' },
    ...{ signerPost: signer?.post ?? null, campaign: null, aboutUnit: null, template: null },
    subject: 'kết quả thi đua của các chi bộ 10 tháng đầu năm',
    content: {
      head: { superior: head.superior, issuer: head.issuer, place: head.place, organ: head.organ },
      ...{ format: 'A4', urgency: null, addressees: ['Ban Tổ chức Tỉnh ủy Hải Lam'], columns: [] },
      prose:
        'Thực hiện yêu cầu của Ban Tổ chức Tỉnh ủy, Ban Thường vụ Đảng ủy xã Sông Trăng báo cáo kết quả thi đua của các chi bộ.',
      kept: 'Lưu Văn phòng Đảng ủy',
    },
    recipients: [
      outside(province.name, null, province.id),
      outside('Ban Tổ chức Tỉnh ủy Hải Lam', 'vanthu@btctu.hailam.example'),
      outside('Báo Hải Lam', 'toasoan@bao.hailam.example'),
      outside('Hội Người cao tuổi xã', null),
      ...here,
    ],
  })
}

async function letThemArrive(stage: Stage, document: Id<'document'>, on: Day): Promise<void> {
  const clerk = at(stage, founding.person, on, 240)
  const all = await play(stage, clerk, (context) => listDeliveriesOf(context, document))
  const deliveryTo = (name: string) => {
    const found = all.find(({ recipientName }) => recipientName === name)
    if (!found) throw new Error(`nothing goes to ${name}`)
    return found.id
  }
  const post = async (name: string, outcome: MailOutcome) => {
    await play(stage, clerk, (context) => beginLetter(context, deliveryTo(name)))
    await play(stage, clerk, (context) => endLetter(context, deliveryTo(name), outcome))
  }
  await post('Ban Tổ chức Tỉnh ủy Hải Lam', { outcome: 'sent', reply: '250 OK' })
  await post('Báo Hải Lam', { outcome: 'never', reply: '550 Mailbox unavailable' })
  await play(stage, clerk, (context) => tickDelivery(context, deliveryTo(province.name), { tick: 'send', reason: '' }))

  const [bendo] = Object.entries(readers) // the other has not looked yet
  const reading = (who: string, act: typeof openDelivery | typeof acknowledgeDelivery, name: string) =>
    play<unknown>(stage, at(stage, who, daysAfter(on, 1), 30), (context) => act(context, deliveryTo(name)))
  if (bendo) await reading(bendo[1], openDelivery, bendo[0])
  if (bendo) await reading(bendo[1], acknowledgeDelivery, bendo[0])

  const about = await play(stage, clerk, (context) => referenceOf(context, document))
  const staff = { department: 'Văn thư', name: '', mobile: '', email: '' }
  const status = {
    kind: 'status',
    from: province,
    responseFor: about,
    code: '03',
    description: '',
    at: '',
    staff,
  } as const
  const bytes = new TextEncoder().encode(writeStatus(status))
  const later = at(stage, founding.person, daysAfter(on, 1), 60)
  await play(stage, later, (context) => takePackage(context, { name: 'trang-thai-03.edxml', bytes }))
}
