// What people read after a launch: the messages to copy, and the way to take the launch back.
import { sentence } from '#kernel/sentence.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { TakeBackRefusal } from './take-back.rules.ts'

export const followUpWords = inOwnWords({
  vi: (own: Terms) => ({
    messages: `Tin nhắn cho các ${own.unit}`,
    lead: `Chọn cả đoạn, chép, rồi dán vào Zalo. Mỗi ${own.unit} có liên kết riêng.`,
    trial: `Đang chạy thử: ${own.unit} chưa mở được liên kết. Chỉ gửi sau khi phát động thật.`,
    group: 'Tin cho cả nhóm',
    groupText: (campaign: string, link: string) =>
      `Đảng ủy đã phát động ${own.campaign} thi đua. Các ${own.unit} mở liên kết để xem việc được giao và ${own.deadline}: ${link}\nKế hoạch “${sentence(campaign)}”.`,
    unitText: (unit: string, duties: number, campaign: string, link: string) =>
      `Kính gửi ${unit}: Đảng ủy giao ${own.unit} ${duties} việc. Mở liên kết để xem từng việc, ${own.deadline} và nộp kết quả: ${link}\nKế hoạch “${sentence(campaign)}”.`,
    text: (unit: string) => `Tin cho ${unit}`,
    opened: 'Đã mở',
    notOpened: 'Chưa ai mở',
    opening: (name: string, moment: string) => `${name}, ${moment}`,
    some: (opened: number, all: number) => `${opened} trên ${all} ${own.unit} đã mở.`,
    none: `Kế hoạch chưa giao việc cho ${own.unit} nào.`,
    takeBack: 'Thu hồi lệnh phát động',
    takeBackLead: `Mọi việc đã giao được rút, kế hoạch trở lại bản nháp để soát và phát động lại. Làm được cho tới khi một ${own.unit} đã nộp kết quả; ${own.unit} đã mở xem thì không sao.`,
    reason: 'Lý do',
    reasonHint: `Ví dụ: còn sai tên ${own.unit} ở mục VI.`,
    refused: 'Chưa thu hồi được',
    refusal: (refusal: TakeBackRefusal): string => {
      switch (refusal.why) {
        case 'not-the-office':
          return `${own.office} Đảng ủy làm việc này.`
        case 'not-live':
          return `${own.Campaign} đã dừng từ trước.`
        case 'reason-missing':
          return 'Chưa ghi lý do.'
        case 'handed-in':
          return `Các ${own.unit} đã nộp ${refusal.count} kết quả nên không thu hồi được nữa. Có thể kết thúc hoặc hủy ${own.campaign}, hoặc điều chỉnh từng việc.`
      }
    },
  }),
  en: {
    messages: 'Messages for the units',
    lead: 'Select the whole text, copy it, and paste it into Zalo. Each unit has its own link.',
    trial: 'This is a trial: the units cannot open the links. Send them only after the real launch.',
    group: 'Message for the group',
    groupText: (campaign, link) =>
      `The Party committee has launched a campaign. Open the link to see your duties and deadlines: ${link}\n“${sentence(campaign)}”.`,
    unitText: (unit, duties, campaign, link) =>
      `To ${unit}: the committee gives you ${duties} duties. Open the link to see each one, its deadline, and to hand in: ${link}\n“${sentence(campaign)}”.`,
    text: (unit) => `Message for ${unit}`,
    opened: 'Opened',
    notOpened: 'Nobody yet',
    opening: (name, moment) => `${name}, ${moment}`,
    some: (opened, all) => `${opened} of ${all} units have opened it.`,
    none: 'The plan gives no unit anything to do yet.',
    takeBack: 'Take the launch back',
    takeBackLead:
      'All duties are withdrawn, and the plan is a draft again, to be reviewed and launched anew. Possible until a unit has handed in something; having opened it does not matter.',
    reason: 'Reason',
    reasonHint: 'Example: the name of a unit in section VI is wrong.',
    refused: 'The launch was not taken back',
    refusal: (refusal) => {
      switch (refusal.why) {
        case 'not-the-office':
          return 'The office does this.'
        case 'not-live':
          return 'The campaign is over already.'
        case 'reason-missing':
          return 'The reason is missing.'
        case 'handed-in':
          return `The units have handed in ${refusal.count} results, so the launch can no longer be taken back. End or cancel the campaign, or correct single duties.`
      }
    },
  },
})
