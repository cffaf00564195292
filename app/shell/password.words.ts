// What the button beside a password says.
import { inBoth } from '#kernel/words.ts'

export const passwordWords = inBoth({
  vi: { show: 'Hiện mật khẩu', hide: 'Ẩn mật khẩu' },
  en: { show: 'Show the password', hide: 'Hide the password' },
})
