// Theme, slogans, phases, reviews, movements, ceremony, commendation: said in many ways, read as one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampled } from '../../../../tests/plans/sampled.ts'

const THEMES: [text: string, theme: string, slogans: string[]][] = [
  [
    'II. CHỦ ĐỀ, KHẨU HIỆU\n1. Chủ đề\n“Sơn Hạ đồng lòng vươn lên”.\n2. Khẩu hiệu\n“Nói đi đôi với làm”; “Việc hôm nay chớ để ngày mai”.',
    'Sơn Hạ đồng lòng vươn lên',
    ['Nói đi đôi với làm', 'Việc hôm nay chớ để ngày mai'],
  ],
  [
    'II. NỘI DUNG\n1. Đợt thi đua được tổ chức với chủ đề “Cả xã chung tay”, khẩu hiệu “Sạch làng, đẹp ngõ”.\n2. Phong trào “Ngõ có hoa”.',
    'Cả xã chung tay',
    ['Sạch làng, đẹp ngõ'],
  ],
  [
    'II. CHỦ ĐỀ\n1. Chủ đề thi đua: Đoàn kết - Kỷ cương - Sáng tạo.\n2. Khẩu hiệu: Mỗi ngày một việc tốt; Mỗi tháng một công trình.',
    'Đoàn kết - Kỷ cương - Sáng tạo',
    ['Mỗi ngày một việc tốt', 'Mỗi tháng một công trình'],
  ],
]
for (const [text, theme, slogans] of THEMES)
  test(`theme: ${theme}`, () => {
    const reading = sampled(text)
    assert.equal(reading.theme?.value, theme)
    assert.deepEqual(
      reading.slogans.map(({ value }) => value),
      slogans,
    )
  })

const PHASES: [text: string, phases: [string, string | null, string | null][]][] = [
  [
    '1. Đợt 1: Từ khi phát động (tháng 3/2025) đến tháng 7/2025\n- Sơ kết trong tháng 8/2025.',
    [['Đợt 1', '2025-03', '2025-07']],
  ],
  [
    '- Đợt I: Từ ngày 05/3 đến 30/6/2025.\n- Đợt II: Từ 01/7 đến 31/12/2025.',
    [
      ['Đợt I', '2025-03-05', '2025-06-30'],
      ['Đợt II', '2025-07-01', '2025-12-31'],
    ],
  ],
  [
    '1. Giai đoạn 1 (từ nay đến ngày 30/4/2025): chuẩn bị.\n2. Giai đoạn 2 (năm 2026): nhân rộng.',
    [
      ['Giai đoạn 1', '2025-03-05', '2025-04-30'],
      ['Giai đoạn 2', '2026', '2026'],
    ],
  ],
  [
    'Chia làm hai chặng: Chặng 1 từ 01/4 đến 30/6/2025; chặng 2 từ 01/7 đến 30/9/2025.',
    [
      ['Chặng 1', '2025-04-01', '2025-06-30'],
      ['chặng 2', '2025-07-01', '2025-09-30'],
    ],
  ],
  [
    '1. Đợt 1: Quý II, III/2025\n2. Đợt cao điểm: Tháng 10 và tháng 11 năm 2025',
    [
      ['Đợt 1', '2025-Q2', '2025-Q3'],
      ['Đợt cao điểm', '2025-10', '2025-11'],
    ],
  ],
  ['1. Giai đoạn 2024 - 2025: Từ tháng 02/2024 đến tháng 6/2025.', [['Giai đoạn 2024 - 2025', '2024-02', '2025-06']]],
]
for (const [text, phases] of PHASES)
  test(`phases: ${text.slice(0, 60)}`, () => {
    const found = sampled(`III. THỜI GIAN THI ĐUA\n${text}`).phases
    assert.deepEqual(
      found.map(({ name, from, to }) => [name, from, to]),
      phases,
    )
  })

const REVIEWS: [text: string, reviews: [string, string | null][]][] = [
  [
    'Sơ kết vào tháng 9/2025, tổng kết vào tháng 6/2026.',
    [
      ['interim', '2025-09'],
      ['final', '2026-06'],
    ],
  ],
  [
    'Tháng 6/2026 tổ chức sơ kết; tháng 12/2027 tổng kết phong trào.',
    [
      ['interim', '2026-06'],
      ['final', '2027-12'],
    ],
  ],
  [
    'Sơ kết đợt 1 vào tháng 7/2025, sơ kết đợt 2 vào tháng 01/2026.',
    [
      ['interim', '2025-07'],
      ['interim', '2026-01'],
    ],
  ],
  [
    'Sơ kết trong hội nghị giữa năm, tổng kết trong hội nghị cuối năm.',
    [
      ['interim', null],
      ['final', null],
    ],
  ],
]
for (const [text, reviews] of REVIEWS)
  test(`reviews: ${text}`, () => {
    const found = sampled(`IV. SƠ KẾT, TỔNG KẾT\n1. ${text}`).reviews
    assert.deepEqual(
      found.map(({ kind, when }) => [kind, when]),
      reviews,
    )
  })

test('a review that is said in its phase, in its section and as a duty is one', () => {
  const { reviews } = sampled(
    'II. THỜI GIAN\n1. Đợt 1: Từ tháng 3/2025 đến tháng 7/2025\n- Sơ kết trong tháng 8/2025.\nIII. SƠ KẾT\n1. Sơ kết phong trào vào tháng 8/2025.\nIV. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Đảng ủy xây dựng báo cáo phục vụ sơ kết vào tháng 8/2025; báo cáo sơ kết gửi trước ngày 25/7/2025.',
  )
  assert.deepEqual(
    reviews.map(({ kind, when, reportBy }) => [kind, when, reportBy]),
    [['interim', '2025-08', '2025-07-25']],
  )
})

test('movements are told from models, contests, prizes and software; two names make one', () => {
  const { movements } = sampled(
    'II. NỘI DUNG\n1. Thực hiện các phong trào: “Dân vận khéo”; “Ngõ có hoa” và mô hình “Camera an ninh”.\n2. Phong trào “Chi bộ sáng”, còn gọi là “Chi bộ gương mẫu”.\n3. Dự cuộc thi “Tìm hiểu quê hương”, giải “Cúp hợp nhất”; dùng phần mềm “Sổ tay số”.\n4. Phong trào “Giữ rừng” do Hội Nông dân xã phát động, từ tháng 3/2025 đến tháng 9/2025.',
  )
  assert.deepEqual(
    movements.map(({ name }) => name),
    ['Dân vận khéo', 'Ngõ có hoa', '“Chi bộ sáng”, còn gọi là “Chi bộ gương mẫu”', 'Giữ rừng'],
  )
  assert.equal(movements[3]?.launchedBy, 'Hội Nông dân xã')
  assert.deepEqual(movements[3]?.period, { from: '2025-03', to: '2025-09' })
})

test('a ceremony written as labels with lists behind them', () => {
  const { ceremony } = sampled(
    'IV. LỄ PHÁT ĐỘNG\n1. Thời gian: Dự kiến 7 giờ 30 ngày 15 tháng 3 năm 2025, tại Nhà văn hóa xã Sơn Hạ, gắn với Hội nghị giao ban.\n2. Thành phần: Đại diện Huyện ủy; Thường trực Đảng ủy; các chi bộ.\n3. Chương trình\n- Chào cờ.\n- Bí thư Đảng ủy phát biểu khai mạc.\n- Ký giao ước.',
  )
  assert.equal(ceremony?.when?.value, '2025-03-15')
  assert.equal(ceremony?.tentative, true)
  assert.equal(ceremony?.place?.value, 'Nhà văn hóa xã Sơn Hạ')
  assert.equal(ceremony?.joinedWith?.value, 'Hội nghị giao ban')
  assert.deepEqual(
    ceremony?.participants.map(({ value }) => value),
    ['Đại diện Huyện ủy', 'Thường trực Đảng ủy', 'các chi bộ'],
  )
  assert.deepEqual(
    ceremony?.programme.map(({ order, who }) => [order, who]),
    [
      [1, null],
      [2, 'Bí thư Đảng ủy'],
      [3, null],
    ],
  )
})

test('three tracks, each with who leads it and by which rules', () => {
  const { commendation } = sampled(
    'V. KHEN THƯỞNG\n1. Giao Ủy ban nhân dân xã xét khen thưởng theo Luật Thi đua, khen thưởng.\n2. Giao Ban Tổ chức Đảng ủy tham mưu khen thưởng tổ chức đảng, đảng viên theo Điều lệ Đảng.\n3. Các tổ chức chính trị - xã hội xã khen thưởng đoàn viên, hội viên theo quy chế của tổ chức mình.\n4. Kinh phí khen thưởng chi từ Quỹ thi đua, khen thưởng.',
  )
  assert.deepEqual(
    commendation.map(({ track, lead }) => [track, lead]),
    [
      ['state', 'Ủy ban nhân dân xã'],
      ['party', 'Ban Tổ chức Đảng ủy'],
      ['organisation', 'Các tổ chức chính trị - xã hội xã'],
    ],
  )
  assert.deepEqual(commendation[0]?.basis, ['Luật Thi đua, khen thưởng'])
})
