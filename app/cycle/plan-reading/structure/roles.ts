// What a section is for, told by its heading.
import { plain } from './letters.ts'
import { nodesBelow, type OutlineNode } from './outline.ts'

export type Role =
  | 'purpose'
  | 'requirements'
  | 'theme'
  | 'slogans'
  | 'period'
  | 'contents'
  | 'targets'
  | 'movements'
  | 'ceremony'
  | 'participants'
  | 'programme'
  | 'review'
  | 'commendation'
  | 'budget'
  | 'implementation'

const signs: [role: Role, sign: RegExp][] = [
  ['purpose', /^muc dich\b|^muc tieu chung|, muc dich\b/],
  ['requirements', /^yeu cau\b|muc dich\s?(?:,|va|-)\s?yeu cau|^nguyen tac\b/],
  ['theme', /^(?:ten )?chu de\b|chu de,? (?:thi dua|phong trao|khau hieu)/],
  ['slogans', /khau hieu\b|phuong cham/],
  [
    'period',
    /thoi gian (?:phat dong|thi dua|thuc hien|to chuc (?:thi dua|phong trao))|^thoi gian\b|cac dot thi dua|tien do/,
  ],
  ['contents', /^noi dung\b|noi dung thi dua|nhiem vu trong tam|nhiem vu,? giai phap|noi dung va chi tieu|noi dung,/],
  ['targets', /chi tieu|muc tieu cu the|^muc tieu\b/],
  ['movements', /phong trao thi dua cu the|cac phong trao|cac cuoc van dong/],
  [
    'ceremony',
    /le phat dong|le ra quan|le ky (?:giao uoc|cam ket|ket)|le khoi dong|buoi ra quan|hoi nghi phat dong|to chuc phat dong|buoi le/,
  ],
  ['participants', /thanh phan|khach moi|dai bieu (?:du|tham du|moi)/],
  ['programme', /chuong trinh (?:buoi )?(?:le|hoi nghi)|chuong trinh$|noi dung chuong trinh|trinh tu/],
  ['review', /so ket|tong ket/],
  ['commendation', /khen thuong/],
  ['budget', /kinh phi/],
  [
    'implementation',
    /to chuc thuc hien|phan cong (?:nhiem vu|trach nhiem|thuc hien)|trach nhiem thuc hien|trach nhiem cua (?:cac|tung)|to chuc,? (?:va )?trien khai|trien khai thuc hien|bien phap (?:to chuc )?thuc hien|to chuc chi dao|phan cong$/,
  ],
]

/** The roles that a heading gives its section; a heading may name several ("Sơ kết, tổng kết và khen thưởng"). */
export function rolesOf(node: OutlineNode): Role[] {
  const words = plain(node.heading.text)
  if (words === '' || words.length > 220) return []
  return signs.filter(([, sign]) => sign.test(words)).map(([role]) => role)
}

/** The headed nodes by role, in reading order. */
export function sectionsByRole(root: OutlineNode): Map<Role, OutlineNode[]> {
  const sections = new Map<Role, OutlineNode[]>()
  for (const node of nodesBelow(root)) {
    for (const role of rolesOf(node)) sections.set(role, [...(sections.get(role) ?? []), node])
  }
  return sections
}
