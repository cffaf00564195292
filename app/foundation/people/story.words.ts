// How the journal of a unit and its posts reads on a page.
import type { StoryEntry } from '#foundation/audit/entry.ts'
import { day, isDay, written } from '#kernel/day.ts'
import { inOwnWords } from '#kernel/words.ts'

/** `person` is who the post is about. */
export const organisationStory = inOwnWords<(entry: StoryEntry, person: string) => string>({
  vi: (own) => (entry, person) => {
    const on = dayIn(entry)
    switch (entry.word) {
      case 'unit.created':
        return `Lập ${own.unit}.`
      case 'unit.corrected':
        return `Sửa thông tin ${own.unit}.`
      case 'unit.ended':
        return `Ghi kết thúc hoạt động${on ? ` ngày ${on}` : ''}.`
      case 'unit.renamed':
        return `Đổi tên${on ? ` từ ngày ${on}` : ''}.`
      case 'unit.kind-changed':
        return `Đổi loại ${own.unit}${on ? ` từ ngày ${on}` : ''}.`
      case 'unit.moved':
        return `Đổi cấp trên trực tiếp${on ? ` từ ngày ${on}` : ''}.`
      case 'unit.tier-changed':
        return `Đổi cấp của tổ chức đảng${on ? ` từ ngày ${on}` : ''}.`
      case 'unit.merged':
        return `Hợp nhất, sáp nhập${on ? ` từ ngày ${on}` : ''}.`
      case 'unit.split':
        return `Chia, tách${on ? ` từ ngày ${on}` : ''}.`
      case 'unit.reorganisation-undone':
        return 'Hoàn tác một việc sắp xếp lại.'
      case 'unit.reopened':
        return 'Bỏ ngày kết thúc đã ghi nhầm.'
      case 'post.taken-up':
        return `${person} nhận chức vụ.`
      case 'post.given-up':
        return `${person} thôi giữ chức vụ${on ? ` từ ngày ${on}` : ''}.`
      case 'stand-in.named':
        return `${person} được cử thay.`
      case 'stand-in.called-off':
        return `${person} thôi thay${on ? ` từ ngày ${on}` : ''}.`
      default:
        return 'Có thay đổi.'
    }
  },
  en: (entry, person) => {
    const on = dayIn(entry)
    switch (entry.word) {
      case 'unit.created':
        return 'The unit was set up.'
      case 'unit.corrected':
        return 'The unit was corrected.'
      case 'unit.ended':
        return `Its end was set${on ? ` to ${on}` : ''}.`
      case 'unit.renamed':
        return `Renamed${on ? ` from ${on}` : ''}.`
      case 'unit.kind-changed':
        return `Of another kind${on ? ` from ${on}` : ''}.`
      case 'unit.moved':
        return `Moved below another unit${on ? ` from ${on}` : ''}.`
      case 'unit.tier-changed':
        return `Of another Party tier${on ? ` from ${on}` : ''}.`
      case 'unit.merged':
        return `Merged${on ? ` from ${on}` : ''}.`
      case 'unit.split':
        return `Split${on ? ` from ${on}` : ''}.`
      case 'unit.reorganisation-undone':
        return 'A reorganisation was undone.'
      case 'unit.reopened':
        return 'A mistaken end was taken back.'
      case 'post.taken-up':
        return `${person} took up a post.`
      case 'post.given-up':
        return `${person} gave up a post${on ? ` on ${on}` : ''}.`
      case 'stand-in.named':
        return `${person} was named to stand in.`
      case 'stand-in.called-off':
        return `${person} stood in no more${on ? ` from ${on}` : ''}.`
      default:
        return 'Something changed.'
    }
  },
})

function dayIn({ payload }: StoryEntry): string | null {
  const on = payload?.on
  return typeof on === 'string' && isDay(on) ? written(day(on)) : null
}
