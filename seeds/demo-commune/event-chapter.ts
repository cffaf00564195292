// What else a ceremony needs: its programme with people and times, its budget, who stands at the door, and the first who came.

import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { addItem, changeItem } from '#cycle/ceremonies/programme.acts.ts'
import { excuseGuest, letInByName } from '#cycle/check-in/attendance.acts.ts'
import { nameSteward } from '#cycle/check-in/door.acts.ts'
import { approveBudget, estimateLine, submitBudget } from '#cycle/event-budget/budget.acts.ts'
import { findBudget } from '#cycle/event-budget/budget.reads.ts'
import { enterVoucher, explainDifference } from '#cycle/event-budget/line.acts.ts'
import { listGuests } from '#cycle/invitations/guest.reads.ts'
import { seatAll } from '#cycle/invitations/seat.acts.ts'
import { renewCalendarLink } from '#disclosure/calendar/link.acts.ts'
import { daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { founding } from './cast.ts'
import { at, play, type Stage } from './stage.ts'

const people = [
  [15, 'Đoàn xã', 'Đội văn nghệ xã', null],
  [10, 'Văn phòng Đảng ủy', 'Đồng chí Phó Bí thư Thường trực Đảng ủy', 'Đồng chí Chánh Văn phòng'],
  [20, 'Ủy ban nhân dân xã', 'Đồng chí Chủ tịch Ủy ban nhân dân xã', 'Đồng chí Phó Chủ tịch'],
  [15, null, 'Đồng chí Bí thư Chi bộ thôn Bến Đò', 'Đồng chí Bí thư Chi bộ thôn Đồng Sim'],
] as const

const costs = [
  ['Trang trí', 'Phông sân khấu, băng rôn', 'bộ', 1, 2_800_000],
  ['Trang trí', 'Hoa để bàn, hoa bục', 'lẵng', 3, 250_000],
  ['Phục vụ', 'Nước uống', 'người', 80, 15_000],
  ['In ấn', 'In giấy mời, tài liệu', 'bộ', 80, 12_000],
] as const

export async function prepareTheEvent(stage: Stage, campaign: Id<'campaign'>): Promise<void> {
  const clerk = at(stage, founding.person, daysAfter(stage.today, -6), 25)
  const { programme, id } = await play(stage, clerk, (context) => getCeremony(context, campaign))
  for (const [index, [minutes, owner, speaker, standIn]] of people.entries()) {
    const item = programme[index]
    const setting = { item: item?.item ?? '', minutes, owner, speaker, standIn, note: null }
    if (item) await play(stage, clerk, (context) => changeItem(context, item.id, setting))
  }
  const photos = {
    item: 'Chụp ảnh lưu niệm',
    minutes: 5,
    owner: 'Đài truyền thanh xã',
    speaker: null,
    standIn: null,
    note: null,
  }
  await play(stage, clerk, (context) => addItem(context, campaign, photos))
  await play(stage, clerk, (context) => seatAll(context, campaign, { rows: 8, perRow: 10 }))
  await payFor(stage, campaign)
  await openTheDoor(stage, campaign, id)
  const secretary = at(stage, 'Đặng Thị Hòa', daysAfter(stage.today, -3))
  await play(stage, secretary, renewCalendarLink)
}

async function payFor(stage: Stage, campaign: Id<'campaign'>): Promise<void> {
  const clerk = at(stage, founding.person, daysAfter(stage.today, -6), 60)
  for (const [heading, item, measure, quantity, price] of costs)
    await play(stage, clerk, (context) => estimateLine(context, campaign, { heading, item, measure, quantity, price }))
  await play(stage, clerk, (context) => submitBudget(context, campaign))
  const leader = at(stage, 'Nguyễn Thanh Bình', daysAfter(stage.today, -5))
  await play(stage, leader, (context) => approveBudget(context, campaign, null))
  const later = at(stage, founding.person, daysAfter(stage.today, -1))
  const lines = await play(stage, later, async (context) => {
    const budget = await findBudget(context, (await getCeremony(context, campaign)).id)
    return budget?.lines ?? []
  })
  const [backdrop, flowers] = lines
  const files = [
    { name: 'hoa-don.txt', bytes: new TextEncoder().encode('Hóa đơn bán hàng, bản chép của Văn phòng.\n') },
  ]
  const bill = { number: '0000127', on: daysAfter(stage.today, -2), amount: 2_950_000, files }
  if (backdrop) await play(stage, later, (context) => enterVoucher(context, backdrop.id, bill))
  const dearer = 'Thêm một băng rôn treo ở cổng chợ.'
  if (backdrop) await play(stage, later, (context) => explainDifference(context, backdrop.id, dearer))
  const receipt = { number: '0000045', on: daysAfter(stage.today, -1), amount: 750_000, files }
  if (flowers) await play(stage, later, (context) => enterVoucher(context, flowers.id, receipt))
}

/** A guest from far away comes on the eve; another telephones. */
async function openTheDoor(stage: Stage, campaign: Id<'campaign'>, ceremony: Id<'ceremony'>): Promise<void> {
  const clerk = at(stage, founding.person, stage.today, 100)
  const [steward, supervisor] = ['Tạ Minh Khôi', 'Dương Thị Yến'].map((name) => at(stage, name, stage.today).actor)
  if (steward)
    await play(stage, clerk, (context) => nameSteward(context, campaign, { person: steward, role: 'steward' }))
  if (supervisor)
    await play(stage, clerk, (context) => nameSteward(context, campaign, { person: supervisor, role: 'supervisor' }))
  const guests = await play(stage, clerk, (context) => listGuests(context, ceremony))
  const [early] = guests
  const ill = guests.find(({ answer, withdrawnAt }) => answer === null && withdrawnAt === null)
  if (early) await play(stage, clerk, (context) => letInByName(context, ceremony, [early.id]))
  if (ill) await play(stage, clerk, (context) => excuseGuest(context, ill.id, 'Gọi điện báo ốm.'))
}
