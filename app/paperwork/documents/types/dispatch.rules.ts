// Công văn đôn đốc: what a unit still owes, line by line, with its place in the plan. Pure.
import { campaignOf, dutyTable, gap, planOf, prose } from './phrases.rules.ts'
import type { TypeRule } from './type-rule.ts'

export const dispatch: TypeRule = {
  ...{ type: 'dispatch', heading: null, sign: 'CV', certainty: 'read', addressed: true },
  asks: [
    { name: 'subject', kind: 'line' },
    { name: 'by', kind: 'day' },
    { name: 'text', kind: 'words' },
  ],
  begin(facts, { subject, by, text }) {
    const { own, unit, voice, campaign } = facts
    const late = facts.duties.filter((duty) => duty.late)
    const until = by ? ` trước ngày ${by}` : ''
    const urging = [
      `Thực hiện ${planOf(campaign)} về ${campaignOf(facts)}, đến nay ${unit ?? own.unit} còn ${late.length} ${own.duty} quá ${own.deadline} sau đây:`,
      ...dutyTable(late, facts),
      `${voice} đề nghị ${unit ?? own.unit} khẩn trương hoàn thành, báo cáo kết quả kèm ${own.proof} trên phần mềm${until}; nêu rõ khó khăn nếu chưa thể hoàn thành.`,
    ]
    return {
      subject: subject || `đôn đốc thực hiện ${campaignOf(facts)}`,
      addressees: [unit ?? gap],
      prose: prose([text || (late.length > 0 ? urging : `${voice} đề nghị ${unit ?? gap} ${gap}`)]),
      recipients: ['Như trên'],
    }
  },
}
