// What settings, their groups, measures and choices are called.
import { inBoth } from '#kernel/words.ts'
import type { Certainty, Group, Measure } from './setting.ts'
import type { ChoiceOf, SettingKey } from './settings.ts'

type Names = {
  settings: Record<SettingKey, string>
  groups: Record<Group, string>
  certainty: Record<Certainty, string>
  measures: Record<Measure, string>
  choices: Record<ChoiceOf<SettingKey>, string>
}

export const settingNames = inBoth<Names>({
  vi: {
    settings: {
      council_quorum: 'Họp hội đồng cần ít nhất bao nhiêu thành viên dự',
      council_pass: 'Tỷ lệ phiếu đồng ý ít nhất để được đề nghị',
      council_base: 'Tỷ lệ phiếu tính trên',
      council_ballot: 'Cách bỏ phiếu',
      best_fighters: 'Chiến sĩ thi đua cơ sở, nhiều nhất so với số Lao động tiên tiến',
      posting_commune: 'Niêm yết danh sách trước khi xã khen thưởng',
      posting_state: 'Lấy ý kiến trước khi trình khen thưởng cấp Nhà nước',
      decision_days: 'Từ khi nhận đủ hồ sơ đến khi quyết định giấy khen',
      transition_decree: 'Hồ sơ nhận trước 01/7/2025, quyết định sau: theo nghị định nào',
      base_salary: 'Mức lương cơ sở để tính tiền thưởng',
      bonus_rounding: 'Làm tròn tiền thưởng tới 10.000 đồng',
      certificate_person: 'Tiền kèm giấy khen của xã, cá nhân',
      certificate_collective: 'Tiền kèm giấy khen của xã, tập thể',
      certificate_household: 'Tiền kèm giấy khen của xã, hộ gia đình',
      data_acknowledge: 'Trả lời đã nhận yêu cầu về dữ liệu cá nhân',
      data_correct: 'Xem, sửa dữ liệu cá nhân',
      data_delete: 'Xóa dữ liệu cá nhân',
      data_withdraw: 'Rút đồng ý, hạn chế, phản đối xử lý dữ liệu',
      spelling: 'Viết dấu trong văn bản',
      backup_days: 'Giữ bản sao lưu',
    },
    groups: {
      council: 'Hội đồng xét',
      publicity: 'Công khai',
      time: 'Thời gian, chuyển tiếp',
      money: 'Tiền thưởng',
      data: 'Dữ liệu cá nhân',
      writing: 'Cách viết',
      keeping: 'Lưu giữ',
    },
    certainty: {
      read: 'đã đọc văn bản',
      reported: 'theo nguồn dẫn lại, chưa đọc văn bản gốc',
      unread: 'chưa kiểm được trong văn bản',
      local: 'luật để địa phương quyết định',
    },
    measures: {
      working_days: 'ngày làm việc',
      days: 'ngày',
      percent: '%',
      base_salaries: 'lần mức lương cơ sở',
      of_individual: 'lần mức của cá nhân',
      dong: 'đồng',
    },
    choices: {
      ...{
        members: 'tổng số thành viên',
        present: 'số thành viên dự họp',
        secret: 'bỏ phiếu kín',
        open: 'biểu quyết công khai',
      },
      ...{ decided: 'có hiệu lực lúc quyết định', received: 'có hiệu lực lúc nhận hồ sơ' },
      ...{ up: 'làm tròn lên', nearest: 'làm tròn tới số gần nhất', ủy: 'ủy, hòa', uỷ: 'uỷ, hoà' },
    },
  },
  en: {
    settings: {
      council_quorum: 'Members of the council who must be present at least',
      council_pass: 'Votes in favour at least, to be proposed',
      council_base: 'The share of votes is counted of',
      council_ballot: 'How the council votes',
      best_fighters: 'Grass-roots emulation fighters, at most as a share of advanced workers',
      posting_commune: 'Names are posted before the commune awards',
      posting_state: 'Public comment before a state award is proposed',
      decision_days: 'From the complete dossier to the decision on a certificate',
      transition_decree: 'Dossiers received before 01/7/2025 and decided later: which decree',
      base_salary: 'Base salary by which bonuses are counted',
      bonus_rounding: 'Bonuses are rounded to 10,000 dong',
      certificate_person: "Bonus of the commune's certificate, one person",
      certificate_collective: "Bonus of the commune's certificate, a collective",
      certificate_household: "Bonus of the commune's certificate, a household",
      data_acknowledge: 'Answer that a request about personal data has come in',
      data_correct: 'See and correct personal data',
      data_delete: 'Delete personal data',
      data_withdraw: 'Withdraw consent, restrict, object',
      spelling: 'Where the mark is written in documents',
      backup_days: 'Backups are kept',
    },
    groups: {
      council: 'The council',
      publicity: 'Publicity',
      time: 'Time and transition',
      money: 'Bonuses',
      data: 'Personal data',
      writing: 'Writing',
      keeping: 'Keeping',
    },
    certainty: {
      read: 'the text was read',
      reported: 'reported elsewhere; the text itself was not read',
      unread: 'not found in the text yet',
      local: 'the law leaves it to the locality',
    },
    measures: {
      working_days: 'working days',
      days: 'days',
      percent: '%',
      base_salaries: 'times the base salary',
      of_individual: 'times that of one person',
      dong: 'dong',
    },
    choices: {
      ...{ members: 'all members', present: 'members present', secret: 'secret ballot', open: 'open vote' },
      ...{ decided: 'the one in force at the decision', received: 'the one in force at receipt' },
      ...{ up: 'upwards', nearest: 'to the nearest', ủy: 'ủy, hòa', uỷ: 'uỷ, hoà' },
    },
  },
})
