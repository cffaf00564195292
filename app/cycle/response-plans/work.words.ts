// The page of a registered work.
import { fileWords } from '#foundation/files/file.words.ts'
import { inBoth } from '#kernel/words.ts'
import { responseRefusalWords } from './refusal.words.ts'
import type { WorkRefusal } from './work.rules.ts'

export const workWords = inBoth({
  vi: {
    open: (done: boolean, photos: number) => `${done ? 'đã xong' : 'chưa xong'}, ${photos} ảnh`,
    before: 'Trước khi làm',
    after: 'Sau khi làm',
    noPhotos: 'Chưa có ảnh.',
    photo: (moment: string, name: string) => `${moment}: ${name}`,
    add: 'Gửi ảnh',
    photos: 'Ảnh',
    moment: 'Ảnh chụp lúc nào',
    result: 'Kết quả',
    tell: 'Ghi kết quả',
    on: 'Ngày xong',
    cost: 'Kinh phí thực tế (đồng)',
    days: 'Ngày công thực tế',
    note: 'Ghi thêm',
    done: (day: string, who: string) => `Xong ngày ${day} (${who} ghi).`,
    notDone: 'Chưa ghi kết quả.',
    planned: 'Đăng ký',
    back: 'Về kế hoạch hưởng ứng',
    refused: 'Chưa làm được',
    refusal(refusal: WorkRefusal): string {
      switch (refusal.why) {
        case 'no-day':
          return 'Không đọc được ngày xong.'
        case 'day-to-come':
          return 'Ngày xong chưa tới.'
        case 'no-photo':
          return 'Chưa chọn ảnh nào.'
        case 'not-a-photo':
          return `${refusal.name} không phải ảnh. Gửi ảnh JPG, PNG hoặc HEIC.`
        case 'file-not-taken':
          return `${refusal.name}: ${fileWords({ language: 'vi' }).refusal(refusal.refusal)}`
        default:
          return responseRefusalWords({ language: 'vi' }).refusal(refusal)
      }
    },
  },
  en: {
    open: (done, photos) => `${done ? 'done' : 'not done yet'}, ${photos} photos`,
    before: 'Before',
    after: 'After',
    noPhotos: 'No photos yet.',
    photo: (moment, name) => `${moment}: ${name}`,
    add: 'Send photos',
    photos: 'Photos',
    moment: 'When they were taken',
    result: 'Result',
    tell: 'Tell the result',
    on: 'Done on',
    cost: 'What it cost (dong)',
    days: 'Days of work given',
    note: 'Remark',
    done: (day, who) => `Done on ${day} (told by ${who}).`,
    notDone: 'No result was told.',
    planned: 'Registered',
    back: 'Back to the response plan',
    refused: 'This could not be done',
    refusal(refusal) {
      switch (refusal.why) {
        case 'no-day':
          return 'The day cannot be read.'
        case 'day-to-come':
          return 'This day is still to come.'
        case 'no-photo':
          return 'No photo was chosen.'
        case 'not-a-photo':
          return `${refusal.name} is no photo. Send JPG, PNG or HEIC.`
        case 'file-not-taken':
          return `${refusal.name}: ${fileWords({ language: 'en' }).refusal(refusal.refusal)}`
        default:
          return responseRefusalWords({ language: 'en' }).refusal(refusal)
      }
    },
  },
})
