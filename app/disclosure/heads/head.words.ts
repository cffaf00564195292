// What people read where the head of the journal is shown, published and checked.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { TakeRefusal } from './head.rules.ts'

export const headPageWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Niêm sổ ghi việc',
    lead: `Mỗi việc làm trong phần mềm là một mục trong sổ. Dòng dưới đây thay cho cả sổ đến lúc này: chỉ cần một mục bị sửa hay bị bỏ, dòng này sẽ khác. In ra, đọc vào biên bản ${own.meeting}, rồi cất.`,
    empty: 'Sổ chưa có mục nào.',
    entry: 'Mục số',
    code: 'Dấu niêm',
    at: 'Lúc',
    committee: 'Cấp ủy',
    qr: 'Quét để kiểm tra dấu niêm này',
    shortly: 'Khi gõ tay, bốn nhóm đầu là đủ.',
    published: 'Đã công bố',
    publishedLead: (count: number, shown: number) =>
      `${count} ngày đã công bố${shown < count ? `; dưới đây là ${shown} ngày mới nhất` : ''}. Ai cũng tải được, không cần đăng nhập.`,
    earlier: (count: number) => `Xem ${count} ngày trước đó`,
    publishedNone: 'Chưa có ngày nào được công bố. Dấu niêm của một ngày công bố vào ngày sau.',
    day: 'Ngày',
    file: 'Tải sổ niêm đã công bố',
    check: 'Trang kiểm tra (không cần đăng nhập)',
    entries: 'Tải mã băm từng mục (không có nội dung, không có tên)',
    refusal: (_: TakeRefusal): string => `Chỉ ${own.office}, Thường trực Đảng ủy và Ủy ban Kiểm tra tải được.`,
    checkTitle: 'Kiểm tra dấu niêm',
    checkLead:
      'Gõ dấu niêm ghi trong biên bản, rồi chọn sổ niêm đồng chí đã tải từ trước, hoặc để trống để so với sổ đang công bố ở đây. Trang này không lưu gì.',
    seq: 'Mục số',
    hash: 'Dấu niêm',
    hashHint: 'Gõ ít nhất bốn nhóm đầu: 3f2a 9b1c 22d0 77aa. Không phân biệt chữ hoa.',
    own: 'Sổ niêm đã cất giữ',
    ownHint: 'Tệp .jsonl tải từ trước. Nên dùng tệp này: nó không nằm trong tay người giữ máy chủ.',
    whose: 'Mã cấp ủy',
    whoseHint:
      'Có sẵn khi quét mã. Gõ tay thì chép dòng Mã cấp ủy trên tờ niêm in ra, hay ở trang Niêm sổ ghi việc. Không cần nếu chọn tệp.',
    go: 'Kiểm tra',
    odd: 'Dấu niêm chưa đúng dạng: cần số mục và ít nhất bốn nhóm bốn ký tự 0–9, a–f.',
    noList: 'Chưa có sổ niêm nào để so: chọn một tệp, hoặc quét mã trên giấy.',
    notAList: 'Tệp này không phải sổ niêm.',
    tooLarge: 'Tệp lớn hơn 2 MB, không phải sổ niêm.',
    against: (committee: string, count: number, from: 'file' | 'here') =>
      `So với ${from === 'file' ? 'tệp đồng chí đưa vào' : 'sổ niêm công bố ở đây'}: ${committee}, ${count} ngày.`,
    line: (day: string) => `ĐÚNG. Dấu niêm này là dòng ngày ${day} trong sổ niêm.`,
    inJournal: (day: string | null) =>
      day
        ? `ĐÚNG, nhưng không phải cuối ngày: sổ trên máy chủ này có mục ấy với dấu ấy, và dòng ngày ${day} đã niêm cả mục ấy.`
        : 'ĐÚNG, nhưng chưa công bố: sổ trên máy chủ này có mục ấy với dấu ấy; ngày ấy chưa được niêm.',
    other: (seq: number, hash: string) =>
      `KHÔNG ĐÚNG. Trong sổ niêm, mục ${seq} mang dấu ${hash}. Hoặc gõ sai, hoặc sổ đã bị viết lại. Gõ lại cả 16 nhóm; nếu vẫn sai, báo Ủy ban Kiểm tra.`,
    unknown:
      'KHÔNG ĐÚNG. Sổ trên máy chủ này không có mục ấy với dấu ấy. Hoặc gõ sai, hoặc sổ đã bị viết lại hay cắt bớt. Gõ lại cả 16 nhóm; nếu vẫn sai, báo Ủy ban Kiểm tra.',
    notALine: (day: string | null) =>
      day
        ? `CHƯA RÕ. Dấu này không phải cuối ngày nên không có dòng riêng. Dòng ngày ${day} niêm mọi mục trước nó; muốn biết chắc, cần tệp mã băm từng mục.`
        : 'CHƯA RÕ. Dấu này mới hơn dòng cuối của tệp. Hãy dùng sổ niêm mới hơn.',
    chainHolds: 'Sổ niêm tự nó liền mạch: không dòng nào bị sửa, chèn hay bỏ ở giữa.',
    chainBroken: (line: number) => `Sổ niêm ĐỨT ở dòng ${line}: từ dòng ấy không tin được nữa.`,
    differs: (day: string) => `Tệp này KHÁC sổ đang công bố ở đây, từ ngày ${day}. Một trong hai đã bị viết lại.`,
    agrees: 'Tệp này khớp với sổ đang công bố ở đây, ở mọi ngày cả hai cùng có.',
    proves: 'Điều này chứng tỏ',
    provesText: 'Từ ngày ấy đến nay, không ai sửa, chèn hay bỏ được một mục nào trước dấu niêm mà dấu vẫn đúng.',
    provesNot: 'Điều này không chứng tỏ',
    provesNotText:
      'Rằng điều ghi trong sổ là đúng sự thật, hay mọi việc đã làm đều được ghi. Nếu sổ niêm chỉ nằm trên máy chủ, người giữ máy chủ có thể viết lại cả hai: vì vậy hãy giữ bản in và tệp ở nơi khác.',
  }),
  en: {
    title: 'Seal of the journal',
    lead: 'Whatever is done in the product is an entry of its journal. The line below stands for the whole journal until now: were one entry changed or taken out, it would be another. Print it, read it into the minutes, keep it.',
    empty: 'The journal has no entry yet.',
    entry: 'Entry',
    code: 'Seal',
    at: 'At',
    committee: 'Committee',
    qr: 'Scan to check this seal',
    shortly: 'When typed by hand the first four groups will do.',
    published: 'Published',
    publishedLead: (count, shown) =>
      `${count} days are published${shown < count ? `; these are the newest ${shown}` : ''}. Anybody may download them without logging in.`,
    earlier: (count) => `Show ${count} days before them`,
    publishedNone: 'No day is published yet. The seal of a day is published on a later day.',
    day: 'Day',
    file: 'Download the published seals',
    check: 'Page to check (without login)',
    entries: 'Download the hashes of all entries (no content, no names)',
    refusal: () => 'Only the office, the leaders and the inspection commission may download this.',
    checkTitle: 'Check a seal',
    checkLead:
      'Type the seal of the minutes, and choose the list of seals that you downloaded earlier; or leave it empty to compare with the list published here. This page keeps nothing.',
    seq: 'Entry',
    hash: 'Seal',
    hashHint: 'At least the first four groups: 3f2a 9b1c 22d0 77aa. Capitals do not matter.',
    own: 'A list of seals that you kept',
    ownHint:
      'The .jsonl file downloaded earlier. Better than the one here: it is not in the hands of whoever keeps the server.',
    whose: 'Id of the committee',
    whoseHint:
      'Filled in by scanning. By hand, copy the line Id of the committee from the printed seal or from the page Seal of the journal. Not needed with a file.',
    go: 'Check',
    odd: 'This is no seal: it takes the number of the entry and at least four groups of four of 0–9, a–f.',
    noList: 'There is no list to compare with: choose a file, or scan the code on the paper.',
    notAList: 'This file is no list of seals.',
    tooLarge: 'The file is larger than 2 MB: no list of seals.',
    against: (committee, count, from) =>
      `Compared with ${from === 'file' ? 'the file you gave' : 'the list published here'}: ${committee}, ${count} days.`,
    line: (day) => `RIGHT. This seal is the line of ${day} in the list.`,
    inJournal: (day) =>
      day
        ? `RIGHT, but not the end of a day: the journal of this server has that entry with that seal, and the line of ${day} seals it too.`
        : 'RIGHT, but not published yet: the journal of this server has that entry with that seal; its day is not sealed yet.',
    other: (seq, hash) =>
      `WRONG. In the list entry ${seq} has the seal ${hash}. It was mistyped, or the journal was rewritten. Type all 16 groups; if it is still wrong, tell the inspection commission.`,
    unknown:
      'WRONG. The journal of this server has no such entry with that seal. It was mistyped, or the journal was rewritten or cut. Type all 16 groups; if it is still wrong, tell the inspection commission.',
    notALine: (day) =>
      day
        ? `NOT SURE. This is not the end of a day, so it has no line. The line of ${day} seals every entry before it; to be sure, take the file with the hashes of all entries.`
        : 'NOT SURE. This seal is newer than the last line of the file. Take a newer list.',
    chainHolds: 'The list holds in itself: no line was changed, put in or taken out between others.',
    chainBroken: (line) => `The list is BROKEN at line ${line}: from there on it cannot be trusted.`,
    differs: (day) => `This file DIFFERS from the list published here, from ${day} on. One of the two was rewritten.`,
    agrees: 'This file agrees with the list published here on every day that both have.',
    proves: 'What this proves',
    provesText:
      'Since that day nobody can have changed, put in or taken out an entry before the seal with the seal still right.',
    provesNot: 'What it does not prove',
    provesNotText:
      'That what stands in the journal is true, or that everything done was written down. If the list lies on the server only, whoever keeps the server could rewrite both: so keep the paper and the file elsewhere.',
  },
})
