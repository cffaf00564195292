// What anybody may do with a signed file.
import { allow } from '#kernel/verdict.ts'
import { right } from './right.rules.ts'
import type { Right } from './right.ts'

export const signingRights: Right[] = [
  right({
    ...{ key: 'signed.check', group: 'own', opens: ['checkSigned'], posts: ['checkSigned'] },
    ...{
      vi: 'Kiểm tra chữ ký trên tệp PDF (không cần đăng nhập)',
      en: 'Check the signatures of a PDF (without login)',
    },
    rule: () => allow,
    refusal: () => () => '',
  }),
]
