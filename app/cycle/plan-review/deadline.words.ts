// What people read while they set deadlines for many tasks at once.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'

export const deadlineWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Việc nào xong khi nào?',
    lead: (without: number, all: number) =>
      without > 0
        ? `${without}/${all} ${own.duty} chưa có ${own.deadline}. Đánh dấu nhiều việc rồi đặt một ${own.deadline} cho tất cả. Có thể để trống.`
        : `Cả ${all} ${own.duty} đã có ${own.deadline}.`,
    none: `Kế hoạch chưa có ${own.duty} nào.`,
    caption: `${own.Duty}, chưa có ${own.deadline} trước`,
    ...{ tick: 'Đánh dấu', body: 'Cơ quan', task: own.Duty, deadline: own.Deadline },
    filter: 'Chỉ xem việc của',
    everybody: 'Tất cả cơ quan',
    show: 'Xem',
    tickAll: `Đánh dấu tất cả việc chưa có ${own.deadline}`,
    tickNone: 'Bỏ đánh dấu',
    field: `${own.Deadline} cho các việc đã đánh dấu`,
    set: `Đặt ${own.deadline}`,
    clear: `Xóa ${own.deadline}`,
    next: 'Tiếp: phát động',
    edit: `Sửa ${own.duty}`,
  }),
  en: {
    title: 'What is to be done by when?',
    lead: (without, all) =>
      without > 0
        ? `${without} of ${all} tasks have no deadline. Tick several and set one deadline for all. It may stay empty.`
        : `All ${all} tasks have a deadline.`,
    none: 'The plan has no task yet.',
    caption: 'Tasks, those without a deadline first',
    ...{ tick: 'Tick', body: 'Body', task: 'Task', deadline: 'Deadline' },
    filter: 'Only tasks of',
    everybody: 'All bodies',
    show: 'Show',
    tickAll: 'Tick all without a deadline',
    tickNone: 'Untick',
    field: 'Deadline for what is ticked',
    set: 'Set deadline',
    clear: 'Clear deadline',
    next: 'Next: launch',
    edit: 'Correct the task',
  },
})
