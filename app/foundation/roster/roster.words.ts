// What people read about bringing a list in and taking it out.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import { headingOf, sheetNames as sheetsInFile } from './headings.ts'
import type { Outcome } from './judged.ts'
import type { BringRefusal, DropRefusal, ImportRefusal } from './roster.rules.ts'
import { type Column, largest, type SheetKind } from './roster.ts'

const sheetNames = {
  vi: sheetsInFile,
  en: { unit: 'Units', person: 'People' },
} satisfies Record<'vi' | 'en', Record<SheetKind, string>>
const asked = (['unit', 'person'] as const)
  .map((sheet) => `${headingOf(sheet, 'name')}, ${headingOf(sheet, sheet === 'unit' ? 'kind' : 'title')}`)
  .join(' / ')
const megabytes = largest.bytes / 1024 / 1024

export const rosterWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Nhập từ Excel',
    lead: `Đưa cả danh sách ${own.unit} và người vào một lần. Phần mềm cho xem trước từng dòng; chưa xác nhận thì chưa ghi gì.`,
    template: 'Tải tệp mẫu',
    templateHint: `Tệp mẫu có hai trang tính, ${sheetsInFile.unit} và ${sheetsInFile.person}, điền sẵn ví dụ. Xóa ví dụ, điền của mình, rồi đưa lên.`,
    templateName: 'mau-don-vi-va-nguoi.xlsx',
    export: 'Tải danh sách hiện có',
    exportHint: 'Đúng các cột của tệp mẫu: sửa thêm rồi đưa lên lại được.',
    exportName: (day: string) => `don-vi-va-nguoi-${day}.xlsx`,
    file: 'Tệp Excel (.xlsx)',
    fileHint: `Tối đa ${megabytes} MB, ${largest.unit} ${own.unit}, ${largest.person} người. Không nhận tệp có macro.`,
    read: 'Đọc tệp, xem trước',
    nothingGiven: 'Chọn một tệp trước.',
    wrong: 'Chưa đọc được tệp',
    notDone: 'Chưa làm được',
    earlier: 'Các lần trước',
    states: { draft: 'đang xem trước', imported: 'đã nhập', dropped: 'đã bỏ' },
    previewTitle: (name: string) => `Xem trước: ${name}`,
    counts: (count: Record<Outcome, number>) =>
      `${count.new} dòng mới, ${count.changed} dòng thay đổi, ${count.same} dòng đã có sẵn, ${count.wrong} dòng có lỗi.`,
    makes: (units: number, people: number, posts: number) =>
      `Sẽ thêm ${units} ${own.unit}, ${people} người, ${posts} chức vụ.`,
    confirm: 'Xác nhận, ghi tất cả',
    confirmHint: 'Ghi tất cả hoặc không ghi gì.',
    drop: 'Bỏ tệp này',
    other: 'Sửa tệp rồi đưa lên lại',
    show: 'Xem',
    outcomes: { new: 'Mới', changed: 'Thay đổi', same: 'Đã có', wrong: 'Có lỗi' } satisfies Record<Outcome, string>,
    all: 'Tất cả',
    noRows: 'Không có dòng nào như vậy.',
    sheets: sheetNames.vi,
    row: 'Dòng',
    outcome: 'Kết quả',
    what: 'Nội dung',
    about: 'Cần sửa gì',
    columns: {
      name: 'Tên',
      shortName: 'Tên viết tắt',
      kind: 'Loại',
      parent: 'Trực thuộc',
      from: 'Từ ngày',
      phone: 'Điện thoại',
      unit: `${own.Unit}`,
      role: 'Vai trò',
      title: 'Chức vụ',
      to: 'Đến ngày',
    } satisfies Record<Column, string>,
    unknownColumn: (sheet: string, heading: string) => `Trang ${sheet}: cột “${heading}” không dùng đến, bỏ qua.`,
    unknownSheet: (name: string) => `Trang tính “${name}” không phải danh sách ${own.unit} hay người, bỏ qua.`,
    sameName: 'Đã có người khác trùng tên, khác số điện thoại: sẽ thêm thành người mới.',
    next: 'Trang sau',
    previous: 'Trang trước',
    importedTitle: (name: string) => `Đã nhập: ${name}`,
    imported: (units: number, people: number, posts: number, changed: number) =>
      `Đã thêm ${units} ${own.unit}, ${people} người, ${posts} chức vụ; ${changed} dòng thay đổi.`,
    droppedTitle: (name: string) => `Đã bỏ: ${name}`,
    dropped: 'Tệp này đã bỏ, không ghi gì. Muốn nhập thì đưa tệp lên lại.',
    toUnits: 'Xem cây tổ chức',
    toAccounts: 'Lập tài khoản cho người mới',
    refusal(refusal: BringRefusal | ImportRefusal | DropRefusal, column: (column: Column) => string): string {
      switch (refusal.why) {
        case 'not-office':
          return `Chỉ ${own.Office} Đảng ủy được nhập danh sách.`
        case 'empty':
          return 'Tệp trống. Chọn tệp khác.'
        case 'too-large':
          return `Tệp lớn hơn ${megabytes} MB. Xóa hình ảnh, trang tính thừa, hoặc chia làm hai tệp.`
        case 'not-xlsx':
          return 'Đây không phải tệp .xlsx, hoặc tệp có macro. Trong Excel chọn Lưu thành, kiểu Excel Workbook (.xlsx).'
        case 'damaged':
          return 'Tệp hỏng hoặc có mật khẩu. Mở bằng Excel, bỏ mật khẩu, lưu lại rồi thử lần nữa.'
        case 'no-list':
          return `Không thấy danh sách nào. Một danh sách cần cột ${asked}. Dùng tệp mẫu cho chắc.`
        case 'no-rows':
          return 'Có tiêu đề cột nhưng không có dòng nào bên dưới.'
        case 'column-missing':
          return `Trang ${sheetNames.vi[refusal.sheet]} thiếu cột: ${refusal.columns.map(column).join(', ')}. Thêm cột rồi đưa lên lại.`
        case 'column-twice':
          return `Trang ${sheetNames.vi[refusal.sheet]} có hai cột “${column(refusal.column)}”. Bỏ bớt một cột.`
        case 'too-many-rows':
          return `Trang ${sheetNames.vi[refusal.sheet]} có hơn ${refusal.most} dòng. Chia làm nhiều tệp.`
        case 'too-slow':
          return 'Đọc tệp này quá lâu nên đã dừng. Xóa định dạng, trang tính và dòng trống thừa rồi thử lại.'
        case 'too-much-memory':
          return 'Tệp này cần quá nhiều bộ nhớ nên đã dừng. Xóa hình ảnh, trang tính thừa rồi thử lại.'
        case 'is-over':
          return 'Lần nhập này đã kết thúc.'
        case 'has-errors':
          return `Còn ${refusal.count} dòng có lỗi. Sửa trong Excel rồi đưa tệp lên lại.`
        case 'nothing-new':
          return 'Mọi dòng đã có sẵn, không có gì để ghi.'
        case 'changed-meanwhile':
          return 'Cây tổ chức vừa thay đổi. Xem lại bản xem trước dưới đây rồi xác nhận lần nữa.'
        case 'goes-on':
          return 'Đang ghi. Dừng việc ấy trước rồi bỏ.'
      }
    },
  }),
  en: {
    title: 'Bring in from Excel',
    lead: 'Units and people in one go. You see a preview row by row; nothing is written before you confirm.',
    template: 'Download the template',
    templateHint: 'Two sheets, units and people, filled with an example. Put your own in its place and bring it here.',
    templateName: 'mau-don-vi-va-nguoi.xlsx',
    export: 'Download what is there',
    exportHint: 'In the columns of the template: it can be brought in again.',
    exportName: (day) => `don-vi-va-nguoi-${day}.xlsx`,
    file: 'Excel file (.xlsx)',
    fileHint: `At most ${megabytes} MB, ${largest.unit} units, ${largest.person} people. No macros.`,
    read: 'Read it, show a preview',
    nothingGiven: 'Choose a file first.',
    wrong: 'The file could not be read',
    notDone: 'Not done',
    earlier: 'Earlier lists',
    states: { draft: 'in preview', imported: 'imported', dropped: 'dropped' },
    previewTitle: (name) => `Preview: ${name}`,
    counts: (count) =>
      `${count.new} rows new, ${count.changed} changed, ${count.same} there already, ${count.wrong} with errors.`,
    makes: (units, people, posts) => `It will add ${units} units, ${people} people, ${posts} posts.`,
    confirm: 'Confirm, write all of it',
    confirmHint: 'All is written, or nothing.',
    drop: 'Drop this file',
    other: 'Mend the file and bring it again',
    show: 'Show',
    outcomes: { new: 'New', changed: 'Changed', same: 'There already', wrong: 'Error' },
    all: 'All',
    noRows: 'There is no such row.',
    sheets: sheetNames.en,
    row: 'Row',
    outcome: 'Result',
    what: 'What it says',
    about: 'What to mend',
    columns: {
      name: 'Name',
      shortName: 'Abbreviation',
      kind: 'Kind',
      parent: 'Below',
      from: 'From',
      phone: 'Phone',
      unit: 'Unit',
      role: 'Role',
      title: 'Post',
      to: 'Until',
    },
    unknownColumn: (sheet, heading) => `Sheet ${sheet}: the column “${heading}” is not used and was left aside.`,
    unknownSheet: (name) => `The sheet “${name}” is no list of units or people and was left aside.`,
    sameName: 'Somebody else has this name and another phone: this one is added as a new person.',
    next: 'Next page',
    previous: 'Previous page',
    importedTitle: (name) => `Imported: ${name}`,
    imported: (units, people, posts, changed) =>
      `Added ${units} units, ${people} people, ${posts} posts; ${changed} rows changed.`,
    droppedTitle: (name) => `Dropped: ${name}`,
    dropped: 'This file was dropped and nothing was written. Bring it again to import it.',
    toUnits: 'See the organisation',
    toAccounts: 'Make accounts for those who are new',
    refusal(refusal, column) {
      switch (refusal.why) {
        case 'not-office':
          return 'Only the office of the Party committee may bring in lists.'
        case 'empty':
          return 'The file is empty. Choose another.'
        case 'too-large':
          return `The file has more than ${megabytes} MB. Remove pictures and spare sheets, or make two of it.`
        case 'not-xlsx':
          return 'This is no .xlsx, or it holds macros. In Excel choose Save as, Excel Workbook (.xlsx).'
        case 'damaged':
          return 'The file is damaged or has a password. Open it in Excel, take the password off, save it and try again.'
        case 'no-list':
          return `No list was found. A list needs the columns ${asked}. The template has them.`
        case 'no-rows':
          return 'There are headings and no rows below them.'
        case 'column-missing':
          return `Sheet ${sheetNames.en[refusal.sheet]} lacks: ${refusal.columns.map(column).join(', ')}. Add them and bring it again.`
        case 'column-twice':
          return `Sheet ${sheetNames.en[refusal.sheet]} has “${column(refusal.column)}” twice. Remove one.`
        case 'too-many-rows':
          return `Sheet ${sheetNames.en[refusal.sheet]} has more than ${refusal.most} rows. Make several files of it.`
        case 'too-slow':
          return 'Reading it took too long and was stopped. Remove formats, spare sheets and blank rows and try again.'
        case 'too-much-memory':
          return 'Reading it took too much memory and was stopped. Remove pictures and spare sheets and try again.'
        case 'is-over':
          return 'This list is over.'
        case 'has-errors':
          return `${refusal.count} rows have errors. Mend them in Excel and bring the file again.`
        case 'nothing-new':
          return 'Every row is there already; there is nothing to write.'
        case 'changed-meanwhile':
          return 'The organisation has just changed. Look at the new preview below and confirm again.'
        case 'goes-on':
          return 'It is being written. Stop that first.'
      }
    },
  },
})
