// Why the password in use was not taken: said alike wherever it is asked for again.
import { inBoth } from '#kernel/words.ts'

export type OldPasswordRefusal = { why: 'old-wrong' } | { why: 'old-locked'; minutes: number }

const words = inBoth({
  vi: {
    wrong: 'Mật khẩu đang dùng chưa đúng.',
    locked: (minutes: number) => `Sai năm lần liền. Đợi ${minutes} phút rồi thử lại.`,
  },
  en: {
    wrong: 'The present password is not right.',
    locked: (minutes) => `Five wrong attempts. Wait ${minutes} minutes and try again.`,
  },
})

const said = (language: 'vi' | 'en') => (refusal: OldPasswordRefusal) =>
  refusal.why === 'old-wrong' ? words({ language }).wrong : words({ language }).locked(refusal.minutes)

export const oldPassword = { vi: said('vi'), en: said('en') }
