// The run-book out of the plan: which duties belong to the ceremony, and whom the plan names for an item of the programme. Pure.
import { fold } from '#kernel/fold.ts'

export type CeremonyDuty = { text: string; unitName: string; place: string; id: string }

/** What an item and a duty have in common when they mean the same part of the event. */
const parts: [part: string, sign: RegExp][] = [
  ['response', /huong ung|thay mat cac chi bo|dai dien (cho )?cac chi bo/],
  ['contents', /(trinh bay|cong bo|pho bien|thong qua) (noi dung|ke hoach|chi tieu)/],
  ['signing', /ky (ban )?cam ket|chung kien|giao uoc/],
  ['opening', /khai mac|tuyen bo ly do|dien van/],
  ['welcome', /don tiep|van nghe|on dinh to chuc|gioi thieu dai bieu/],
  ['closing', /be mac|ket thuc le|dap tu/],
  ['stage', /khanh tiet|trang tri|bang ron|am thanh|hoi truong|market|phong chu/],
  ['money', /kinh phi|du tru|du toan|quyet toan/],
  ['press', /tuyen truyen|dua tin|truyen thanh|ghi hinh/],
]

export const partOf = (words: string): string | null => {
  const text = fold(words)
  return parts.find(([, sign]) => sign.test(text))?.[0] ?? null
}

/** The plan's duties that speak of the ceremony. */
export const ofCeremony = <Duty extends Pick<CeremonyDuty, 'text'>>(duties: Duty[]): Duty[] =>
  duties.filter(({ text }) =>
    /le phat dong|buoi le|phat bieu (huong ung|khai mac|be mac)|ky (ban )?cam ket|chung kien/.test(fold(text)),
  )

/** Those of them that mean the same part as an item: whom the plan itself names for it. */
export function namedFor<Duty extends Pick<CeremonyDuty, 'text'>>(item: string, duties: Duty[]): Duty[] {
  const part = partOf(item)
  return part === null ? [] : ofCeremony(duties).filter(({ text }) => partOf(text) === part)
}
