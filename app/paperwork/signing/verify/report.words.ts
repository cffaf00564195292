// The result of a check, said aloud.
import { writtenMoment } from '#kernel/day.ts'
import { inBoth } from '#kernel/words.ts'
import type { ChainStanding } from '../certificates/chain.ts'
import type { Revocation } from '../certificates/revocation.ts'
import type { SubjectName } from '../certificates/subject-name.ts'
import type { CheckRefusal } from './check-pdf.ts'
import type { Integrity, Verdict, When } from './report.ts'

const person = (name: SubjectName | null): string =>
  name ? [name.name, name.title, name.unit, name.organisation].filter(Boolean).join(', ') : ''

export const reportWords = inBoth({
  vi: {
    verdict: {
      sound: 'Tệp nguyên vẹn: mọi chữ ký đều đúng, và sau khi ký không ai sửa gì.',
      doubtful: 'Tệp không bị sửa sau khi ký, nhưng ở đây chưa xác nhận được hết người ký hoặc chứng thư.',
      unsound: 'KHÔNG DÙNG ĐƯỢC: tệp đã bị sửa sau khi ký, hoặc có chữ ký không đúng.',
      unsigned: 'Tệp này chưa có chữ ký số nào.',
      unreadable: 'KHÔNG ĐỌC ĐƯỢC: tệp hỏng, có mật khẩu, hoặc không phải PDF.',
    } satisfies Record<Verdict, string>,
    integrity: {
      intact: 'Phần đã ký còn nguyên vẹn',
      altered: 'Phần đã ký ĐÃ BỊ SỬA',
      unreadable: 'Chữ ký hỏng, không đọc được',
    } satisfies Record<Integrity, string>,
    chain: {
      trusted: 'Chứng thư do nơi được tin cậy cấp',
      'unknown-issuer': 'Chưa biết nơi cấp chứng thư',
      'outside-validity': 'Chứng thư chưa hoặc không còn hiệu lực khi ký',
      'not-an-authority': 'Nơi cấp chứng thư không có quyền cấp',
    } satisfies Record<ChainStanding, string>,
    kind: { signature: 'Chữ ký', 'time-stamp': 'Dấu thời gian' },
    signer: person,
    when(when: When): string {
      if (when.source === 'unknown') return 'Không rõ ký lúc nào'
      const moment = writtenMoment(when.at)
      return when.source === 'time-stamp' ? `${moment}, có dấu thời gian` : `${moment}, theo máy của người ký`
    },
    revocation(revocation: Revocation): string {
      switch (revocation.standing) {
        case 'good':
          return `Chứng thư không bị thu hồi (danh sách ${writtenMoment(revocation.from)})`
        case 'revoked':
          return `Chứng thư ĐÃ BỊ THU HỒI từ ${writtenMoment(revocation.at)}, trước khi ký`
        case 'revoked-later':
          return `Chứng thư bị thu hồi từ ${writtenMoment(revocation.at)}, sau khi ký`
        case 'unknown':
          return 'Không có danh sách thu hồi để tra'
      }
    },
    issuer: (name: SubjectName): string => `Nơi cấp: ${person(name)}`,
    misused: 'Chứng thư không được cấp để ký văn bản',
    covers: (all: boolean, bytes: number, of: number): string =>
      all ? 'Bao trọn tệp' : `Bao ${bytes} byte đầu trong ${of} byte của tệp`,
    after: 'Sau chữ ký này:',
    nothingAfter: 'Sau chữ ký này không có gì thay đổi',
    refusal(refusal: CheckRefusal): string {
      switch (refusal.why) {
        case 'empty':
          return 'Chưa chọn tệp, hoặc tệp trống.'
        case 'too-large':
          return 'Tệp lớn hơn 20 MB. Chọn tệp nhỏ hơn.'
        case 'too-slow':
          return 'Tệp này cần quá nhiều thời gian để kiểm tra nên đã dừng lại. Không nên tin tệp này.'
        case 'too-much-memory':
          return 'Tệp này cần quá nhiều bộ nhớ để kiểm tra nên đã dừng lại. Không nên tin tệp này.'
      }
    },
  },
  en: {
    verdict: {
      sound: 'The file is whole: every signature is right, and nobody changed anything after it.',
      doubtful: 'Nothing was changed after the signatures, but who signed cannot be fully confirmed here.',
      unsound: 'NOT TO BE USED: the file was changed after signing, or a signature is wrong.',
      unsigned: 'This file bears no digital signature.',
      unreadable: 'UNREADABLE: the file is broken, has a password, or is no PDF.',
    },
    integrity: {
      intact: 'What was signed is intact',
      altered: 'What was signed HAS BEEN CHANGED',
      unreadable: 'The signature is broken and cannot be read',
    },
    chain: {
      trusted: 'The certificate comes from a trusted place',
      'unknown-issuer': 'Who issued the certificate is not known here',
      'outside-validity': 'The certificate was not valid at the time of signing',
      'not-an-authority': 'Whoever issued the certificate had no right to',
    },
    kind: { signature: 'Signature', 'time-stamp': 'Time stamp' },
    signer: person,
    when(when) {
      if (when.source === 'unknown') return 'Nobody knows when'
      const moment = writtenMoment(when.at)
      return when.source === 'time-stamp' ? `${moment}, by a time stamp` : `${moment}, by the signer's own device`
    },
    revocation(revocation) {
      switch (revocation.standing) {
        case 'good':
          return `The certificate is not revoked (list of ${writtenMoment(revocation.from)})`
        case 'revoked':
          return `The certificate WAS REVOKED on ${writtenMoment(revocation.at)}, before the signature`
        case 'revoked-later':
          return `The certificate was revoked on ${writtenMoment(revocation.at)}, after the signature`
        case 'unknown':
          return 'There is no revocation list to look it up in'
      }
    },
    issuer: (name) => `Issued by ${person(name)}`,
    misused: 'The certificate was not issued for signing documents',
    covers: (all, bytes, of) => (all ? 'Covers the whole file' : `Covers the first ${bytes} of the ${of} bytes`),
    after: 'After this signature:',
    nothingAfter: 'Nothing changed after this signature',
    refusal(refusal) {
      switch (refusal.why) {
        case 'empty':
          return 'No file was chosen, or it is empty.'
        case 'too-large':
          return 'The file is larger than 20 MB. Choose a smaller one.'
        case 'too-slow':
          return 'This file takes too long to check, so the check was stopped. Better not trust it.'
        case 'too-much-memory':
          return 'This file takes too much memory to check, so the check was stopped. Better not trust it.'
      }
    },
  },
})
