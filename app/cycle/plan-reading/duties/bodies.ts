// How the names of bodies begin, go on over a second line, and where a place ends them.
import { plain } from '../structure/letters.ts'

const heads =
  'dang bo|dang uy|dang doan|ban can su|uy ban|ubnd|ubmttq|ub mttq|hoi dong|hdnd|ban|so|phong|huyen uy|tinh uy|thanh uy|quan uy|thi uy|chi bo|chi uy|bo|tong|cuc|chi cuc|truong|trung tam|cong ty|cong doan|lien doan|ldld|hoi|doan|huyen doan|tinh doan|thanh doan|quan doan|xa doan|bch|btv|mat tran|mttq|van phong|benh vien|cong an|quan su|vien|toa an|thuong truc|thanh tra|bao|dai|hoc vien|dai hoc|khoi|kho bac|ngan hang|chinh phu|quoc hoi|thu tuong|hop tac xa|tap doan|xi nghiep|nha may|tram|to|quan khu|su doan|trung doan|bo chi huy|doi|hat'
const bodyStart = new RegExp(`^(?:${heads})\\b`)
const placeStart =
  /^(?:xa|phuong|thi tran|huyen|quan|tinh|thanh pho|tp\.?|thi xa|dac khu|khu|cum|lien xa|thon|viet nam)\b/

export const beginsBody = (text: string): boolean => bodyStart.test(plain(text))
export const beginsPlace = (text: string): boolean =>
  placeStart.test(plain(text)) && !/^(?:tinh|huyen|quan|xa|thanh) (?:uy|doan)\b/.test(plain(text))

/** A name that wants more: "BAN CHẤP HÀNH", "LIÊN ĐOÀN LAO ĐỘNG", "ỦY BAN NHÂN DÂN". */
const unfinished =
  /^(?:(?:ban (?:chap hanh|thuong vu|chi dao|van dong|dai dien|to chuc)|bch|btv|thuong truc)|(?:uy ban|hoi dong) nhan dan|ubnd|hdnd|lien doan lao dong|hoi (?:lien hiep phu nu|nong dan|cuu chien binh)|uy ban (?:mat tran to quoc|mttq)(?: viet nam)?|dang bo|dang uy|doan (?:tncs|thanh nien cong san)(?: ho chi minh)?|doan thanh nien|bo chi huy quan su|ban chi huy quan su|cong an|ban chap hanh (?:dang bo|doan|cong doan)|truong (?:tieu hoc|trung hoc co so|trung hoc pho thong|thcs|thpt|mam non)|hoi dong thi dua\s?-?\s?khen thuong)$/

/** The lines of one column parted into bodies: a line goes on with the name before it unless it begins another body. */
export function groupBodies<T extends { text: string }>(lines: T[]): T[][] {
  const groups: T[][] = []
  for (const line of lines) {
    const open = groups.at(-1)
    const before = plain(open?.map(({ text }) => text).join(' ') ?? '')
    const goesOn =
      open &&
      (beginsPlace(line.text) || unfinished.test(before) || /(?:\bva|,|-)$/.test(before) || !beginsBody(line.text))
    if (open && goesOn && !isParent(before, line.text)) open.push(line)
    else groups.push([line])
  }
  return groups
}

/** "ĐẢNG BỘ HUYỆN X" over "ĐẢNG ỦY XÃ Y": the levels differ, whatever the names begin with. */
function isParent(before: string, text: string): boolean {
  const next = plain(text)
  if (/^(?:dang uy|chi bo|chi uy)\b/.test(next) && before !== '' && !unfinished.test(before)) return true
  return /^(?:ubnd|uy ban nhan dan)\b/.test(before) && !unfinished.test(before) && beginsBody(text)
}
