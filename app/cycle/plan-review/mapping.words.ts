// What people read while they decide whom the plan's bodies mean.
import { reorganisationWords } from '#foundation/organisation/reorganisation.words.ts'
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords } from '#kernel/words.ts'
import type { MapRefusal } from './mapping.rules.ts'
import type { UnitClass } from './mapping.ts'
import { refusalWords } from './refusal.words.ts'

const classesVi = (own: Terms): Record<UnitClass, string> => ({
  party_cells: `Tất cả các ${own.cell}`,
  mass_organisations: 'Tất cả các tổ chức chính trị - xã hội',
  front_and_organisations: 'Mặt trận và tất cả các tổ chức chính trị - xã hội',
  advisory_boards: 'Tất cả các ban, cơ quan tham mưu, giúp việc Đảng ủy',
  agencies: `Tất cả các cơ quan, ${own.unit} của chính quyền`,
  hamlets: 'Tất cả các thôn, tổ dân phố',
})
const classesEn: Record<UnitClass, string> = {
  party_cells: 'All Party cells',
  mass_organisations: 'All socio-political organisations',
  front_and_organisations: 'The Front and all socio-political organisations',
  advisory_boards: 'All advisory boards of the Party committee',
  agencies: 'All agencies and services of the government',
  hamlets: 'All hamlets',
}

export const mappingWords = inOwnWords({
  vi: (own: Terms) => ({
    title: `Tên trong kế hoạch là ${own.unit} nào?`,
    lead: (open: number) =>
      open > 0
        ? `Còn ${open} tên chưa rõ giao cho ai. Nhận gợi ý, hoặc chọn lại.`
        : `Mọi tên trong kế hoạch đã có nơi nhận việc, hoặc đã ghi không giao.`,
    none: 'Kế hoạch chưa có cơ quan thực hiện nào. Thêm ở trang đọc lại.',
    tasks: (count: number) => `${count} ${own.duty}`,
    acceptAll: (count: number) => `Nhận tất cả ${count} gợi ý chắc`,
    accept: 'Nhận gợi ý',
    choose: `Chọn ${own.unit}`,
    change: 'Chọn lại',
    suggested: 'Gợi ý',
    unsure: 'Gợi ý, cần xem',
    mapped: 'Đã chọn',
    open: 'Chưa chọn',
    nobody: 'Không giao',
    count: (count: number) => `${count} ${own.unit} tại hôm nay`,
    classes: classesVi(own),
    next: `Tiếp: ${own.deadline}`,
    one: (name: string) => `“${name}” là ai?`,
    units: `Một hoặc nhiều ${own.unit}`,
    class: `Cả một loại ${own.unit}`,
    classHint: `${own.Unit} thành lập sau này thuộc loại ấy cũng nhận việc.`,
    nobodyHint: 'Không ai trong hệ thống nhận việc này; câu vẫn nằm trong kế hoạch.',
    fresh: `${own.Unit} chưa có trong danh sách`,
    freshHint: 'Tạo ngay, có hiệu lực từ hôm nay. Bổ sung người giữ chức vụ sau.',
    ...{ list: 'Mở danh sách', fill: 'Điền thông tin' },
    ...{ name: `Tên ${own.unit}`, kind: 'Loại', parent: 'Trực thuộc' },
    save: 'Lưu',
    cancel: 'Quay lại, không lưu',
    now: 'Đang ghi',
    refusal: (refusal: MapRefusal, say: (choice: MapRefusal & { why: 'mapping-stale' }) => string): string => {
      switch (refusal.why) {
        case 'not-a-body':
          return 'Chỉ chọn được cho cơ quan thực hiện.'
        case 'no-unit':
          return `Chưa chọn ${own.unit} nào, hoặc ${own.unit} không còn hoạt động.`
        case 'unit-refused':
          return reorganisationWords({ language: 'vi' }).refusal(refusal.unit)
        case 'name-missing':
          return `Hãy ghi tên ${own.unit} mới.`
        case 'choice-missing':
          return 'Hãy chọn một cách giao.'
        case 'mapping-stale':
          return `${refusal.by} vừa chọn cho tên này: ${say(refusal)}. Điều đồng chí chọn chưa lưu; hãy xem lại rồi lưu lần nữa.`
        case 'not-the-office':
        case 'amendment':
        case 'plan-settled':
          return refusalWords({ language: 'vi' }).refusal(refusal)
      }
    },
  }),
  en: {
    title: 'Which units do the names in the plan mean?',
    lead: (open) =>
      open > 0
        ? `${open} names do not lead to anybody yet. Accept the suggestion, or choose.`
        : 'Every name in the plan leads to a unit, or to nobody on purpose.',
    none: 'The plan has no body yet. Add one on the page where it is checked.',
    tasks: (count) => `${count} tasks`,
    acceptAll: (count) => `Accept all ${count} sure suggestions`,
    accept: 'Accept suggestion',
    choose: 'Choose units',
    change: 'Choose again',
    suggested: 'Suggested',
    unsure: 'Suggested, please look',
    mapped: 'Chosen',
    open: 'Not chosen',
    nobody: 'Nobody here',
    count: (count) => `${count} units as of today`,
    classes: classesEn,
    next: 'Next: deadlines',
    one: (name) => `Who is “${name}”?`,
    units: 'One or several units',
    class: 'A whole class of units',
    classHint: 'A unit of the class that is founded later gets the tasks too.',
    nobodyHint: 'Nobody in the system gets these tasks; the sentence stays in the plan.',
    fresh: 'A unit that is not in the list',
    freshHint: 'It is created at once, valid from today. Add who holds posts in it later.',
    ...{ list: 'Open the list', fill: 'Fill in' },
    ...{ name: 'Name of the unit', kind: 'Kind', parent: 'Under' },
    save: 'Save',
    cancel: 'Back without saving',
    now: 'It says now',
    refusal: (refusal, say) => {
      switch (refusal.why) {
        case 'not-a-body':
          return 'Units can be chosen for bodies only.'
        case 'no-unit':
          return 'No unit is chosen, or it is no more.'
        case 'unit-refused':
          return reorganisationWords({ language: 'en' }).refusal(refusal.unit)
        case 'name-missing':
          return 'Write the name of the new unit.'
        case 'choice-missing':
          return 'Choose one of the ways.'
        case 'mapping-stale':
          return `${refusal.by} has just chosen for this name: ${say(refusal)}. Your choice is not saved; look again and save once more.`
        case 'not-the-office':
        case 'amendment':
        case 'plan-settled':
          return refusalWords({ language: 'en' }).refusal(refusal)
      }
    },
  },
})
