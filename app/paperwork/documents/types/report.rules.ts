// Báo cáo: what was done of the plan, counted and listed as it stands today. Pure.
import { campaignOf, dutyTable, gap, items, lines, planOf, prose, row } from './phrases.rules.ts'
import type { DutyFact, TypeRule } from './type-rule.ts'

export const report: TypeRule = {
  ...{ type: 'report', heading: 'Báo cáo', sign: 'BC', certainty: 'read' },
  asks: [
    { name: 'subject', kind: 'line' },
    { name: 'leading', kind: 'words' },
    { name: 'lacking', kind: 'words' },
    { name: 'next', kind: 'words' },
  ],
  begin(facts, { subject, leading, lacking, next }) {
    const { own, duties, campaign } = facts
    const answered = (text: string | undefined) => (lines(text).length > 0 ? items(lines(text)) : [`- ${gap}`])
    return {
      subject: subject || `kết quả thực hiện ${campaignOf(facts)}`,
      prose: prose([
        `Thực hiện ${planOf(campaign)}, ${facts.voice} báo cáo kết quả như sau:`,
        'I. Công tác lãnh đạo, chỉ đạo, tổ chức',
        answered(leading),
        'II. Kết quả thực hiện',
        `Đến ngày lập báo cáo, tình hình ${own.duty} của các ${own.unit}:`,
        tally(duties, own.Unit),
        `1. Những ${own.duty} quá ${own.deadline}`,
        duties.some(({ late }) => late)
          ? dutyTable(
              duties.filter(({ late }) => late),
              facts,
            )
          : 'Không có.',
        'III. Hạn chế, nguyên nhân',
        answered(lacking),
        'IV. Phương hướng',
        answered(next),
      ]),
      recipients: [`Các ${own.cell} trực thuộc`],
    }
  },
}

/** One row for each unit, the last the sum of all. */
function tally(duties: DutyFact[], unit: string): string[] {
  const units = [...Map.groupBy(duties, (duty) => duty.unit)].toSorted(([one], [other]) =>
    one.localeCompare(other, 'vi'),
  )
  const rows = units.map(([name, own]) => counted(name, own))
  return [
    row(['TT', unit, 'Được giao', 'Đã duyệt', 'Chờ duyệt', 'Quá thời hạn', 'Còn lại']),
    ...rows.map((cells, index) => row([index + 1, ...cells])),
    row(['', ...counted('Tổng cộng', duties)]),
  ]
}

const counted = (name: string, duties: DutyFact[]): (string | number)[] => {
  const count = (holds: (duty: DutyFact) => boolean) => duties.filter(holds).length
  const [done, sent, late] = [
    count(({ kind }) => kind === 'done'),
    count(({ kind }) => kind === 'sent'),
    count((one) => one.late),
  ]
  return [name, duties.length, done, sent, late, duties.length - done - sent - late]
}
