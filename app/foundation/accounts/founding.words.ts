// What the first person of a committee reads.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { FoundRefusal } from './founding.rules.ts'
import { leastLetters } from './password.rules.ts'
import { passwordWords } from './password.words.ts'

const [vi, en] = [passwordWords({ language: 'vi' }), passwordWords({ language: 'en' })]

export const foundingWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Lập cấp ủy trên phần mềm',
    lead: `Liên kết này dùng một lần. Điền xong là vào được ngay và làm việc với tư cách ${own.office}.`,
    committee: 'Tên cấp ủy',
    committeeHint: 'Như ở đầu văn bản, ví dụ: Đảng ủy xã Sông Trăng.',
    office: 'Tên văn phòng',
    officeValue: 'Văn phòng Đảng ủy',
    person: 'Họ và tên của đồng chí',
    post: 'Chức vụ',
    titleHint: 'Ví dụ: Chánh Văn phòng.',
    username: 'Tên đăng nhập',
    usernameHint: 'Chữ không dấu, viết liền, ví dụ: tri.vo. Từ 3 đến 30 ký tự.',
    password: 'Mật khẩu',
    passwordHint: vi.hint(leastLetters.alone),
    found: 'Lập cấp ủy',
    wrong: 'Chưa lập được',
    closed: 'Liên kết này không dùng được',
    toLogin: 'Tới trang đăng nhập',
    refusal(refusal: FoundRefusal): string {
      switch (refusal.why) {
        case 'link-unknown':
          return 'Liên kết không đúng, hoặc đã có liên kết mới hơn thay cho nó. Khởi động lại phần mềm để có liên kết mới.'
        case 'link-used':
          return 'Liên kết này đã được dùng để lập một cấp ủy. Nếu đó là đồng chí, hãy đăng nhập.'
        case 'link-ended':
          return 'Liên kết này đã quá 7 ngày. Khởi động lại phần mềm để có liên kết mới.'
        case 'missing':
          return 'Chỗ này còn trống. Điền rồi bấm lại.'
        case 'username-odd':
          return 'Tên đăng nhập chỉ gồm chữ không dấu, số và dấu chấm, bắt đầu bằng chữ, từ 3 đến 30 ký tự.'
        case 'username-taken':
          return 'Tên đăng nhập này đã có người dùng. Chọn tên khác.'
        default:
          return vi.refusal(refusal)
      }
    },
  }),
  en: {
    title: 'Found a committee',
    lead: 'This link works once. Fill in the form and you are in, working as the office.',
    committee: 'Name of the committee',
    committeeHint: 'As it stands at the head of its documents.',
    office: 'Name of the office',
    officeValue: 'Văn phòng Đảng ủy',
    person: 'Your name',
    post: 'Your post',
    titleHint: 'For example: Chánh Văn phòng.',
    username: 'User name',
    usernameHint: 'Small letters without marks and no spaces, such as tri.vo; 3 to 30.',
    password: 'Password',
    passwordHint: en.hint(leastLetters.alone),
    found: 'Found the committee',
    wrong: 'Not founded yet',
    closed: 'This link does not work',
    toLogin: 'To the login page',
    refusal(refusal) {
      switch (refusal.why) {
        case 'link-unknown':
          return 'The link is not right, or a newer one has taken its place. Start the product again for a new link.'
        case 'link-used':
          return 'This link has founded a committee already. If that was you, please log in.'
        case 'link-ended':
          return 'This link is older than 7 days. Start the product again for a new one.'
        case 'missing':
          return 'This is still empty. Fill it in and try again.'
        case 'username-odd':
          return 'Small letters without marks, figures and dots only, a letter first, 3 to 30 of them.'
        case 'username-taken':
          return 'Somebody has this user name. Choose another.'
        default:
          return en.refusal(refusal)
      }
    },
  },
})
