// What people read while they set deadlines for many tasks at once.
import { inBoth } from '#kernel/words.ts'

export const deadlineWords = inBoth({
  vi: {
    title: 'Việc nào xong khi nào?',
    lead: (without: number, all: number) =>
      without > 0
        ? `${without}/${all} nhiệm vụ chưa có hạn. Đánh dấu nhiều việc rồi đặt một hạn cho tất cả. Có thể để trống.`
        : `Cả ${all} nhiệm vụ đã có hạn.`,
    none: 'Kế hoạch chưa có nhiệm vụ nào.',
    caption: 'Nhiệm vụ, chưa có hạn trước',
    ...{ tick: 'Đánh dấu', body: 'Cơ quan', task: 'Nhiệm vụ', deadline: 'Thời hạn' },
    filter: 'Chỉ xem việc của',
    everybody: 'Tất cả cơ quan',
    show: 'Xem',
    tickAll: 'Đánh dấu tất cả việc chưa có hạn',
    tickNone: 'Bỏ đánh dấu',
    field: 'Thời hạn cho các việc đã đánh dấu',
    set: 'Đặt hạn',
    clear: 'Xóa hạn',
    next: 'Tiếp: phát động',
    edit: 'Sửa nhiệm vụ',
  },
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
