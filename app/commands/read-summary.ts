// A reading in a page of Vietnamese, for a person at the command line.
import type { PlanReading, Signer } from '#cycle/plan-reading/reading.ts'

const kinds: Record<PlanReading['kind'], string> = {
  'campaign-plan': 'Kế hoạch phát động thi đua',
  'campaign-amendment': 'Văn bản sửa đổi kế hoạch thi đua',
  other: 'Văn bản khác',
}

export function summaryOf(reading: PlanReading): string {
  const { document, phases, reviews, assignments, coverage } = reading
  const lines = [
    line('Loại', kinds[reading.kind]),
    line('Văn bản', [document.type?.value, document.number?.value, document.date?.value].filter(Boolean).join(', ')),
    line('Về việc', document.subject?.value),
    line('Cơ quan ban hành', document.issuer?.value),
    line('Chủ đề', reading.theme?.value),
    ...list(
      'Khẩu hiệu',
      reading.slogans.map(({ value }) => value),
    ),
    ...list(
      'Căn cứ',
      reading.bases.map(({ raw }) => raw),
    ),
    ...list(
      'Các đợt',
      phases.map(({ name, from, to }) => `${name}: ${from ?? '?'} đến ${to ?? '?'}`),
    ),
    ...list(
      'Sơ kết, tổng kết',
      reviews.map(({ kind, when }) => `${kind === 'interim' ? 'Sơ kết' : 'Tổng kết'}: ${when ?? '?'}`),
    ),
    ...list(
      'Chỉ tiêu',
      reading.targets.map(({ text }) => text),
    ),
    ...list(
      'Phong trào',
      reading.movements.map(({ name }) => name),
    ),
    line('Lễ phát động', reading.ceremony && (reading.ceremony.when?.value ?? reading.ceremony.name)),
    ...assignments.flatMap(({ body, tasks }) => list(body, tasks.map(taskOf))),
    ...list(
      'Nơi nhận',
      reading.recipients.map(({ who }) => who),
    ),
    line('Người ký', [reading.signer, ...reading.cosigners].map(signerOf).filter(Boolean).join('; ')),
    ...list(
      'Cần xem lại',
      reading.lint.map(({ message }) => message),
    ),
    line('Đã hiểu', `${coverage.assigned}/${coverage.sentences} câu`),
  ]
  return lines.filter((one) => one !== '').join('\n')
}

const line = (label: string, words: string | null | undefined): string => (words ? `${label}: ${words}` : '')

const list = (label: string, items: string[]): string[] =>
  items.length === 0 ? [] : [`${label} (${items.length}):`, ...items.map((item) => `  - ${flat(item)}`)]

const flat = (words: string): string => words.replace(/\s+/g, ' ').trim()

function taskOf({ text, deadline }: PlanReading['assignments'][number]['tasks'][number]): string {
  const by = [deadline ?? []].flat()
  return by.length === 0 ? text : `${text} [hạn ${by.join(', ')}]`
}

function signerOf(signer: Signer | null): string {
  return [signer?.authority, signer?.title, signer?.name].filter(Boolean).join(' ')
}
