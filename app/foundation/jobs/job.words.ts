// What people read about work in the background.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { AskRefusal, StopRefusal } from './job.rules.ts'
import type { JobPhase, JobState } from './job.ts'

const ended = {
  vi: { waiting: 'đang chờ', running: 'đang chạy', done: 'đã xong', stopped: 'đã dừng', failed: 'đã hỏng' },
  en: { waiting: 'waits', running: 'runs', done: 'is done', stopped: 'was stopped', failed: 'failed' },
} satisfies Record<'vi' | 'en', Record<JobState, string>>

export const jobWords = inOwnWords({
  vi: (own: Terms) => ({
    going: 'Đang làm',
    waits: 'Đang chờ đến lượt, thường chỉ vài giây.',
    phases: { checking: 'Đang kiểm tra lại với cây tổ chức hiện tại', writing: 'Đang ghi' } satisfies Record<
      JobPhase,
      string
    >,
    reached: (reached: number, total: number) => `${reached} trên ${total}`,
    again: (attempt: number) => `Lần thử ${attempt}: lần trước máy chủ ngừng giữa chừng, chưa ghi gì.`,
    stopping: 'Đã bấm dừng, đang dừng.',
    refresh: 'Xem lại',
    stop: 'Dừng lại',
    stopHint: 'Dừng thì không ghi gì cả. Trang này có thể đóng: việc vẫn chạy tiếp.',
    stopped: 'Đã dừng. Chưa ghi gì vào cây tổ chức.',
    failures: (why: string | null): string => {
      switch (why) {
        case 'changed-meanwhile':
          return 'Cây tổ chức đã thay đổi sau khi xem trước. Chưa ghi gì; xem lại bản xem trước dưới đây rồi xác nhận lại.'
        case 'has-errors':
          return 'Cây tổ chức đã thay đổi, nay có dòng không ghi được. Chưa ghi gì; sửa các dòng báo lỗi rồi đưa tệp lên lại.'
        case 'not-office':
          return `Người bấm xác nhận không còn thuộc ${own.Office}. Chưa ghi gì.`
        case 'broke-off':
          return 'Máy chủ ngừng giữa chừng nhiều lần. Chưa ghi gì; hãy thử lại, nếu vẫn vậy thì báo người quản trị.'
        case 'nothing-new':
          return 'Mọi dòng đã có sẵn. Không còn gì để ghi.'
        default:
          return 'Việc không xong vì lỗi của phần mềm. Chưa ghi gì; hãy thử lại.'
      }
    },
    refusal(refusal: AskRefusal | StopRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.Office} Đảng ủy được làm việc này.`
        case 'goes-on-already':
          return 'Việc này đang chạy rồi.'
        case 'is-over':
          return `Việc này ${ended.vi[refusal.state]}, không dừng được nữa.`
      }
    },
  }),
  en: {
    going: 'Under way',
    waits: 'It waits for its turn, a few seconds as a rule.',
    phases: { checking: 'Checking against the organisation as it is now', writing: 'Writing' },
    reached: (reached, total) => `${reached} of ${total}`,
    again: (attempt) => `Attempt ${attempt}: the server stopped in the middle before; nothing was written.`,
    stopping: 'A stop was asked for; it is stopping.',
    refresh: 'Look again',
    stop: 'Stop',
    stopHint: 'Stopped, nothing is written at all. You may close this page: the work goes on.',
    stopped: 'Stopped. Nothing was written.',
    failures: (why) => {
      switch (why) {
        case 'changed-meanwhile':
          return 'The organisation has changed since the preview. Nothing was written; look at the new preview below and confirm again.'
        case 'has-errors':
          return 'The organisation has changed, and some rows cannot be written now. Nothing was written; mend them and bring the file again.'
        case 'not-office':
          return 'Whoever confirmed is no more in the office. Nothing was written.'
        case 'broke-off':
          return 'The server stopped in the middle several times. Nothing was written; try again, and tell the administrator if it goes on.'
        case 'nothing-new':
          return 'Every row is there already. There is nothing left to write.'
        default:
          return 'A fault of the product ended it. Nothing was written; try again.'
      }
    },
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may do this.'
        case 'goes-on-already':
          return 'This is under way already.'
        case 'is-over':
          return `This is over: it ${ended.en[refusal.state]}.`
      }
    },
  },
})
