// What the home page and the way around say of papers that come and go.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'

export const postWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Văn bản gửi đến',
    unopened: 'mới gửi đến, chưa mở',
    failed: (count: number) => `${count} ${own.recipient} chưa nhận được: thư bị trả lại`,
    incoming: 'Văn bản đến',
    inbox: `Văn bản gửi đến ${own.unit} tôi`,
    deliveries: 'Chuyển văn bản đi',
    apiKeys: 'Khóa cho phần mềm khác (API)',
    toSign: 'Ký trên điện thoại',
    signingKeys: 'Khóa ký trên điện thoại của mọi người',
    waitsToSign: (title: string) => `Ký: ${title}`,
    yourTurn: 'đến lượt ký',
  }),
  en: {
    title: 'Documents that came',
    unopened: 'new, not opened yet',
    failed: (count) => `${count} recipients have not got it: the letter came back`,
    incoming: 'Incoming documents',
    inbox: 'Documents sent to my unit',
    deliveries: 'Documents on their way',
    apiKeys: 'Keys for other programs (API)',
    toSign: 'Signing on the phone',
    signingKeys: 'Signing keys of everybody',
    waitsToSign: (title) => `Sign: ${title}`,
    yourTurn: 'your turn to sign',
  },
})
