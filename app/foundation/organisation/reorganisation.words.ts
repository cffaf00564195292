// What people read about reorganisations: what each is called, and why one is refused.
import { written } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { NamedAct, ReorganiseRefusal, UndoRefusal } from './reorganisation.rules.ts'
import type { ReorganisationKind } from './reorganisation.ts'

type Kinds = Record<ReorganisationKind, string>

const kinds = {
  vi: (own: Terms): Kinds => ({
    create: `Lập ${own.unit}`,
    rename: 'Đổi tên',
    change_kind: 'Đổi loại',
    move: 'Đổi cấp trên trực tiếp',
    change_tier: 'Đổi cấp tổ chức đảng',
    merge: 'Hợp nhất, sáp nhập',
    split: 'Chia, tách',
    end: 'Kết thúc hoạt động',
    correct: 'Sửa chỗ ghi sai',
  }),
  en: {
    create: 'Create units',
    rename: 'Rename',
    change_kind: 'Change the kind',
    move: 'Change the superior',
    change_tier: 'Change the Party tier',
    merge: 'Merge',
    split: 'Split',
    end: 'End',
    correct: 'Correction',
  } satisfies Kinds,
}

/** With its day and the units that it is about. */
const named = {
  vi:
    (own: Terms) =>
    ({ what, on, units }: NamedAct) =>
      `${kinds.vi(own)[what]} ngày ${written(on)} (${units.join(', ')})`,
  en: ({ what, on, units }: NamedAct) => `${kinds.en[what]} on ${written(on)} (${units.join(', ')})`,
}

export const reorganisationWords = inOwnWords({
  vi: (own: Terms) => ({
    kinds: kinds.vi(own),
    named: named.vi(own),
    refusal(refusal: ReorganiseRefusal | UndoRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.office} Đảng ủy được sửa cây tổ chức.`
        case 'name-missing':
          return `${own.Unit} phải có tên.`
        case 'too-few':
          return `Hợp nhất cần ít nhất hai ${own.unit} thành một; chia tách cần ít nhất hai ${own.unit} ra từ một.`
        case 'nothing-changes':
          return 'Chưa có gì thay đổi so với hiện có.'
        case 'last-office':
          return 'Đây là văn phòng duy nhất: bỏ nó thì không ai còn quyền điều hành. Lập văn phòng khác trước.'
        case 'later-acts':
          return `Không khớp với việc đã ghi cho ngày sau đó: ${refusal.acts.map(named.vi(own)).join('; ')}. Hoàn tác việc ấy trước, rồi ghi lại theo thứ tự.`
        case 'not-living':
          return `${own.Unit} “${refusal.name}” không hoạt động tại ngày này.`
        case 'begun-already':
          return `${own.Unit} “${refusal.name}” đã được lập rồi.`
        case 'parent-not-living':
          return `Cấp trên của “${refusal.name}” không hoạt động tại ngày này. Chọn cấp trên khác.`
        case 'parent-is-below':
          return `Cấp trên của “${refusal.name}” lại đang nằm dưới chính ${own.unit} này. Chọn ${own.unit} khác.`
        case 'parent-is-inside':
          return `“${refusal.name}” là cấp trên, không thể trực thuộc một ${own.unit} của cấp ủy.`
        case 'children-left':
          return `“${refusal.name}” còn ${own.unit} trực thuộc chưa biết về đâu: ${refusal.children.join(', ')}. Chọn cấp trên mới cho từng ${own.unit}.`
        case 'name-taken':
          return `Cùng thời gian ấy đã có một ${own.unit} mang tên “${refusal.name}”.`
        case 'already-undone':
          return 'Việc này đã được hoàn tác.'
        case 'reason-missing':
          return 'Ghi lý do hoàn tác.'
        case 'rests-on':
          return `Việc ghi sau còn dựa vào việc này: ${refusal.acts.map(named.vi(own)).join('; ')}. Hoàn tác các việc ấy trước.`
      }
    },
  }),
  en: {
    kinds: kinds.en,
    named: named.en,
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may change the tree.'
        case 'name-missing':
          return 'A unit needs a name.'
        case 'too-few':
          return 'A merger makes one of at least two; a split makes at least two of one.'
        case 'nothing-changes':
          return 'Nothing would change.'
        case 'last-office':
          return 'This is the only office: without it nobody could act. Add another office first.'
        case 'later-acts':
          return `It does not fit what is written for a later day: ${refusal.acts.map(named.en).join('; ')}. Undo that first, and enter both in order.`
        case 'not-living':
          return `“${refusal.name}” does not stand on this day.`
        case 'begun-already':
          return `“${refusal.name}” has begun already.`
        case 'parent-not-living':
          return `The unit above “${refusal.name}” does not stand on this day. Choose another.`
        case 'parent-is-below':
          return `The unit above “${refusal.name}” stands below it. Choose another.`
        case 'parent-is-inside':
          return `“${refusal.name}” is a superior and cannot stand below a unit of the committee.`
        case 'children-left':
          return `Units below “${refusal.name}” have nowhere to go: ${refusal.children.join(', ')}. Choose a superior for each.`
        case 'name-taken':
          return `There is a unit called “${refusal.name}” at that time.`
        case 'already-undone':
          return 'This was undone already.'
        case 'reason-missing':
          return 'Say why it is undone.'
        case 'rests-on':
          return `What was entered later rests on it: ${refusal.acts.map(named.en).join('; ')}. Undo that first.`
      }
    },
  },
})
