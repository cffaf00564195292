// The clerk's papers: a mandate, documents that went out, one on the desk, one that waits, one that had to be recalled.

import type { Context } from '#db/context.ts'
import { factsFor } from '#disclosure/drafting/pages/facts.ts'
import { begin } from '#disclosure/drafting/voice.rules.ts'
import { getUnit, listUnits } from '#foundation/organisation/unit.reads.ts'
import { type Day, day, daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { approveDocument, draftDocument, submitDocument } from '#paperwork/documents/document.acts.ts'
import type { Collective, Relation } from '#paperwork/documents/document.ts'
import { keepTemplate } from '#paperwork/documents/document-template.acts.ts'
import type { DocumentType } from '#paperwork/documents/document-type.ts'
import { issueDocument } from '#paperwork/documents/issuing.acts.ts'
import { setLetterhead } from '#paperwork/documents/letterhead.acts.ts'
import { getLetterhead } from '#paperwork/documents/letterhead.reads.ts'
import { listSigners } from '#paperwork/documents/signer-choice.reads.ts'
import type { Answers } from '#paperwork/documents/types/type-rule.ts'
import { typeRule } from '#paperwork/documents/types/type-rules.rules.ts'
import { enterInRegister, refuseInRegister } from '#paperwork/register/outgoing.acts.ts'
import { setMandate } from '#paperwork/register/series.acts.ts'
import { founding } from './cast.ts'
import { ownTemplate } from './own-template.ts'
import { at, play, type Stage } from './stage.ts'

type Written = {
  type: DocumentType
  unit: string
  about?: string
  inNameOf?: Collective
  answers?: Answers
  byOrder?: true
  to?: { relation: Relation; document: Id<'document'> }
}

const secretary = 'Nguyễn Thanh Bình'
const cell = 'Chi bộ thôn Bến Đò'

export async function writePapers(stage: Stage, campaign: Id<'campaign'>): Promise<void> {
  const clerk = (on: Day, minute = 0) => at(stage, founding.person, on, minute)
  const unitCalled = (name: string) => {
    const unit = stage.units.get(name)
    if (!unit) throw new Error(`no unit is called ${name}`)
    return unit
  }
  await play(stage, clerk(day('2025-11-21')), (context) =>
    setMandate(context, {
      unit: unitCalled(founding.committee),
      name: '2025–2030',
      from: day('2025-07-01'),
      to: null,
    }),
  )
  const youth = unitCalled('Đoàn TNCS Hồ Chí Minh xã')
  await play(stage, clerk(day('2025-11-21'), 30), async (context) => {
    const head = { ...(await getLetterhead(context, youth)), superior: 'Tỉnh đoàn Thanh Giang', organ: 'ĐTN' }
    return setLetterhead(context, youth, head)
  })
  const template = await ownTemplate()
  await play(stage, clerk(day('2025-11-21'), 45), (context) =>
    keepTemplate(context, { name: 'Thông báo của xã', type: 'notice', file: template }),
  )
  const issued = async (on: Day, person: string, approver: string, written: Written) => {
    const id = await draft(on, person, written)
    await play(stage, at(stage, person, on, 40), (context) => submitDocument(context, id))
    await play(stage, at(stage, approver, on, 90), (context) => approveDocument(context, id))
    await play(stage, at(stage, person, on, 150), (context) =>
      enterInRegister(context, id, { on, copies: 3, keptAt: founding.office }),
    )
    await play(stage, at(stage, person, on, 170), (context) => issueDocument(context, id))
    return id
  }

  const today = stage.today
  await issued(day('2025-12-01'), 'Đặng Thị Hòa', 'Đặng Thị Hòa', { type: 'response_plan', unit: cell })
  await issued(daysAfter(today, -40), founding.person, secretary, {
    ...{ type: 'dispatch', unit: founding.committee, about: 'Chi bộ thôn Xóm Lưới', byOrder: true },
  })
  await issued(daysAfter(today, -20), founding.person, secretary, {
    ...{ type: 'report', unit: founding.committee },
  })
  const wrong = await issued(daysAfter(today, -12), founding.person, secretary, {
    ...{ type: 'invitation', unit: founding.committee, byOrder: true },
    answers: {
      subject: 'dự hội nghị sơ kết',
      guest: 'Bí thư các chi bộ',
      when: '7 giờ 30, thứ Bảy',
      where: 'Hội trường xã',
    },
  })
  await issued(daysAfter(today, -11), founding.person, secretary, {
    ...{ type: 'notice', unit: founding.committee, to: { relation: 'recalls', document: wrong } },
    answers: {
      subject: 'về việc thu hồi giấy mời đã gửi',
      text: 'Giấy mời ghi nhầm ngày họp; nơi đã nhận không sử dụng.',
    },
  })
  const dropped = await draft(daysAfter(today, -9), founding.person, {
    type: 'notice',
    unit: founding.committee,
    answers: { subject: 'về việc hoãn giao ban tuần' },
  })
  await play(stage, clerk(daysAfter(today, -9), 20), (context) => submitDocument(context, dropped))
  await play(stage, at(stage, secretary, daysAfter(today, -9), 40), (context) => approveDocument(context, dropped))
  await play(stage, clerk(daysAfter(today, -9), 60), (context) =>
    enterInRegister(context, dropped, { on: daysAfter(today, -9), copies: 1, keptAt: founding.office }),
  )
  await play(stage, clerk(daysAfter(today, -8)), (context) =>
    refuseInRegister(context, dropped, 'Giao ban vẫn họp như thường lệ.'),
  )
  const waiting = await draft(today, founding.person, {
    type: 'dispatch',
    unit: founding.committee,
    about: 'Chi bộ thôn Đồng Sim',
  })
  await play(stage, clerk(today, 40), (context) => submitDocument(context, waiting))
  await draft(today, founding.person, {
    type: 'plan',
    unit: founding.committee,
    answers: { subject: 'tổng kết năm thi đua' },
  })

  /** As the page of a new document does it. */
  async function draft(on: Day, person: string, written: Written): Promise<Id<'document'>> {
    const drafted = await play(stage, at(stage, person, on, 10), (context) => beginOne(context, written))
    if (!drafted.allowed) throw new Error('refused in the story')
    return drafted.document
  }

  async function beginOne(
    context: Context,
    { type, answers = {}, inNameOf = 'standing_committee', byOrder, to, ...of }: Written,
  ) {
    const unit = await getUnit(context, unitCalled(of.unit))
    const about = of.about ? unitCalled(of.about) : null
    const collective = unit.kind === 'party_committee' ? inNameOf : null
    const facts = await factsFor(context, { unit: unit.id, inNameOf: collective, campaign, about })
    const letterhead = await getLetterhead(context, unit.id)
    const units = await listUnits(context, context.today)
    const signer = (await listSigners(context, unit)).find(({ signing }) => signing === (byOrder ? 'by_order' : 'own'))
    return draftDocument(context, {
      ...begin(typeRule(type), facts, answers, { letterhead, unit, units }),
      ...{
        type,
        family: letterhead.family,
        unit: unit.id,
        inNameOf: collective,
        campaign,
        aboutUnit: about,
        template: null,
      },
      ...{ signing: signer?.signing ?? 'own', signerPost: signer?.post ?? null },
      ...(to && { to }),
    })
  }
}
