// The convention table: what a plan says, and what day that is.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stretchesIn } from './periods.ts'
import { deadlineOf, whensIn } from './when.ts'

const known = { year: '2024', issued: '2024-08-05', launched: '2024-08-20' }
const due = (text: string) => deadlineOf(whensIn(text, known))

const DUE: [string, string | string[] | null][] = [
  ['Gửi báo cáo về Văn phòng trước ngày 25/6/2025.', '2025-06-25'],
  ['Gửi báo cáo chậm nhất ngày 5/9/2025 để tổng hợp', '2025-09-05'],
  ['Gửi báo cáo chậm nhất là ngày 05 tháng 9 năm 2025', '2025-09-05'],
  ['Hoàn thành trước 17 giờ 00 ngày 30/9/2024', '2024-09-30'],
  ['Hoàn thành trước 17h00 ngày 30/9/2024', '2024-09-30'],
  ['Nộp danh sách trước ngày 05 tháng 6', '2024-06-05'],
  ['Nộp danh sách đến hết ngày 31/12/2025', '2025-12-31'],
  ['Nộp danh sách trước 15/11', '2024-11-15'],
  ['Tham mưu tổ chức hội nghị vào tuần đầu tháng 7/2025', '2025-07'],
  ['Hoàn thành vào cuối năm 2025', '2025'],
  ['Hoàn thành trong quý II/2025', '2025-Q2'],
  ['Hoàn thành trong quý 3 năm 2025', '2025-Q3'],
  ['Hoàn thành trong tháng 9', '2024-09'],
  ['Xây dựng báo cáo phục vụ sơ kết phong trào vào tháng 8/2025 và tổng kết vào tháng 8/2026.', ['2025-08', '2026-08']],
  ['Gửi kế hoạch chậm nhất 30 ngày kể từ ngày ban hành', '2024-09-04'],
  ['Gửi kế hoạch trong vòng 05 ngày làm việc kể từ ngày ban hành Kế hoạch này', '2024-08-12'],
  ['Gửi giấy mời trước ngày phát động 02 ngày', '2024-08-18'],
  ['Báo cáo chậm nhất 10 ngày sau khi kết thúc Đại hội', null],
  ['Báo cáo trước ngày 25 hằng tháng', null],
  ['Báo cáo trước ngày 15/11 hằng năm', null],
  ['Định kỳ 6 tháng (trước ngày 15/6), hằng năm (trước ngày 15/11) báo cáo', null],
  ['Thực hiện bắt đầu từ ngày 01/9/2024', null],
  ['Thực hiện từ tháng 9/2024', null],
  ['Tổ chức từ ngày 01 đến ngày 15/8/2025', '2025-08-15'],
  ['Thực hiện Kế hoạch số 12-KH/ĐU ngày 05/8/2024 của Đảng ủy', null],
  ['Chào mừng Quốc khánh 2/9 và 50 năm ngày thành lập', null],
  ['Tuyên truyền 90 năm (03/02/1930 - 03/02/2020)', null],
  ['Các chỉ tiêu giai đoạn 2021 - 2025 và năm 2024, 2025', null],
  ['Ngay sau khi kết thúc Đại hội', null],
  ['Báo cáo sơ kết trước ngày 15/6 và tổng kết trước ngày 15/12/2025', ['2025-06-15', '2025-12-15']],
  ['Trước ngày 10/9/2024: gửi bản đăng ký', '2024-09-10'],
  ['Tổng hợp (hoàn thành trước 30/8/2024)', '2024-08-30'],
]
for (const [text, expected] of DUE) test(`due: ${text}`, () => assert.deepEqual(due(text), expected))

test('what stands before a day is told apart, and what comes again has its turn', () => {
  const [one] = whensIn('trước ngày 25/6', known)
  assert.deepEqual(one?.when, {
    on: '2024-06-25',
    before: true,
    from: null,
    every: null,
    after: null,
    raw: 'trước ngày 25/6',
  })
  assert.equal(whensIn('báo cáo hằng quý', known)[0]?.when.every, 'quarter')
  assert.equal(whensIn('trước ngày 20 hàng tháng', known)[0]?.when.every, 'month')
  const [counted] = whensIn('chậm nhất 10 ngày sau khi kết thúc Đại hội', known)
  assert.deepEqual(counted?.when.after, { amount: 10, unit: 'day', of: 'khi kết thúc Đại hội' })
})

const STRETCHES: [string, string | null, string | null][] = [
  ['Từ khi phát động (tháng 8/2024) đến tháng 7/2025', '2024-08', '2025-07'],
  ['giai đoạn 2024 - 2025', '2024', '2025'],
  ['giai đoạn 2021-2025', '2021', '2025'],
  ['06 tháng cuối năm 2023', '2023-07', '2023-12'],
  ['từ tháng 8 đến tháng 12/2024', '2024-08', '2024-12'],
  ['từ tháng 8/2025 – 7/2026', '2025-08', '2026-07'],
  ['từ ngày 15/8/2024 đến hết ngày 31/12/2024', '2024-08-15', '2024-12-31'],
  ['từ ngày 01/12 đến ngày 15/01/2025', '2024-12-01', '2025-01-15'],
  ['từ quý III/2024 đến hết quý I/2025', '2024-Q3', '2025-Q1'],
  ['từ ngày ban hành Kế hoạch đến hết tháng 12/2024', '2024-08-05', '2024-12'],
  ['Từ tháng 9 năm 2024 đến tháng 5 năm 2025', '2024-09', '2025-05'],
  ['từ 19/5 đến 02/9/2025', '2025-05-19', '2025-09-02'],
  ['từ tháng 8/2024', '2024-08', null],
  ['đến hết năm 2025', null, '2025'],
  ['tháng 8 - 12/2024', '2024-08', '2024-12'],
  ['từ năm 2024 đến năm 2025', '2024', '2025'],
]
for (const [text, from, to] of STRETCHES)
  test(`stretch: ${text}`, () => {
    const [stretch] = stretchesIn(text, known)
    assert.deepEqual([stretch?.from, stretch?.to], [from, to])
  })
