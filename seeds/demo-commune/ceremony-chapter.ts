// The ceremony, put off by a storm, is to be held tomorrow: the list is issued, most have answered, two ask for a substitute.
import { callOffCeremony, confirmCeremony } from '#cycle/ceremonies/ceremony.acts.ts'
import { getCeremony } from '#cycle/ceremonies/ceremony.reads.ts'
import { answerInvitation, enterAnswer, judgeSubstitute, openInvitation } from '#cycle/invitations/answer.acts.ts'
import { listGuests, listInvitees } from '#cycle/invitations/guest.reads.ts'
import type { Guest } from '#cycle/invitations/guest.ts'
import { meaningFor } from '#cycle/invitations/guest-class.rules.ts'
import { correctClass, strikeInvitee, withdrawGuest } from '#cycle/invitations/guest-list.acts.ts'
import { addGuest, issueInvitations, remindGuests } from '#cycle/invitations/invitation.acts.ts'
import { tokensOf } from '#cycle/invitations/token.reads.ts'
import type { Context } from '#db/context.ts'
import { day, daysAfter } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { founding } from './cast.ts'
import { at, play, type Stage } from './stage.ts'

const hall = 'Hội trường Nhà văn hóa xã'
const nobody = { substituteName: '', substituteTitle: '', substitutePhone: '' }

export async function prepareTheCeremony(stage: Stage, campaign: Id<'campaign'>): Promise<void> {
  const clerkOn = (days: number, minute = 0) => at(stage, founding.person, daysAfter(stage.today, days), minute)
  const chair = 'Đồng chí Bí thư Đảng ủy xã'
  const first = { day: day('2025-12-12'), beginsAt: '07:30', place: hall, chair, joinedWith: null }
  const early = at(stage, founding.person, day('2025-12-01'), 20)
  await play(stage, early, (context) => confirmCeremony(context, campaign, first))
  const storm = { how: 'postponed', reason: 'Mưa lũ lớn, các thôn tập trung phòng chống thiên tai.' } as const
  await play(stage, at(stage, founding.person, day('2025-12-09')), (context) =>
    callOffCeremony(context, campaign, storm),
  )
  const again = { ...first, day: daysAfter(stage.today, 1), joinedWith: 'Hội nghị sơ kết phong trào năm thứ nhất' }
  await play(stage, clerkOn(-12), (context) => confirmCeremony(context, campaign, again))
  await drawUpTheList(stage, campaign)
  await play(stage, clerkOn(-8, 30), (context) => issueInvitations(context, campaign))
  await letGuestsAnswer(stage, campaign)
}

async function drawUpTheList(stage: Stage, campaign: Id<'campaign'>): Promise<void> {
  const clerk = at(stage, founding.person, daysAfter(stage.today, -9))
  await play(stage, clerk, async (context) => {
    const { guests: classes } = await getCeremony(context, campaign)
    const [one] = classes
    if (one) await correctClass(context, campaign, { id: one.id, meaning: meaningFor(one) })
  })
  for (const [name, title, unitName, phone] of [
    ['Lý Văn Quế', 'Ủy viên Ban Thường vụ', 'Đảng ủy cấp trên', '0900000021'],
    ['Quách Thị Mười', 'Nghệ nhân hát ru', 'Thôn Bến Đò', null],
  ] as const)
    await play(stage, clerk, (context) =>
      addGuest(context, campaign, { person: null, unit: null, name, title, unitName, email: null, phone }),
    )
  const [last] = (await invited(stage, campaign)).slice(-1)
  if (last)
    await play(stage, clerk, (context) => strikeInvitee(context, campaign, { person: last.person, back: false }))
}

const invited = (stage: Stage, campaign: Id<'campaign'>) =>
  play(stage, at(stage, founding.person, daysAfter(stage.today, -9)), async (context) => {
    const ceremony = await getCeremony(context, campaign)
    return listInvitees(context, ceremony, await listGuests(context, ceremony.id))
  })

async function letGuestsAnswer(stage: Stage, campaign: Id<'campaign'>): Promise<void> {
  const visiting = at(stage, founding.person, daysAfter(stage.today, -5), 90)
  const guests = await play(stage, visiting, async (context) =>
    listGuests(context, (await getCeremony(context, campaign)).id),
  )
  const byLink = async (guest: Guest | undefined, act: (context: Context, token: string) => Promise<unknown>) => {
    if (guest) await play(stage, visiting, async (context) => act(context, (await tokensOf(context))(guest)))
  }
  for (const guest of guests.slice(0, 9)) {
    await byLink(guest, openInvitation)
    await byLink(guest, (context, token) =>
      answerInvitation(context, token, { answer: 'coming', reason: '', ...nobody }),
    )
  }
  const away = { answer: 'not_coming' as const, reason: 'Đi tập huấn ở tỉnh.', ...nobody }
  await byLink(guests[9], (context, token) => answerInvitation(context, token, away))
  const substitutes = [
    ['Tô Văn Đằng', 'Phó Chủ tịch'],
    ['Hà Thị Nhàn', 'Ủy viên'],
  ] as const
  for (const [index, [substituteName, substituteTitle]] of substitutes.entries())
    await byLink(guests[10 + index], (context, token) =>
      answerInvitation(context, token, {
        ...{ answer: 'substitute', reason: 'Trùng lịch họp.', substituteName, substituteTitle, substitutePhone: '' },
      }),
    )
  const clerk = at(stage, founding.person, daysAfter(stage.today, -4), 10)
  const [, , approved, telephoned] = guests.slice(8)
  if (approved) await play(stage, clerk, (context) => judgeSubstitute(context, approved.id, null))
  const coming = { answer: 'coming' as const, reason: '', ...nobody }
  const rung = guests[12]
  const gone = guests.find(({ name }) => name === 'Quách Thị Mười')
  if (rung) await play(stage, clerk, (context) => enterAnswer(context, rung.id, coming))
  if (gone) await play(stage, clerk, (context) => withdrawGuest(context, gone.id, 'Xin thôi vì đi vắng dài ngày.'))
  if (telephoned) await byLink(telephoned, openInvitation)
  await play(stage, at(stage, founding.person, daysAfter(stage.today, -2)), (context) =>
    remindGuests(context, campaign),
  )
}
