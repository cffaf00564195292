// What people read where the office corrects what was given out, and why a correction is refused.
import type { UnitClass } from '#cycle/plan-review/mapping.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { CorrectRefusal } from './correction.rules.ts'

const vi = (own: Terms) => ({
  line: 'Một dòng giao việc',
  lineLead: (accepted: number, given: number) => `${accepted} trên ${given} ${own.unit} đã được duyệt.`,
  words: 'Lời kế hoạch',
  givenWords: 'Lời giao việc',
  unit: `Cơ quan, ${own.unit}`,
  deadline: own.Deadline,
  state: 'Trạng thái',
  toUnits: (unitClass: UnitClass): string => classes({ language: 'vi' })[unitClass],
  newcomers: `${own.Unit} lập sau thuộc khối này cũng nhận việc.`,
  place: 'Kế hoạch, mục',
  changed: 'Đã điều chỉnh',
  because: 'Vì',
  correct: 'Điều chỉnh',
  correctTitle: 'Điều chỉnh việc đã giao',
  correctLead: `Mỗi điều chỉnh cần một lý do. ${own.Unit} liên quan thấy “Mới thay đổi” cho tới khi mở việc.`,
  withdrawnLine: 'Việc này đã được rút, không giao nữa.',
  reason: 'Lý do',
  reasonHint: `Một câu. Các ${own.unit} sẽ đọc.`,
  reword: 'Sửa lời',
  rewordHint: `Lời kế hoạch vẫn giữ nguyên để đối chiếu; ${own.unit} thấy lời đã sửa.`,
  move: `Đổi ${own.deadline}`,
  deadlineHint: `Ví dụ: 05/12/2026, tháng 12/2026, quý I/2027. Để trống là chưa định ${own.deadline}.`,
  forWhom: `Cho ${own.unit} nào`,
  forAll: `Tất cả ${own.unit} của dòng này`,
  give: `Giao thêm cho ${own.unit}`,
  giveHint: `Chọn một hoặc nhiều ${own.unit}.`,
  stop: `Thôi giao cho một ${own.unit}`,
  stopHint: 'Kết quả đã nộp thì phải duyệt hoặc trả lại trước.',
  split: 'Tách thành nhiều việc',
  splitHint: `Mỗi việc một dòng. Việc đầu giữ chỗ cũ, các việc sau là việc mới với cùng ${own.unit} và ${own.deadline}.`,
  parts: 'Các việc sau khi tách',
  withdraw: 'Rút cả dòng',
  withdrawHint: `Không ${own.unit} nào còn phải làm; kết quả đã duyệt vẫn giữ.`,
  add: 'Giao thêm việc',
  addLead: `Việc không có trong kế hoạch. Bảng và trang ${own.unit} ghi rõ là ${own.office} giao thêm.`,
  body: 'Tên cơ quan như trong bảng',
  bodyHint: `Ví dụ: Các ${own.cell} trực thuộc. Việc thêm được xếp dưới tên này.`,
  bodyDefault: 'Giao thêm',
  units: `${own.Unit} nhận việc`,
  many: `Định ${own.deadline} nhiều việc`,
  manyLead: `Ghi ${own.deadline} cho từng dòng, một lý do cho tất cả. Dòng để nguyên thì không đổi.`,
  save: `Lưu ${own.deadline}`,
  none: 'Kế hoạch này chưa giao việc nào.',
  refused: 'Chưa điều chỉnh được',
  refusal: (refusal: CorrectRefusal): string => {
    switch (refusal.why) {
      case 'not-the-office':
        return `${own.office} Đảng ủy điều chỉnh việc đã giao.`
      case 'not-live':
        return `${own.Campaign} đã dừng, không điều chỉnh được nữa.`
      case 'withdrawn':
        return 'Việc này đã được rút.'
      case 'nothing-changed':
        return 'Chưa có gì thay đổi.'
      case 'words-missing':
        return 'Chưa ghi lời giao việc.'
      case 'no-unit':
        return `Chưa chọn ${own.unit} nào chưa có việc này.`
      case 'handed-in':
        return `Có ${refusal.count} kết quả đang chờ duyệt. Duyệt hoặc trả lại trước.`
      case 'too-few-parts':
        return 'Tách thì cần ít nhất hai việc, mỗi việc một dòng.'
      case 'reason-missing':
        return 'Chưa ghi lý do.'
      case 'unclear-deadline':
        return `Chưa hiểu ${own.deadline} “${refusal.text}”. Ghi ngày, tháng, quý hoặc năm.`
    }
  },
})

const classes = inOwnWords<Record<UnitClass, string>>({
  vi: (own: Terms) => ({
    party_cells: `Giao cho các ${own.cell} trực thuộc.`,
    mass_organisations: 'Giao cho các tổ chức chính trị - xã hội.',
    front_and_organisations: 'Giao cho Mặt trận và các tổ chức chính trị - xã hội.',
    advisory_boards: 'Giao cho các ban tham mưu, giúp việc.',
    agencies: `Giao cho các cơ quan, ${own.unit}.`,
    hamlets: 'Giao cho các thôn.',
  }),
  en: {
    party_cells: 'Given to the party cells.',
    mass_organisations: 'Given to the mass organisations.',
    front_and_organisations: 'Given to the Front and the mass organisations.',
    advisory_boards: 'Given to the advisory boards.',
    agencies: 'Given to the agencies.',
    hamlets: 'Given to the hamlets.',
  },
})

export const correctionWords = inOwnWords<ReturnType<typeof vi>>({
  vi,
  en: {
    line: 'One line of the plan',
    lineLead: (accepted, given) => `${accepted} of ${given} units accepted.`,
    words: "The plan's words",
    givenWords: 'What is to be done',
    unit: 'Unit',
    deadline: 'Deadline',
    state: 'State',
    toUnits: (unitClass) => classes({ language: 'en' })[unitClass],
    newcomers: 'Units of this class that are born later get it too.',
    place: 'Plan, section',
    changed: 'Corrected',
    because: 'Reason',
    correct: 'Correct',
    correctTitle: 'Correct what was given out',
    correctLead: 'Each correction needs a reason. The units see “Just changed” until they have opened the duty.',
    withdrawnLine: 'This was withdrawn.',
    reason: 'Reason',
    reasonHint: 'One sentence. The units will read it.',
    reword: 'Reword',
    rewordHint: "The plan's own words stay beside it; the units see the new ones.",
    move: 'Change the deadline',
    deadlineHint: 'Examples: 05/12/2026, 12/2026, Q1/2027. Empty means none yet.',
    forWhom: 'For which unit',
    forAll: 'All units of this line',
    give: 'Give to more units',
    giveHint: 'Choose one or more.',
    stop: 'Withdraw from one unit',
    stopHint: 'What it has handed in is judged or returned first.',
    split: 'Split into several',
    splitHint: 'One duty per line. The first keeps its place; the others are new, for the same units and deadline.',
    parts: 'The parts',
    withdraw: 'Withdraw the whole line',
    withdrawHint: 'No unit has to do it any more; what was accepted is kept.',
    add: 'Give another duty',
    addLead: 'A duty that the plan does not have. It is shown as added by the office.',
    body: 'Name of the body on the board',
    bodyHint: 'Example: the party cells. The duty stands under this name.',
    bodyDefault: 'Added',
    units: 'Units',
    many: 'Set many deadlines',
    manyLead: 'A deadline for each line, one reason for all. A line left as it is does not change.',
    save: 'Save the deadlines',
    none: 'This plan has given out nothing yet.',
    refused: 'Nothing was corrected',
    refusal: (refusal) => {
      switch (refusal.why) {
        case 'not-the-office':
          return 'The office corrects what was given out.'
        case 'not-live':
          return 'The campaign is over; nothing can be corrected.'
        case 'withdrawn':
          return 'This was withdrawn.'
        case 'nothing-changed':
          return 'Nothing was changed.'
        case 'words-missing':
          return 'The words are missing.'
        case 'no-unit':
          return 'No unit was chosen that does not have this duty already.'
        case 'handed-in':
          return `${refusal.count} results wait for judgement. Judge them first.`
        case 'too-few-parts':
          return 'Splitting needs at least two parts, one per line.'
        case 'reason-missing':
          return 'The reason is missing.'
        case 'unclear-deadline':
          return `“${refusal.text}” is no deadline we understand. Write a day, month, quarter or year.`
      }
    },
  },
})
