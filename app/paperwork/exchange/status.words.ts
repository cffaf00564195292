// What the codes of status messages say.
import { inBoth } from '#kernel/words.ts'
import type { StatusCode } from './edxml/status-code.ts'

export const statusWords = inBoth({
  vi: {
    codes: {
      '01': 'Đã đến',
      '02': 'Từ chối tiếp nhận',
      '03': 'Đã tiếp nhận',
      '04': 'Phân công xử lý',
      '05': 'Đang xử lý',
      '06': 'Hoàn thành',
      '13': 'Yêu cầu lấy lại',
      '15': 'Đồng ý lấy lại',
      '16': 'Từ chối lấy lại',
    } satisfies Record<StatusCode, string>,
  },
  en: {
    codes: {
      '01': 'Arrived',
      '02': 'Refused',
      '03': 'Accepted',
      '04': 'Assigned',
      '05': 'Under way',
      '06': 'Done',
      '13': 'Asked back',
      '15': 'Giving back agreed',
      '16': 'Giving back refused',
    },
  },
})
