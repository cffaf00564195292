// What stands on the page of one delivery.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { DeliveryRefusal, Tick } from './delivery.rules.ts'
import { deliveryWords } from './delivery.words.ts'
import type { PackRefusal } from './edxml-package.rules.ts'

const vi = deliveryWords({ language: 'vi' })
const en = deliveryWords({ language: 'en' })

export const deliveryPageWords = inOwnWords({
  vi: (own: Terms) => ({
    wrong: 'Chưa làm được',
    from: 'Ban hành',
    dated: 'Ngày',
    address: 'Địa chỉ',
    file: 'Tải văn bản (PDF)',
    package: 'Tải gói edXML',
    packageHint:
      'Đưa gói này lên trục liên thông, rồi bấm “Đã gửi”. Khi có tin trạng thái trả về, tải lên ở “Nhận gói edXML”.',
    setProfile: 'Khai mã định danh của cấp ủy',
    acknowledge: 'Đã nhận',
    acknowledgeHint: 'Bấm để nơi gửi biết văn bản đã đến đúng người.',
    receipts: 'Ai đã mở',
    receiptsNone: 'Chưa ai mở.',
    receipt: (name: string, first: string) => `${name}, lần đầu ${first}`,
    attempts: 'Các lần gửi thư',
    attempt: (number: number, at: string) => `Lần ${number}, ${at}`,
    outcomes: { sent: 'máy chủ thư đã nhận', later: 'hoãn', never: 'từ chối', unclear: 'không rõ đã đến chưa' },
    statuses: 'Tin trạng thái',
    theirs: 'họ báo',
    ours: 'ta báo',
    byHand: 'Ghi tình trạng',
    reason: 'Lý do, ai báo',
    ticks: { send: 'Đã gửi', deliver: 'Đã đến', accept: 'Đã tiếp nhận', refuse: 'Bị từ chối' } satisfies Record<
      Tick,
      string
    >,
    resend: 'Gửi lại',
    askBack: 'Yêu cầu lấy lại',
    askedBack: 'Đã yêu cầu lấy lại, chờ nơi ấy trả lời.',
    pack(refusal: PackRefusal): string {
      switch (refusal.why) {
        case 'no-profile':
          return 'Chưa khai mã định danh của cấp ủy trên trục liên thông.'
        case 'not-issued':
          return 'Văn bản chưa ban hành.'
        case 'too-long':
          return `Quá dài so với quy chuẩn: ${refusal.fields.map(({ field, length, most }) => `${field} (${length}/${most})`).join(', ')}.`
      }
    },
    refusal(refusal: DeliveryRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.Office} Đảng ủy được làm việc này.`
        case 'not-to-you':
          return `Văn bản này không gửi cho ${own.unit} của đồng chí.`
        case 'not-now':
          return `Văn bản ${vi.states[refusal.state]}, không làm việc này được.`
        case 'machine-sends':
          return 'Thư điện tử do máy gửi, không ghi tay được.'
        case 'reason-missing':
          return 'Ghi lý do.'
        case 'address-wrong':
          return 'Địa chỉ thư điện tử không đúng.'
      }
    },
  }),
  en: {
    wrong: 'It could not be done',
    from: 'Issued by',
    dated: 'Dated',
    address: 'Address',
    file: 'Download the document (PDF)',
    package: 'Download the edXML package',
    packageHint:
      'Put the package on the axis, then press “Sent”. A status that comes back is brought in at “Take in an edXML package”.',
    setProfile: 'Say how the committee is known',
    acknowledge: 'Received',
    acknowledgeHint: 'Press it, so that the sender knows it has come to the right people.',
    receipts: 'Who opened it',
    receiptsNone: 'Nobody has opened it.',
    receipt: (name, first) => `${name}, first ${first}`,
    attempts: 'Letters sent',
    attempt: (number, at) => `Try ${number}, ${at}`,
    outcomes: {
      sent: 'taken by the mail server',
      later: 'put off',
      never: 'refused',
      unclear: 'unclear whether it arrived',
    },
    statuses: 'Status messages',
    theirs: 'they say',
    ours: 'we say',
    byHand: 'Write down how it stands',
    reason: 'Reason, who said so',
    ticks: { send: 'Sent', deliver: 'Delivered', accept: 'Accepted', refuse: 'Refused' },
    resend: 'Send again',
    askBack: 'Ask it back',
    askedBack: 'It was asked back; they have not answered.',
    pack(refusal) {
      switch (refusal.why) {
        case 'no-profile':
          return 'Nobody has said how the committee is known on the axis.'
        case 'not-issued':
          return 'The document has not been issued.'
        case 'too-long':
          return `Longer than the norm allows: ${refusal.fields.map(({ field, length, most }) => `${field} (${length}/${most})`).join(', ')}.`
      }
    },
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may do this.'
        case 'not-to-you':
          return 'This document was not sent to your unit.'
        case 'not-now':
          return `It is in the state “${en.states[refusal.state]}”; this cannot be done.`
        case 'machine-sends':
          return 'Letters are sent by the machine; that is not written by hand.'
        case 'reason-missing':
          return 'Say the reason.'
        case 'address-wrong':
          return 'This is no e-mail address.'
      }
    },
  },
})
