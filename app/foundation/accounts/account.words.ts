// What people read about accounts and their slips.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { CloseRefusal, OpenRefusal, RenewRefusal } from './account.rules.ts'
import type { AccountState } from './account.ts'

/** How long the hash of one code takes, which is slow by intent, with some room for a slow machine. */
const secondsEach = 0.1

export const accountWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Tài khoản',
    lead: (active: number, all: number) =>
      `${active} trên ${all} người đang giữ chức vụ đã vào bằng mật khẩu của mình.`,
    waits: (count: number) => `Còn ${count} người giữ chức vụ mà chưa có tài khoản.`,
    openAll: 'Lập tài khoản cho tất cả',
    openAllHint: (count: number) =>
      `Mỗi người có một phiếu để in: tên đăng nhập, mã dùng một lần và mã QR. Phiếu chỉ hiện một lần.${count >= 10 ? ` Lập cho ${count} người mất chừng ${Math.ceil(count * secondsEach)} giây: bấm một lần rồi chờ.` : ''}`,
    unused: (count: number) => `In phiếu mới cho ${count} người chưa vào`,
    unusedHint: 'Mã trên phiếu cũ của những người ấy sẽ hết dùng được.',
    nobody: 'Chưa có ai giữ chức vụ',
    nobodyHint: `Mở Tổ chức, chọn một ${own.unit} rồi thêm người giữ chức vụ.`,
    toUnits: 'Mở Tổ chức',
    holders: 'Người đang giữ chức vụ',
    former: 'Không còn giữ chức vụ mà còn tài khoản',
    person: 'Họ và tên',
    post: 'Chức vụ',
    username: 'Tên đăng nhập',
    state: 'Tình trạng',
    acts: 'Việc làm',
    states: {
      none: 'Chưa có tài khoản',
      slip: 'Đã in phiếu, chưa vào',
      active: 'Đang dùng',
      closed: 'Đã đóng',
    } satisfies Record<AccountState, string>,
    renew: 'In phiếu mới',
    renewFor: (name: string) => `In phiếu mới cho ${name}`,
    close: 'Đóng',
    closeFor: (name: string) => `Đóng tài khoản của ${name}`,
    closed: (name: string) => `Đã đóng tài khoản của ${name}. Muốn mở lại thì in phiếu mới.`,
    you: 'Chính đồng chí',
    slips: (count: number) => (count === 1 ? 'Một phiếu đăng nhập' : `${count} phiếu đăng nhập`),
    slipsLead: 'In ngay bây giờ: mã chỉ hiện trên trang này, rời trang là không xem lại được. Nếu lỡ, in phiếu mới.',
    howToPrint: 'Bấm Ctrl+P, hoặc chọn In trong trình duyệt. Khổ A4 đứng, mỗi trang tám phiếu, cắt theo nét đứt.',
    gone: 'Phiếu không còn hiện được',
    goneHint: 'Mã trên phiếu chỉ hiện một lần, ngay khi lập. Về trang Tài khoản để in phiếu mới.',
    back: 'Về trang Tài khoản',
    slipTitle: 'Phiếu đăng nhập',
    code: 'Mã dùng một lần',
    qr: (username: string) => `Mã QR dẫn tới trang đăng nhập của ${username}`,
    steps: (address: string) => [
      `Quét mã QR, hoặc mở ${address}`,
      'Nhập tên đăng nhập và mã dùng một lần',
      'Đặt mật khẩu của riêng mình, rồi bỏ phiếu này',
    ],
    validUntil: (day: string) => `Mã dùng đến ${day}. Không đưa cho ai khác.`,
    refusal(refusal: OpenRefusal | RenewRefusal | CloseRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.office} Đảng ủy được làm việc này.`
        case 'nobody-waits':
          return 'Ai giữ chức vụ cũng đã có tài khoản.'
        case 'no-post':
          return 'Người này hôm nay không giữ chức vụ nào. Giao chức vụ trước, rồi in phiếu.'
        case 'is-yourself':
          return 'Đây là tài khoản của chính đồng chí. Muốn đổi mật khẩu, mở trang Đổi mật khẩu.'
        case 'no-account':
          return 'Người này chưa có tài khoản.'
        case 'already-closed':
          return 'Tài khoản này đã đóng rồi.'
      }
    },
  }),
  en: {
    title: 'Accounts',
    lead: (active, all) => `${active} of ${all} people who hold a post have come in with a password of their own.`,
    waits: (count) => `${count} people hold a post and have no account.`,
    openAll: 'Make accounts for all',
    openAllHint: (count) =>
      `Each gets a slip to print: user name, one-time code and QR code. Slips are shown once.${count >= 10 ? ` For ${count} people it takes about ${Math.ceil(count * secondsEach)} seconds: press once and wait.` : ''}`,
    unused: (count) => `New slips for the ${count} who have not come in`,
    unusedHint: 'The codes on their old slips end.',
    nobody: 'Nobody holds a post yet',
    nobodyHint: 'Open Organisation, choose a unit and add who holds a post there.',
    toUnits: 'Open Organisation',
    holders: 'People who hold a post',
    former: 'No post any more, and still an account',
    person: 'Name',
    post: 'Post',
    username: 'User name',
    state: 'State',
    acts: 'Do',
    states: {
      none: 'No account',
      slip: 'Slip printed, not used',
      active: 'In use',
      closed: 'Closed',
    },
    renew: 'New slip',
    renewFor: (name) => `New slip for ${name}`,
    close: 'Close',
    closeFor: (name) => `Close the account of ${name}`,
    closed: (name) => `The account of ${name} is closed. A new slip opens it again.`,
    you: 'Yourself',
    slips: (count) => (count === 1 ? 'One login slip' : `${count} login slips`),
    slipsLead:
      'Print now: the codes are on this page only and cannot be seen again. If something goes wrong, make new slips.',
    howToPrint: 'Press Ctrl+P, or choose Print in the browser. A4 upright, eight to a page; cut along the dashes.',
    gone: 'The slips cannot be shown again',
    goneHint: 'The codes are shown once, when they are made. Make new slips on the page Accounts.',
    back: 'To Accounts',
    slipTitle: 'Login slip',
    code: 'One-time code',
    qr: (username) => `QR code to the login page of ${username}`,
    steps: (address) => [
      `Scan the QR code, or open ${address}`,
      'Type the user name and the one-time code',
      'Choose a password of your own, then throw this slip away',
    ],
    validUntil: (day) => `The code is good until ${day}. Give it to nobody.`,
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may do this.'
        case 'nobody-waits':
          return 'Everybody who holds a post has an account.'
        case 'no-post':
          return 'This person holds no post today. Give a post first, then print a slip.'
        case 'is-yourself':
          return 'This is your own account. Open Change password instead.'
        case 'no-account':
          return 'This person has no account.'
        case 'already-closed':
          return 'This account is closed already.'
      }
    },
  },
})
