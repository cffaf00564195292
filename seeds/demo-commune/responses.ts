// What the cells of the demonstration write in their response plans.
import { emptyBody, type RegisteredWork, type ResponseBody, type TargetLine } from '#cycle/response-plans/body.ts'
import { newId } from '#kernel/ids.ts'
import { partialDay } from '#kernel/partial-day.ts'

type Target = [text: string, value: number, measure: string, by: string, who: string, last?: number]

const targetOf = ([text, value, measure, by, who, last]: Target): TargetLine => ({
  ...{ text, direction: 'at_least', value, measure, by: partialDay(by), who },
  ...{ last: last ?? null, lastSource: last === undefined ? '' : 'Báo cáo tổng kết năm 2025 của chi bộ' },
})

const workOf = (name: string, cost: number, days: number, who: string): RegisteredWork => ({
  ...{ id: newId<'work'>(), name, cost, days, who },
  by: partialDay('2026-09'),
})

const plan = (topics: string, measures: string, targets: Target[], works: RegisteredWork[] = []): ResponseBody => ({
  ...emptyBody,
  ...{ topics, measures, targets: targets.map(targetOf), works },
})

const landing = `Tổ sáu nhà ở bến thay nhau gom vỏ chai nhựa vào chiều thứ bảy, cân tại nhà đồng chí trưởng thôn, bán lấy tiền mua áo phao cho trẻ qua sông.
Mỗi ghe chở khách có một thùng rác nắp kín; đồng chí Đặng Thị Hòa đi kiểm mười ghe một tuần, ghe nào thiếu thì nhắc trước bến.
Trước ngày 30 tháng 4, chi bộ kè lại 40 mét bờ sạt bằng cọc tre và bao cát, mỗi đảng viên góp hai ngày công.`

export const responses = {
  landing: plan(
    'Bến sạch, sông xanh\nMỗi chuyến đò một nếp văn minh',
    landing,
    [
      ['Ghe chở khách có thùng rác nắp kín', 36, 'ghe', '2026-06', 'Đồng chí Đặng Thị Hòa', 20],
      ['Bờ sông sạt được kè', 40, 'mét', '2026-04-30', 'Trưởng thôn Bến Đò'],
    ],
    [workOf('Kè tre bến đò cũ chào mừng Đại hội', 18_000_000, 64, 'Đồng chí Đặng Thị Hòa')],
  ),
  nearCopy: plan(
    'Ngõ sạch, bến xanh',
    `${landing.replace('Tổ sáu nhà ở bến', 'Tổ tám nhà ở xóm').replaceAll('đồng chí Đặng Thị Hòa', 'đồng chí Huỳnh Văn Lộc').replace('40 mét', '55 mét').replace('mười ghe', 'mười hai ghe')}
Ngày rằm hằng tháng, cả xóm dọn gốc gạo đầu làng.`,
    [['Ghe chở hàng có thùng rác nắp kín', 28, 'ghe', '2026-07', 'Đồng chí Huỳnh Văn Lộc']],
    [workOf('Bồn hoa quanh gốc gạo', 4_000_000, 20, 'Đồng chí Huỳnh Văn Lộc')],
  ),
  empty: plan(
    'Làng nghề chung tay',
    `Thường xuyên quan tâm nâng cao chất lượng sinh hoạt, phát huy tinh thần đoàn kết.
Mười hai hộ đan lát học nhuộm cói không hóa chất trong quý II, chị Ngô Thị Thắm mời thợ về dạy.`,
    [['Hộ đan lát dùng phẩm nhuộm từ cây', 12, 'hộ', '2026-06', 'Đồng chí Ngô Thị Thắm', 12]],
  ),
  school: plan(
    'Mỗi tuần một trang sách',
    `Thư viện mở thêm 40 phút sau giờ tan trường vào thứ ba và thứ năm, đồng chí tổng phụ trách trực.
Mỗi giáo viên là đảng viên kèm ba em đọc chậm, cuối tháng 4 đo lại.`,
    [['Học sinh mượn sách hằng tuần', 320, 'em', '2026-05', 'Đồng chí hiệu phó', 240]],
    [workOf('Vườn đọc sách dưới bóng cây', 9_500_000, 30, 'Đồng chí Đinh Thị Hạnh')],
  ),
  clinic: plan(
    'Trạm gần dân',
    `Chiều thứ tư, y sĩ đảng viên đến đo huyết áp tại ba xóm xa.
Sổ tiêm của trẻ dưới hai tuổi được rà ngày 25 hằng tháng, gọi điện cho nhà trễ mũi.`,
    [
      ['Người cao huyết áp được theo dõi', 180, 'người', '2026-08', 'Đồng chí Vũ Đức Tâm', 150],
      ['Trẻ tiêm đủ mũi', 97, '%', '2026-08', 'Nữ hộ sinh trạm', 95],
    ],
  ),
  draft: plan('Giếng làng trong', 'Nạo giếng cổ vào tháng 3.', []),
}
