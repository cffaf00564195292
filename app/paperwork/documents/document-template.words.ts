// What people read where the committee's own Word templates are kept.
import type { Terms } from '#kernel/terms.ts'
import { inOwnWords, type Language } from '#kernel/words.ts'
import type { TemplateRefusal } from './document-template.rules.ts'
import { templateProblemText } from './templates/template.words.ts'

export const templateWords = inOwnWords({
  vi: (own: Terms) => ({
    title: 'Mẫu Word của cấp ủy',
    lead: 'Tệp Word có sẵn phông chữ, khung, hình của cấp ủy; máy điền số liệu vào các chỗ {{…}}. Bản PDF vẫn theo mẫu của quy định.',
    none: 'Chưa có mẫu nào. Đưa tệp Word đầu tiên ở dưới.',
    refused: 'Chưa nhận được mẫu',
    name: 'Tên mẫu',
    nameHint: 'Trùng tên với mẫu đã có là phiên bản mới của mẫu ấy.',
    type: 'Dùng cho loại văn bản',
    file: 'Tệp Word (.docx)',
    fileHint: 'Nhiều nhất 5 MB. Máy soát từng chỗ {{…}} và nói chỗ nào sai.',
    keep: 'Đưa mẫu lên',
    version: (version: number) => `Phiên bản ${version}`,
    brought: (name: string, when: string) => `${name} đưa lên ${when}`,
    ended: 'Đã thôi dùng',
    end: 'Thôi dùng',
    fields: 'Các chỗ máy điền được',
    fieldsHint: 'Chép nguyên cả hai dấu ngoặc. Danh sách viết giữa {{#tên}} và {{/tên}}.',
    use: 'Mẫu Word',
    useHint: 'Bản Word theo mẫu này; bản PDF theo mẫu của quy định.',
    norm: 'Mẫu của quy định',
    refusal(refusal: TemplateRefusal): string {
      return refusal.why === 'faulty' ? problemsIn('vi', refusal) : simple(own)[refusal.why]
    },
  }),
  en: {
    title: 'Own Word templates',
    lead: 'A Word file with the committee’s own faces, frames and pictures; its gaps {{…}} are filled. The PDF keeps the layout of the norm.',
    none: 'There are no templates yet. Bring the first Word file below.',
    refused: 'The template was not taken',
    name: 'Name',
    nameHint: 'The name of one that is there makes it its next version.',
    type: 'For documents of the type',
    file: 'Word file (.docx)',
    fileHint: 'At most 5 MB. Every gap {{…}} is checked, and what is wrong is said with its place.',
    keep: 'Bring the template',
    version: (version) => `Version ${version}`,
    brought: (name, when) => `brought by ${name}, ${when}`,
    ended: 'No longer used',
    end: 'Stop using it',
    fields: 'What can be filled in',
    fieldsHint: 'Copy it with its brackets. A list stands between {{#name}} and {{/name}}.',
    use: 'Word template',
    useHint: 'The Word file follows it; the PDF keeps the layout of the norm.',
    norm: 'The layout of the norm',
    refusal(refusal) {
      return refusal.why === 'faulty' ? problemsIn('en', refusal) : english[refusal.why]
    },
  },
})

type Simple = Record<Exclude<TemplateRefusal['why'], 'faulty'>, string>

const simple = (own: Terms): Simple => ({
  'not-the-office': `Việc này của ${own.office} Đảng ủy.`,
  'name-missing': 'Chưa ghi tên mẫu.',
  'file-missing': 'Chưa chọn tệp Word.',
  ended: 'Mẫu này đã thôi dùng.',
})

const english: Simple = {
  'not-the-office': 'This is for the office of the committee.',
  'name-missing': 'The name is missing.',
  'file-missing': 'No Word file was chosen.',
  ended: 'This template is no longer used.',
}

const problemsIn = (language: Language, { problems }: Extract<TemplateRefusal, { why: 'faulty' }>): string =>
  problems.map((problem) => templateProblemText({ language }, problem)).join(' ')
