// What people read about posts.
import { written } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { AppointRefusal, EndPostRefusal } from './post.rules.ts'
import type { PostRole } from './post.ts'

export const postWords = inOwnWords({
  vi: (own: Terms) => ({
    holders: 'Người giữ chức vụ',
    nobody: `Chưa có ai giữ chức vụ ở ${own.unit} này.`,
    past: 'Chức vụ đã thôi',
    add: 'Thêm người giữ chức vụ',
    addTitle: (unit: string) => `Thêm người giữ chức vụ: ${unit}`,
    addHint: 'Quyền trong phần mềm theo chức vụ, từ ngày ghi dưới đây. Một người giữ được nhiều chức vụ.',
    who: 'Ai',
    known: 'Người đã có trong danh sách',
    choose: 'Chọn, hoặc ghi người mới ở dưới',
    newName: 'Hoặc người mới: họ và tên',
    role: 'Vai trò',
    title: 'Chức vụ, như thường gọi',
    titleHint: `Ví dụ: Bí thư ${own.cell}.`,
    from: 'Từ ngày',
    save: 'Lưu',
    end: 'Thôi giữ',
    endFor: (name: string) => `Thôi giữ chức vụ: ${name}`,
    endTitle: (title: string, name: string) => `Thôi giữ chức vụ ${title}: ${name}`,
    endHint: 'Từ ngày này, quyền theo chức vụ ấy không còn. Những gì đã làm vẫn đứng tên người ấy.',
    endOn: 'Ngày đầu tiên không còn giữ',
    span: (from: string, to: string | null) => (to ? `từ ${from} đến trước ${to}` : `từ ${from}`),
    wrong: 'Chưa lưu được',
    dayOdd: 'Ngày này chưa đúng. Ghi như 05/8/2026.',
    roles: {
      head: 'Người đứng đầu',
      deputy: 'Cấp phó',
      member: 'Ủy viên',
      staff: 'Chuyên viên',
    } satisfies Record<PostRole, string>,
    refusal(refusal: AppointRefusal | EndPostRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.office} Đảng ủy được sửa chức vụ.`
        case 'name-missing':
          return 'Chọn một người trong danh sách, hoặc ghi họ và tên người mới.'
        case 'title-missing':
          return `Ghi chức vụ như thường gọi, ví dụ: Bí thư ${own.cell}.`
        case 'unit-outside':
          return `Đây là cấp trên, không phải ${own.unit} của cấp ủy: không ghi người giữ chức vụ ở đây.`
        case 'before-unit':
          return `${own.Unit} bắt đầu ngày ${written(refusal.on)}; chức vụ không thể có trước ngày ấy.`
        case 'after-unit':
          return `${own.Unit} đã kết thúc ngày ${written(refusal.on)}.`
        case 'holds-it-already':
          return `Người này đang giữ chức vụ “${refusal.title}” ở ${own.unit} này.`
        case 'already-ended':
          return `Đã thôi giữ từ ngày ${written(refusal.on)}.`
        case 'before-start':
          return `Chức vụ bắt đầu ngày ${written(refusal.on)}; ngày thôi phải sau ngày ấy.`
        case 'last-in-office':
          return `Đây là người cuối cùng ở ${own.office}: thôi thì không ai còn quyền điều hành. Thêm người khác trước.`
      }
    },
  }),
  en: {
    holders: 'People in posts',
    nobody: 'Nobody holds a post in this unit.',
    past: 'Past posts',
    add: 'Add a person to a post',
    addTitle: (unit) => `Add a person to a post: ${unit}`,
    addHint: 'Rights follow from the post, from the day below. A person may hold several.',
    who: 'Who',
    known: 'Somebody on the list',
    choose: 'Choose, or write a new person below',
    newName: 'Or a new person: name',
    role: 'Role',
    title: 'Post, as people say it',
    titleHint: 'For example: Bí thư chi bộ.',
    from: 'From',
    save: 'Save',
    end: 'End',
    endFor: (name) => `End the post of ${name}`,
    endTitle: (title, name) => `End the post ${title}: ${name}`,
    endHint: 'From this day on the rights of this post are gone. What was done stays under that name.',
    endOn: 'First day on which it is held no more',
    span: (from, to) => (to ? `from ${from} until before ${to}` : `from ${from}`),
    wrong: 'Not saved',
    dayOdd: 'This is no day. Write it like 05/8/2026.',
    roles: { head: 'Head', deputy: 'Deputy', member: 'Member', staff: 'Staff' },
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may change posts.'
        case 'name-missing':
          return 'Choose somebody on the list, or write the name of a new person.'
        case 'title-missing':
          return 'Write the post as people say it.'
        case 'unit-outside':
          return 'This is a superior and no unit of the committee: nobody is given a post here.'
        case 'before-unit':
          return `The unit began on ${written(refusal.on)}; no post in it is older.`
        case 'after-unit':
          return `The unit ended on ${written(refusal.on)}.`
        case 'holds-it-already':
          return `This person holds the post “${refusal.title}” in this unit.`
        case 'already-ended':
          return `Ended on ${written(refusal.on)}.`
        case 'before-start':
          return `The post began on ${written(refusal.on)}; its end must be later.`
        case 'last-in-office':
          return 'This is the last person in the office: nobody could act any more. Add another first.'
      }
    },
  },
})
