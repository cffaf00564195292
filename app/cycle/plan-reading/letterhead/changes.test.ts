// What an amendment changes: named by place, with the old words where it repeats them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '../read-plan.ts'

const head =
  'ĐẢNG ỦY XÃ ĐÔNG KHÊ\nSố 12-KH/ĐU\n\nKẾ HOẠCH\nsửa đổi Kế hoạch số 3-KH/ĐU về phong trào thi đua\n\nI. NỘI DUNG SỬA ĐỔI\n'

const cases: [text: string, what: string, before: string | null, after: string][] = [
  ['1. Sửa đổi điểm 1 Mục II, từ “5 km” thành “7 km”.', 'điểm 1 Mục II', '5 km', '7 km'],
  [
    '1. Thay cụm từ “Ban Tổ chức” bằng cụm từ “Ban Xây dựng Đảng” trong toàn văn.',
    'cụm từ',
    'Ban Tổ chức',
    'Ban Xây dựng Đảng',
  ],
  ['1. Bổ sung vào Mục II nội dung sau: “5. Trồng cây”.', 'Mục II', null, '5. Trồng cây'],
  [
    '1. Khoản 1 Mục II được sửa đổi như sau:\n“Phấn đấu 98% hộ dùng nước sạch.”',
    'Khoản 1 Mục II',
    null,
    'Phấn đấu 98% hộ dùng nước sạch.',
  ],
  [
    '1. Điều chỉnh thời gian tổng kết từ tháng 10/2025 sang tháng 12/2025.',
    'thời gian tổng kết',
    'tháng 10/2025',
    'tháng 12/2025',
  ],
  ['1. Bãi bỏ điểm c khoản 2 Mục III.', 'điểm c khoản 2 Mục III', null, ''],
]
for (const [text, what, before, after] of cases) {
  test(`change: ${text.replace('\n', ' ')}`, () => {
    const [change] = readPlan(head + text, 'txt').changes
    assert.deepEqual([change?.what, change?.before, change?.after], [what, before, after])
  })
}

test('phases and reviews of an amendment stay with the other plan', () => {
  const reading = readPlan(`${head}1. Sửa “Đợt 1: đến tháng 8/2025” thành “Đợt 1: đến tháng 10/2025”.`, 'txt')
  assert.deepEqual([reading.phases, reading.reviews], [[], []])
})
