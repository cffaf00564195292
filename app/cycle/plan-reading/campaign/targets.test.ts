// Numbers that a unit can reach or miss, and those that only look so.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampled } from '../../../../tests/plans/sampled.ts'
import type { Target } from '../reading.ts'

const targets = (clause: string): Target[] => sampled(`II. NỘI DUNG, CHỈ TIÊU\n1. Chỉ tiêu\n- ${clause}`).targets

type Expected = Partial<Pick<Target, 'from' | 'value' | 'upTo' | 'unit' | 'comparator' | 'by'>>
const READ: [clause: string, expected: Expected][] = [
  ['Kết nạp ít nhất 12 đảng viên mới.', { value: 12, unit: 'đảng viên', comparator: '>=' }],
  ['Tỷ lệ hộ nghèo còn dưới 3,5% vào tháng 6/2025.', { value: 3.5, unit: '%', comparator: '<', by: '2025-06' }],
  ['Nâng tỷ lệ hộ dùng nước sạch từ 71% lên 80% vào năm 2027.', { from: 71, value: 80, unit: '%', by: '2027' }],
  ['Thu ngân sách đạt từ 9,5% đến 10%.', { value: 9.5, upTo: 10, unit: '%' }],
  ['Đến cuối năm 2025 có 11/15 xã đạt chuẩn.', { value: 11, unit: 'xã', by: '2025' }],
  ['Một phần ba số bếp ăn nâng giá trị suất ăn.', { value: 33.33, unit: '%' }],
  ['Trên 2/3 số thôn đạt chuẩn.', { value: 66.67, unit: '%', comparator: '>' }],
  ['Không để tỷ lệ giải ngân dưới 97%.', { value: 97, unit: '%', comparator: '>=' }],
  ['Từ 92% hộ trở lên đạt gia đình văn hóa.', { value: 92, unit: '%', comparator: '>=' }],
  ['Giảm tai nạn xuống không quá 04 vụ.', { value: 4, unit: 'vụ', comparator: '<=' }],
  ['Bê tông hóa 4,5 km đường trước tháng 12/2025.', { value: 4.5, unit: 'km', by: '2025-12' }],
  ['Thu nhập bình quân đạt 92 triệu đồng/người.', { value: 92, unit: 'triệu đồng/người' }],
  ['Trồng mới 20.000 cây xanh.', { value: 20_000, unit: 'cây xanh' }],
  [
    'Rút ngắn thời gian cấp phép từ 20 ngày xuống còn không quá 12 ngày.',
    { from: 20, value: 12, unit: 'ngày', comparator: '<=' },
  ],
]
for (const [clause, expected] of READ)
  test(`a target: ${clause}`, () => {
    const [found, ...more] = targets(clause)
    assert.equal(more.length, 0)
    assert.deepEqual({ ...expected, ...pick(found, Object.keys(expected)) }, expected)
    assert.ok(found)
  })

const pick = (found: Target | undefined, keys: string[]): object =>
  Object.fromEntries(Object.entries(found ?? {}).filter(([key]) => keys.includes(key)))

for (const clause of [
  'Chào mừng 50 năm Ngày giải phóng quê hương.',
  'Số đề nghị khen thưởng không quá 15% số cá nhân.',
  'Mức hỗ trợ 60 triệu đồng cho nhà làm mới.',
  'Đường rộng tối thiểu 3 m, dày 16 cm.',
  'Thanh niên từ đủ 18 tuổi đi bầu.',
  'Thực hiện Nghị quyết số 21-NQ/TW ngày 16/6/2022.',
  'Nhiệm kỳ 2025 - 2030, thời hạn 05 năm.',
  'Xây dựng “Gia đình 5 không, 3 sạch”.',
  'Không còn hộ ở nhà dột nát.',
])
  test(`no target: ${clause}`, () => assert.deepEqual(targets(clause), []))

test('a table row with a value for each year is a target for each year', () => {
  const { targets: found } = sampled(
    'II. CHỈ TIÊU\n| TT | Chỉ tiêu | Đơn vị tính | Năm 2025 | Năm 2026 |\n| 1 | Rừng trồng mới | ha | 1.800 | 2.100 |\n| 2 | Tỷ lệ cây sống | % | 85 | 88 |',
  )
  assert.deepEqual(
    found.map(({ value, unit, by }) => [value, unit, by]),
    [
      [1800, 'ha', '2025'],
      [2100, 'ha', '2026'],
      [85, '%', '2025'],
      [88, '%', '2026'],
    ],
  )
})

test('the line that leads a list lends it its day', () => {
  const { targets: found } = sampled(
    'II. CHỈ TIÊU\nPhấn đấu đến ngày 26/3/2026:\n- Kết nạp 350 đoàn viên.\n- Thắp sáng 12 km đường.',
  )
  assert.deepEqual(
    found.map(({ by }) => by),
    ['2026-03-26', '2026-03-26'],
  )
})
