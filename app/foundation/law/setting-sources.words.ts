// Where each setting comes from: article and paper, and what the committee is to look at before it confirms.
import { inBoth } from '#kernel/words.ts'
import type { SettingKey } from './settings.ts'

const council = {
  vi: 'Quy chế của hội đồng xã hoặc tỉnh; luật không ấn định cho cấp xã.',
  en: 'Rules of the council of the commune or province; the law sets nothing for communes.',
}
const data = { vi: 'Nghị định 356/2025/NĐ-CP, Điều 5.', en: 'Decree 356/2025/NĐ-CP, article 5.' }

export const settingSources = inBoth<Record<SettingKey, string>>({
  vi: {
    council_quorum: council.vi,
    council_pass: council.vi,
    council_base: council.vi,
    council_ballot: council.vi,
    best_fighters: 'Quy định của tỉnh. Mức 15% là của Nghị định 91/2017/NĐ-CP, Điều 9.3, nay hết hiệu lực.',
    posting_commune: 'Luật Thi đua, khen thưởng, Điều 5 đòi công khai; số ngày do nơi khen thưởng quy định.',
    posting_state: 'Nghị định 98/2023/NĐ-CP, Điều 46; Nghị định 152/2025/NĐ-CP, Điều 60 khoản 3.',
    decision_days: 'Thủ tục hành chính của tỉnh; các nơi đang ghi 10, 12 hoặc 20 ngày. Đặt sẵn mức ngắn nhất.',
    transition_decree: 'Nghị định 152/2025/NĐ-CP, Điều 60 (chuyển tiếp).',
    base_salary: 'Nghị định 24/2023, 73/2024 và 161/2026/NĐ-CP.',
    bonus_rounding: 'Nghị định 98/2023/NĐ-CP: làm tròn tới 10.000 đồng, không rõ lên hay gần nhất.',
    certificate_person:
      'Nghị định 152/2025/NĐ-CP, Điều 54: 0,15 hoặc 0,3. Đặt sẵn mức đã kiểm được gần nhất (Nghị định 91/2017/NĐ-CP, Điều 73).',
    certificate_collective: 'Nghị định 91/2017/NĐ-CP, Điều 73.2.b; văn bản nay cần xem lại.',
    certificate_household: 'Nghị định 98/2023/NĐ-CP; mức cho hộ cần hỏi lại.',
    data_acknowledge: data.vi,
    data_correct: data.vi,
    data_delete: data.vi,
    data_withdraw: data.vi,
    spelling: 'Thói quen của cơ quan; Nghị định 30/2020/NĐ-CP không quy định chỗ đặt dấu.',
    backup_days: 'Quy chế của cơ quan về an toàn dữ liệu.',
  },
  en: {
    council_quorum: council.en,
    council_pass: council.en,
    council_base: council.en,
    council_ballot: council.en,
    best_fighters: 'Rules of the province. The 15% come from decree 91/2017/NĐ-CP, article 9.3, no longer in force.',
    posting_commune:
      'Law on emulation and commendation, article 5 asks for publicity; the days are for whoever awards.',
    posting_state: 'Decree 98/2023/NĐ-CP, article 46; decree 152/2025/NĐ-CP, article 60 clause 3.',
    decision_days: "The province's procedures; 10, 12 and 20 days are in use. The shortest is preset.",
    transition_decree: 'Decree 152/2025/NĐ-CP, article 60 (transition).',
    base_salary: 'Decrees 24/2023, 73/2024 and 161/2026/NĐ-CP.',
    bonus_rounding: 'Decree 98/2023/NĐ-CP: rounded to 10,000 dong; not clear whether upwards or to the nearest.',
    certificate_person:
      'Decree 152/2025/NĐ-CP, article 54: 0.15 or 0.3. The last one that was checked is preset (decree 91/2017/NĐ-CP, article 73).',
    certificate_collective: 'Decree 91/2017/NĐ-CP, article 73.2.b; to be looked up in the present text.',
    certificate_household: 'Decree 98/2023/NĐ-CP; the multiple for households has to be asked.',
    data_acknowledge: data.en,
    data_correct: data.en,
    data_delete: data.en,
    data_withdraw: data.en,
    spelling: 'Custom of the office; decree 30/2020/NĐ-CP does not say where the mark stands.',
    backup_days: "The office's own rules on the safety of data.",
  },
})
