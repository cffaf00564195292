// Who of the cast can log in, and how the demonstration says so. The password is for the demonstration only.
import { choosePassword, giveAccount } from '#foundation/accounts/password.acts.ts'
import { requireSecondFactor } from '#foundation/accounts/protection.acts.ts'
import { type Day, daysAfter } from '#kernel/day.ts'
import { founding, neighbour, units } from './cast.ts'
import { at, play, type Stage } from './stage.ts'

const password = 'ngay-mua-vang-2026'

const logins = [
  { username: 'vanphong', person: founding.person, role: 'Văn phòng Đảng ủy (soát kế hoạch, phát động, duyệt)' },
  { username: 'bithu', person: 'Nguyễn Thanh Bình', role: 'Bí thư Đảng ủy' },
  { username: 'ubnd', person: 'Lê Quang Vinh', role: 'Chủ tịch UBND xã' },
  { username: 'kiemtra', person: 'Đỗ Thị Minh Nguyệt', role: 'Chủ nhiệm Ủy ban Kiểm tra' },
  { username: 'mattran', person: 'Bùi Văn Chính', role: 'Chủ tịch Mặt trận' },
  { username: 'bendo', person: 'Đặng Thị Hòa', role: 'Bí thư Chi bộ thôn Bến Đò' },
  { username: 'caygao', person: 'Huỳnh Văn Lộc', role: 'Bí thư Chi bộ thôn Cây Gạo' },
]
export const neighbourLogin = {
  username: 'nuimay',
  password,
  person: neighbour.person,
  role: 'Văn phòng Đảng ủy xã Núi Mây (cấp ủy khác)',
}

export const clerkLogin = { username: 'vanphong', password }
export const secretaryLogin = { username: 'bendo', password }

export const listLogins = (): string[] =>
  [...logins, neighbourLogin].map(({ username, role }) => `${username.padEnd(10)} ${password}   ${role}`)

/** Everybody who holds a post in the large committee, and the clerk of the small one. */
export async function giveAccounts(stage: Stage, founded: Day): Promise<void> {
  const known = new Map([...logins, neighbourLogin].map((login) => [login.person, login.username]))
  const others = units.flatMap(({ posts }) => posts.map(([person]) => person)).filter((person) => !known.has(person))
  const named = [...known, ...[...new Set(others)].map((person, index) => [person, `dongchi${index + 1}`] as const)]
  const giver = stage.whos.has(founding.person) ? founding.person : neighbour.person
  for (const [person, username] of named) {
    if (!stage.whos.has(person)) continue
    const account = { person: at(stage, person, stage.today).actor, username, password }
    await play(stage, at(stage, giver, daysAfter(founded, 1)), (context) => giveAccount(context, account))
    await play(stage, at(stage, person, daysAfter(founded, 2)), (context) => choosePassword(context, password))
  }
  // Whoever tries the demonstration has no code app at hand.
  await play(stage, at(stage, giver, daysAfter(founded, 3)), (context) => requireSecondFactor(context, false))
}
