// What people read about people.
import { written } from '#kernel/day.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { CorrectPersonRefusal, LeaveRefusal } from './person.rules.ts'

export const personWords = inOwnWords({
  vi: (own: Terms) => ({
    people: 'Danh sách người',
    lead: (count: number, day: string) => `${count} người, chức vụ tại ngày ${day}.`,
    empty: 'Chưa có ai trong danh sách',
    emptyHint: `Mở Tổ chức, chọn một ${own.unit} rồi thêm người giữ chức vụ, hoặc nhập từ Excel.`,
    find: 'Tìm theo tên',
    findButton: 'Tìm',
    noneFound: (name: string) => `Không có ai tên “${name}”.`,
    noPost: 'Không giữ chức vụ',
    left: (day: string) => `Đã thôi công tác từ ${day}`,
    leaves: (day: string) => `Sẽ thôi công tác từ ${day}`,
    name: 'Họ và tên',
    phone: 'Điện thoại',
    phoneHint: 'Nếu có. Số này giúp phân biệt hai người trùng tên.',
    noPhone: 'Chưa ghi',
    correct: 'Sửa tên, điện thoại',
    correctLead: `Chỉ để sửa chỗ ghi sai hoặc số mới. Người khác nhận chức vụ thì thêm người ấy vào ${own.unit}.`,
    save: 'Lưu',
    leave: 'Cho thôi công tác',
    leaveTitle: (name: string) => `Cho thôi công tác: ${name}`,
    leaveLead: `Mọi chức vụ và việc thay thôi cùng một ngày. Việc được giao vẫn ở ${own.unit}; tài khoản đóng đúng ngày ấy.`,
    leaveOn: 'Ngày đầu tiên không còn công tác',
    preview: 'Xem trước',
    ends: 'Sẽ thôi',
    endsPost: (title: string, unit: string) => `${title}, ${unit}`,
    endsStandIn: (title: string, unit: string, holder: string) => `${title}, ${unit} (thay ${holder})`,
    standsFor: (name: string, title: string) => `${name} đang thay ở chức vụ ${title}: việc thay cũng hết.`,
    alone: (unit: string) => `${unit} sẽ không còn ai giữ chức vụ. Thêm người mới vào ${own.unit} này.`,
    duties: (unit: string, count: number) => `${unit}: ${count} việc chưa xong, ở lại ${own.unit}.`,
    noDuties: `Không có việc nào đang chờ ở các ${own.unit} ấy.`,
    stays: `Ở lại ${own.unit}`,
    account: 'Tài khoản',
    accountCloses: (username: string, day: string) => `Tài khoản ${username} đóng từ ngày ${day}.`,
    noAccount: 'Chưa có tài khoản.',
    posts: 'Chức vụ qua thời gian',
    noPosts: 'Chưa giữ chức vụ nào.',
    standIns: 'Việc thay',
    stoodFor: (name: string) => `được ${name} thay`,
    story: 'Diễn biến',
    back: `Trở lại công tác: mở ${own.unit} và thêm người này vào một chức vụ. Tài khoản mở lại bằng phiếu mới.`,
    toUnits: 'Mở Tổ chức',
    history: 'Ai giữ chức vụ qua các thời kỳ',
    historyTitle: (unit: string) => `Chức vụ qua các thời kỳ: ${unit}`,
    historyOn: 'Xem tại ngày',
    show: 'Xem',
    heldOn: (day: string) => `Tại ngày ${day}`,
    nobodyOn: (day: string) => `Ngày ${day} không có ai giữ chức vụ ở ${own.unit} này.`,
    all: 'Tất cả, mới nhất trước',
    wrong: 'Chưa lưu được',
    dayOdd: 'Ngày này chưa đúng. Ghi như 05/8/2026.',
    tale: (word: string, on: string | null): string => {
      switch (word) {
        case 'person.added':
          return 'Ghi vào danh sách.'
        case 'person.corrected':
          return 'Sửa tên hoặc điện thoại.'
        case 'person.left':
          return `Thôi công tác${on ? ` từ ngày ${on}` : ''}.`
        case 'post.taken-up':
          return 'Nhận chức vụ.'
        case 'post.given-up':
          return `Thôi giữ chức vụ${on ? ` từ ngày ${on}` : ''}.`
        case 'stand-in.named':
          return 'Cử người thay.'
        case 'stand-in.called-off':
          return `Thôi việc thay${on ? ` từ ngày ${on}` : ''}.`
        default:
          return 'Có thay đổi.'
      }
    },
    refusal(refusal: CorrectPersonRefusal | LeaveRefusal): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.Office} Đảng ủy được sửa danh sách người.`
        case 'name-missing':
          return 'Ghi họ và tên, bắt đầu bằng chữ.'
        case 'phone-odd':
          return 'Số điện thoại gồm 9 đến 11 chữ số, bắt đầu bằng số 0. Để trống nếu không có.'
        case 'nothing-changes':
          return 'Chưa có gì khác với thông tin đang lưu.'
        case 'holds-nothing':
          return 'Từ ngày ấy người này không giữ chức vụ nào, cũng không thay ai.'
        case 'begins-later':
          return `Chức vụ “${refusal.title}” bắt đầu ngày ${written(refusal.on)}. Chọn ngày sau ngày ấy, hoặc sửa chức vụ trước.`
        case 'last-in-office':
          return `Đây là người cuối cùng ở ${own.Office}: thôi thì không ai còn quyền điều hành. Thêm người khác trước.`
      }
    },
  }),
  en: {
    people: 'People',
    lead: (count, day) => `${count} people, with their posts as of ${day}.`,
    empty: 'Nobody is on the list yet',
    emptyHint: 'Open Organisation, choose a unit and add who holds a post, or bring in an Excel file.',
    find: 'Find by name',
    findButton: 'Find',
    noneFound: (name) => `Nobody is called “${name}”.`,
    noPost: 'No post',
    left: (day) => `Left on ${day}`,
    leaves: (day) => `Leaves on ${day}`,
    name: 'Name',
    phone: 'Phone',
    phoneHint: 'If there is one. It tells two of one name apart.',
    noPhone: 'Not noted',
    correct: 'Correct name, phone',
    correctLead: 'Only for what was written wrongly or a new number. Somebody else in a post is added to the unit.',
    save: 'Save',
    leave: 'Note that this person leaves',
    leaveTitle: (name) => `Leaves: ${name}`,
    leaveLead:
      'All posts and standing in end on one day. What was given stays with the units; the account closes that day.',
    leaveOn: 'First day on which the person is no more there',
    preview: 'Preview',
    ends: 'What ends',
    endsPost: (title, unit) => `${title}, ${unit}`,
    endsStandIn: (title, unit, holder) => `${title}, ${unit} (for ${holder})`,
    standsFor: (name, title) => `${name} stands in as ${title}: that ends too.`,
    alone: (unit) => `${unit} will have nobody in a post. Add somebody there.`,
    duties: (unit, count) => `${unit}: ${count} duties not done stay with the unit.`,
    noDuties: 'No duty waits in these units.',
    stays: 'What stays with the units',
    account: 'Account',
    accountCloses: (username, day) => `The account ${username} closes on ${day}.`,
    noAccount: 'There is no account.',
    posts: 'Posts over time',
    noPosts: 'No post so far.',
    standIns: 'Standing in',
    stoodFor: (name) => `${name} stood in`,
    story: 'What happened',
    back: 'To come back: open the unit and add this person to a post. A new slip opens the account again.',
    toUnits: 'Open Organisation',
    history: 'Who held the posts over time',
    historyTitle: (unit) => `Posts over time: ${unit}`,
    historyOn: 'Show as of',
    show: 'Show',
    heldOn: (day) => `As of ${day}`,
    nobodyOn: (day) => `On ${day} nobody held a post in this unit.`,
    all: 'All, the newest first',
    wrong: 'Not saved',
    dayOdd: 'This is no day. Write it like 05/8/2026.',
    tale: (word, on) => {
      switch (word) {
        case 'person.added':
          return 'Put on the list.'
        case 'person.corrected':
          return 'Name or phone corrected.'
        case 'person.left':
          return `Left${on ? ` on ${on}` : ''}.`
        case 'post.taken-up':
          return 'Took up a post.'
        case 'post.given-up':
          return `Gave up a post${on ? ` on ${on}` : ''}.`
        case 'stand-in.named':
          return 'A stand-in was named.'
        case 'stand-in.called-off':
          return `Standing in ended${on ? ` on ${on}` : ''}.`
        default:
          return 'Something changed.'
      }
    },
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may change the list of people.'
        case 'name-missing':
          return 'Write the name; it begins with a letter.'
        case 'phone-odd':
          return 'A phone number has 9 to 11 figures and begins with 0. Leave it empty if there is none.'
        case 'nothing-changes':
          return 'Nothing differs from what is kept.'
        case 'holds-nothing':
          return 'From that day on this person holds no post and stands in for nobody.'
        case 'begins-later':
          return `The post “${refusal.title}” begins on ${written(refusal.on)}. Choose a later day, or change the post first.`
        case 'last-in-office':
          return 'This is the last person in the office: nobody could act any more. Add another first.'
      }
    },
  },
})
