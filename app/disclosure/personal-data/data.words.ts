// What people read about the data that is held about them.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { AnswerRefusal, AskRefusal, EraseRefusal } from './data-request.rules.ts'
import type { RequestKind, Staying } from './data-request.ts'

export const dataWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Dữ liệu của tôi',
    lead: 'Tất cả những gì phần mềm này giữ về đồng chí. Tải về được trong một tệp, và yêu cầu được.',
    download: 'Tải tất cả (ZIP: bản đọc và bản JSON)',
    asked: 'Yêu cầu của đồng chí',
    askedNone: 'Chưa có yêu cầu nào.',
    ask: 'Gửi yêu cầu',
    what: 'Yêu cầu gì',
    words: 'Nói rõ',
    wordsHint: 'Cần ghi khi yêu cầu chỉnh sửa: chỗ nào sai, đúng là gì.',
    send: 'Gửi',
    wrong: 'Chưa gửi được',
    basis:
      'Theo Luật 91/2025/QH15 Điều 4 và NĐ 356/2025/NĐ-CP Điều 5: trả lời trong 2 ngày làm việc; xem, chỉnh sửa trong 10 ngày; hạn chế, rút đồng ý trong 15 ngày; xóa trong 20 ngày. Ngày nghỉ tính theo lịch dương, Tết và Giỗ Tổ chưa tính: cần xác nhận.',
    kinds: {
      view: 'Xem dữ liệu',
      correct: 'Chỉnh sửa',
      delete: 'Xóa',
      restrict: 'Hạn chế xử lý',
      withdraw: 'Rút lại đồng ý',
    } satisfies Record<RequestKind, string>,
    answerBy: (day: string) => `trả lời trước hết ngày ${day}`,
    doneBy: (day: string) => `xong trước hết ngày ${day}`,
    outcome: { granted: 'Đã làm', refused: 'Không làm được' },
    parts: {
      person: 'Họ tên, điện thoại',
      posts: 'Chức vụ',
      standIns: 'Thay người khác, hoặc người khác thay',
      left: 'Ngày thôi công tác',
      rosters: 'Tệp danh sách chưa ghi có nhắc đến',
      account: 'Tài khoản',
      sessions: 'Đang đăng nhập',
      entries: 'Mục trong sổ ghi việc có đồng chí',
      proofs: 'Kết quả đã nộp',
      files: 'Tệp đã nộp',
    },
    standsIn: (person: string, holder: string) => `${person} thay ${holder}`,
    none: 'Không có.',
    noPhone: 'không có điện thoại',
    noAccount: 'Không có tài khoản.',
    entry: (seq: number, word: string, acted: boolean) => `mục ${seq}: ${word}${acted ? '' : ' (được nhắc đến)'}`,
    more: (count: number) => `và ${count} dòng nữa, có đủ trong tệp tải về`,
    list: 'Yêu cầu về dữ liệu cá nhân',
    listLead: (count: number) =>
      count > 0 ? `${count} yêu cầu chưa xong, gấp nhất trước.` : 'Không có yêu cầu nào chưa xong.',
    left: (days: number) => (days < 0 ? `trễ ${-days} ngày` : `còn ${days} ngày`),
    closed: 'Đã trả lời',
    onPaper: 'Ghi yêu cầu nhận bằng giấy',
    who: 'Của ai',
    one: (kind: string, name: string) => `${kind}: ${name}`,
    said: 'Người yêu cầu viết',
    holds: 'Phần mềm đang giữ',
    reply: 'Trả lời',
    replyHint: 'Người yêu cầu sẽ đọc câu này. Nếu không làm được, ghi vì sao, theo điều nào.',
    grant: 'Đã làm, trả lời',
    refuse: 'Không làm được, trả lời',
    erase: 'Xóa vĩnh viễn',
    eraseTitle: 'Xóa người này khỏi phần mềm',
    eraseLead:
      'KHÔNG LẤY LẠI ĐƯỢC. Trong một lần: họ tên và điện thoại bị xóa, tài khoản và mọi lần đăng nhập bị bỏ, mọi câu trong sổ ghi việc có nhắc tên bị xóa chữ (sổ vẫn liền mạch). Ở mọi danh sách sẽ hiện “(đã xóa theo yêu cầu)”. Bản sao lưu cũ còn giữ cho đến khi bản ấy bị bỏ.',
    stays: 'Tên còn lại ở những chỗ sau, vì là hồ sơ lưu trữ của cấp ủy (cần xác nhận)',
    staysNone: 'Không còn chỗ nào giữ tên.',
    staying: ({ kind, count }: Staying): string =>
      ({
        plan: `${count} văn bản kế hoạch đã ký (nguyên văn)`,
        finding: `${count} điều đọc được từ văn bản ấy`,
        campaign: `${count} phần của ${own.campaign} đã phát động từ văn bản ấy`,
        proof: `${count} kết quả đã nộp, do người khác hoặc ${own.unit} viết`,
        correction: `${count} điều chỉnh sau phát động`,
        document: `${count} văn bản đi, đến và dòng trong sổ đăng ký`,
        ceremony: `${count} dòng trong danh sách khách, thông báo, dự trù của ${own.ceremony}`,
        commitment: `${count} kế hoạch hưởng ứng, cam kết và dòng theo dõi`,
        signature: `${count} chữ ký và việc ký`,
        file: `${count} tệp đã nộp mà tên tệp có nhắc`,
      })[kind],
    postsStay: 'Chức vụ đã giữ vẫn còn, không kèm tên. Nội dung bên trong các tệp đã nộp không bị sửa.',
    sure: 'Tôi hiểu là không lấy lại được',
    askRefusal(refusal: AskRefusal): string {
      switch (refusal.why) {
        case 'not-yours':
          return `Chỉ yêu cầu được về dữ liệu của chính mình; ${own.office} ghi thay khi nhận bằng giấy.`
        case 'asked-already':
          return 'Yêu cầu này đã gửi và chưa có trả lời.'
        case 'words-missing':
          return 'Ghi rõ chỗ nào cần chỉnh sửa.'
      }
    },
    refusal(refusal: AnswerRefusal | EraseRefusal): string {
      switch (refusal.why) {
        case 'not-the-office':
          return `Chỉ ${own.office} trả lời yêu cầu.`
        case 'answered':
          return 'Yêu cầu này đã được trả lời.'
        case 'reply-missing':
          return 'Chưa ghi câu trả lời.'
        case 'not-asked-for':
          return 'Chỉ xóa khi chính người ấy yêu cầu xóa.'
        case 'holds-post':
          return 'Người này đang giữ chức vụ. Ghi thôi giữ chức vụ trước.'
        case 'is-yourself':
          return `Không ai tự xóa mình; người khác ở ${own.office} làm việc này.`
        case 'not-confirmed':
          return 'Đánh dấu ô xác nhận trước khi xóa.'
      }
    },
  }),
  en: {
    title: 'My data',
    lead: 'Everything that this product holds about you. It can be downloaded as one file, and you can ask about it.',
    download: 'Download all of it (ZIP: to read, and as JSON)',
    asked: 'Your requests',
    askedNone: 'No request yet.',
    ask: 'Send a request',
    what: 'What do you ask for',
    words: 'In your words',
    wordsHint: 'Needed for a correction: what is wrong, and what is right.',
    send: 'Send',
    wrong: 'Not sent',
    basis:
      'Law 91/2025/QH15 art. 4 and Decree 356/2025 art. 5: an answer within 2 working days; view and correct within 10 days; restrict and withdraw within 15; delete within 20. Holidays of the solar calendar only, Tết and Giỗ Tổ are not counted: to be confirmed.',
    kinds: {
      view: 'View the data',
      correct: 'Correct',
      delete: 'Delete',
      restrict: 'Restrict',
      withdraw: 'Withdraw consent',
    },
    answerBy: (day) => `answer by ${day}`,
    doneBy: (day) => `done by ${day}`,
    outcome: { granted: 'Done', refused: 'Could not be done' },
    parts: {
      person: 'Name, telephone',
      posts: 'Posts',
      standIns: 'Standing in for others, or others for you',
      left: 'Days of leaving',
      rosters: 'Lists with you in them that are not imported yet',
      account: 'Account',
      sessions: 'Logged in',
      entries: 'Entries of the journal with you in them',
      proofs: 'Results handed in',
      files: 'Files handed in',
    },
    standsIn: (person, holder) => `${person} for ${holder}`,
    none: 'None.',
    noPhone: 'no telephone',
    noAccount: 'No account.',
    entry: (seq, word, acted) => `entry ${seq}: ${word}${acted ? '' : ' (named)'}`,
    more: (count) => `and ${count} more lines, all of them in the download`,
    list: 'Requests about personal data',
    listLead: (count) => (count > 0 ? `${count} requests are open, most urgent first.` : 'No request is open.'),
    left: (days) => (days < 0 ? `${-days} days late` : `${days} days left`),
    closed: 'Answered',
    onPaper: 'Enter a request received on paper',
    who: 'Whose',
    one: (kind, name) => `${kind}: ${name}`,
    said: 'In their words',
    holds: 'What is held',
    reply: 'Reply',
    replyHint: 'They will read it. If it cannot be done, say why, by which article.',
    grant: 'Done, reply',
    refuse: 'Cannot be done, reply',
    erase: 'Erase for ever',
    eraseTitle: 'Erase this person',
    eraseLead:
      'THIS CANNOT BE UNDONE. In one act: name and telephone are erased, the account and every session are removed, every sentence of the journal that names them loses its words (the journal still holds). Every list will show “(đã xóa theo yêu cầu)”. Old backups keep it until they expire.',
    stays: 'The name stays in these places, because they are records of the committee (to be confirmed)',
    staysNone: 'No place keeps the name.',
    staying: ({ kind, count }) =>
      ({
        plan: `${count} signed plans, word for word`,
        finding: `${count} things read in those plans`,
        campaign: `${count} parts of campaigns launched from them`,
        proof: `${count} results that units handed in`,
        correction: `${count} corrections after a launch`,
        document: `${count} documents sent or received, and lines of the registers`,
        ceremony: `${count} lines of guests, messages and budget of the ceremony`,
        commitment: `${count} response plans, commitments and lines of the ledger`,
        signature: `${count} signatures and signings`,
        file: `${count} files whose name says it`,
      })[kind],
    postsStay: 'The posts that were held stay, without the name. What stands inside files is not changed.',
    sure: 'I understand that this cannot be undone',
    askRefusal(refusal) {
      switch (refusal.why) {
        case 'not-yours':
          return 'One asks about one’s own data only; the office enters what comes on paper.'
        case 'asked-already':
          return 'This was asked already and waits for an answer.'
        case 'words-missing':
          return 'Say what is to be corrected.'
      }
    },
    refusal(refusal) {
      switch (refusal.why) {
        case 'not-the-office':
          return 'Only the office answers requests.'
        case 'answered':
          return 'This request was answered.'
        case 'reply-missing':
          return 'The reply is missing.'
        case 'not-asked-for':
          return 'Somebody is erased only where they ask for it.'
        case 'holds-post':
          return 'This person holds a post. End it first.'
        case 'is-yourself':
          return 'Nobody erases themselves; somebody else of the office does.'
        case 'not-confirmed':
          return 'Tick the box before erasing.'
      }
    },
  },
})
