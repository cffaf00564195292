// Which posts a class of guests means, read from the plan's words: "Bí thư, Phó Bí thư các chi bộ". Pure.
import { type UnitKind, unitKinds } from '#foundation/organisation/unit.ts'
import { type PostRole, postRoles } from '#foundation/people/post.ts'
import { fold } from '#kernel/fold.ts'
import type { Meaning } from './guest.ts'

const kindsByWords: [RegExp, UnitKind[]][] = [
  [/ban chap hanh|\bbch\b/, ['party_committee', 'standing_committee']],
  [/ban thuong vu|\bbtv\b|thuong truc dang uy/, ['standing_committee']],
  [/hoi dong nhan dan|\bhdnd\b/, ['peoples_council']],
  [/uy ban nhan dan|\bubnd\b/, ['peoples_committee']],
  [/tham muu|giup viec/, ['advisory_board', 'party_office', 'inspection_commission']],
  [/uy ban kiem tra|\bubkt\b/, ['inspection_commission']],
  [/van phong dang uy/, ['party_office']],
  [/mat tran|\bmttq\b/, ['fatherland_front']],
  [/doan the|to chuc chinh tri/, ['mass_organisation']],
  [/cong an|quan su/, ['armed_forces']],
  [/truyen thanh/, ['radio_station']],
  [/don vi su nghiep|truong hoc|cac truong|tram y te/, ['public_service']],
  [/co quan chuyen mon|cac phong\b/, ['specialised_agency']],
  [/chi bo/, ['party_cell']],
  [/(can bo|truong|dai dien|ban) (cac )?(thon|to dan pho)/, ['hamlet']],
]

/** Who is above the committee holds no post in it: such guests are added by hand. */
const above = /huyen uy|tinh uy|thanh uy|quan uy|trung uong|cap tren/

export function meaningOf(words: string): Meaning {
  const text = fold(words)
  if (above.test(text)) return { kinds: ['superior_committee'], roles: ['head', 'deputy', 'member'] }
  const kinds = kindsByWords.filter(([sign]) => sign.test(text)).flatMap(([, found]) => found)
  return { kinds: unitKinds.filter((kind) => kinds.includes(kind)), roles: rolesIn(text) }
}

/** Where no rank is said, whoever leads the body comes for it. */
function rolesIn(text: string): PostRole[] {
  if (/uy vien|ban chap hanh|\bbch\b|toan the/.test(text)) return ['head', 'deputy', 'member']
  if (/thuong truc|lanh dao/.test(text)) return ['head', 'deputy']
  const deputy = /\bpho\b/.test(text)
  const head = /\b(bi thu|truong|chu tich|chu nhiem)\b/.test(
    text.replace(/\bpho (bi thu|truong|chu tich|chu nhiem)/g, ''),
  )
  if (!head && !deputy) return ['head']
  return [...(head ? (['head'] as const) : []), ...(deputy ? (['deputy'] as const) : [])]
}

/** What the office has set, where it has set something; otherwise as the words are read. */
export function meaningFor({ text, meaning }: { text: string; meaning: unknown }): Meaning {
  return isMeaning(meaning) ? meaning : meaningOf(text)
}

const isMeaning = (value: unknown): value is Meaning =>
  typeof value === 'object' &&
  value !== null &&
  listOf(value, 'kinds').every((kind) => unitKinds.some((one) => one === kind)) &&
  listOf(value, 'roles').every((role) => postRoles.some((one) => one === role))

const listOf = (value: object, name: string): unknown[] => {
  const list: unknown = Object.getOwnPropertyDescriptor(value, name)?.value
  return Array.isArray(list) ? list : [null]
}
