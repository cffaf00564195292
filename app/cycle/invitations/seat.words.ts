// What people read on the list of seats and on the sheet that is signed at the door.
import { appointingWords } from '#cycle/ceremonies/appointing.words.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { SeatRefusal } from './seat.rules.ts'

export const seatWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Chỗ ngồi',
    lead: 'Người báo dự ngồi trước, cùng đoàn ngồi cạnh nhau. Sửa từng ghế ở dưới rồi lưu.',
    rows: 'Số hàng ghế',
    perRow: 'Số ghế mỗi hàng',
    all: 'Xếp cả hội trường',
    allHint: 'Xếp lại từ đầu, thay các ghế đã ghi.',
    seat: 'Ghế',
    seatOf: (name: string) => `Ghế của ${name}`,
    save: 'Lưu ghế',
    empty: 'Chưa phát hành giấy mời nên chưa có ai để xếp chỗ.',
    signTitle: 'Danh sách ký tên',
    insteadOf: (other: string, name: string) => `${other} (thay ${name})`,
    order: 'TT',
    name: 'Họ tên',
    post: 'Chức vụ',
    unit: own.Unit,
    signature: 'Ký tên',
    refused: 'Chưa lưu được',
    refusal(refusal: SeatRefusal): string {
      switch (refusal.why) {
        case 'hall-odd':
          return 'Số hàng và số ghế là số từ 1 đến 200.'
        case 'seat-twice':
          return `Ghế ghi cho hai người: ${refusal.seats.join(', ')}.`
        default:
          return appointingWords({ language: 'vi' }).refusal(refusal)
      }
    },
  }),
  en: {
    title: 'Seats',
    lead: 'Whoever is coming sits first, delegations together. Correct single seats below and save.',
    rows: 'Rows',
    perRow: 'Seats in a row',
    all: 'Seat the whole hall',
    allHint: 'It begins anew and replaces the seats below.',
    seat: 'Seat',
    seatOf: (name) => `Seat of ${name}`,
    save: 'Save the seats',
    empty: 'The invitations are not issued, so there is nobody to seat.',
    signTitle: 'Sign-in sheet',
    insteadOf: (other, name) => `${other} (for ${name})`,
    order: 'No.',
    name: 'Name',
    post: 'Post',
    unit: 'Unit',
    signature: 'Signature',
    refused: 'Not saved',
    refusal(refusal) {
      switch (refusal.why) {
        case 'hall-odd':
          return 'Rows and seats are numbers from 1 to 200.'
        case 'seat-twice':
          return `Given to two guests: ${refusal.seats.join(', ')}.`
        default:
          return appointingWords({ language: 'en' }).refusal(refusal)
      }
    },
  },
})
