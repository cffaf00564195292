// Who is given what, in the many ways in which plans say it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampled } from '../../../../tests/plans/sampled.ts'

type Given = [body: string, task: string, deadline?: string | string[]]

const given = (body: string): Given[] =>
  sampled(body).assignments.flatMap((assignment) =>
    assignment.tasks.map(
      ({ text, deadline }): Given => (deadline === null ? [assignment.body, text] : [assignment.body, text, deadline]),
    ),
  )

const DUTIES = 'V. TỔ CHỨC THỰC HIỆN\n'

const CASES: [name: string, text: string, expected: Given[]][] = [
  [
    'a heading with dashes',
    `${DUTIES}1. Ban Tuyên giáo Đảng ủy\n- Soạn đề cương tuyên truyền trước ngày 20/3.\n- Định hướng tin, bài.`,
    [
      ['Ban Tuyên giáo Đảng ủy', 'Soạn đề cương tuyên truyền trước ngày 20/3.', '2025-03-20'],
      ['Ban Tuyên giáo Đảng ủy', 'Định hướng tin, bài.'],
    ],
  ],
  [
    'a heading with a paragraph is parted by sentence',
    `${DUTIES}1. Các chi bộ trực thuộc, lãnh đạo các cơ quan, đơn vị\n\nXây dựng kế hoạch hưởng ứng. Chọn gương tiêu biểu để biểu dương.`,
    [
      ['Các chi bộ trực thuộc, lãnh đạo các cơ quan, đơn vị', 'Xây dựng kế hoạch hưởng ứng.'],
      ['Các chi bộ trực thuộc, lãnh đạo các cơ quan, đơn vị', 'Chọn gương tiêu biểu để biểu dương.'],
    ],
  ],
  [
    'a name that runs into its duty',
    `${DUTIES}1. Khối Dân vận xã phối hợp với Mặt trận xã vận động Nhân dân.\n2. Ủy ban Kiểm tra Đảng ủy có trách nhiệm đôn đốc các chi bộ.\n3. Chi bộ thôn Bến Đá 2 cử đồng chí Bí thư phát biểu.\n4. Phòng Quản lý xây dựng: công bố danh mục công trình.`,
    [
      ['Khối Dân vận xã', 'phối hợp với Mặt trận xã vận động Nhân dân.'],
      ['Ủy ban Kiểm tra Đảng ủy', 'có trách nhiệm đôn đốc các chi bộ.'],
      ['Chi bộ thôn Bến Đá 2', 'cử đồng chí Bí thư phát biểu.'],
      ['Phòng Quản lý xây dựng', 'công bố danh mục công trình.'],
    ],
  ],
  [
    'a line that is only a name, without a number',
    `${DUTIES}Các chi hội phụ nữ thôn:\n- Họp bàn, đăng ký việc làm.\nBan Thường vụ Hội LHPN xã:\n- Kiểm tra mỗi quý một lần.`,
    [
      ['Các chi hội phụ nữ thôn', 'Họp bàn, đăng ký việc làm.'],
      ['Ban Thường vụ Hội LHPN xã', 'Kiểm tra mỗi quý một lần.'],
    ],
  ],
  [
    'work given in the contents and with the commendation',
    'III. NỘI DUNG\n1. Chăm lo đời sống Nhân dân. Giao Ủy ban nhân dân xã lập danh sách hộ khó khăn trước ngày 15/4/2025.\nIV. KHEN THƯỞNG\n1. Hội đồng Thi đua - Khen thưởng xã bình xét, đề nghị khen thưởng.\n2. Cuối năm, các chi bộ bình xét đảng viên tiêu biểu.',
    [
      ['Ủy ban nhân dân xã', 'lập danh sách hộ khó khăn trước ngày 15/4/2025.', '2025-04-15'],
      ['Hội đồng Thi đua - Khen thưởng xã', 'bình xét, đề nghị khen thưởng.'],
      ['các chi bộ', 'bình xét đảng viên tiêu biểu.'],
    ],
  ],
  [
    'one who tells another: the other has the work',
    `${DUTIES}1. Ban Thường vụ Đảng ủy giao Văn phòng Đảng ủy theo dõi, đôn đốc.\n2. Đối với đảng viên: giao Ban Tổ chức Đảng ủy tham mưu.`,
    [
      ['Văn phòng Đảng ủy', 'theo dõi, đôn đốc.'],
      ['Ban Tổ chức Đảng ủy', 'tham mưu.'],
    ],
  ],
  [
    'several doers in one dash',
    `${DUTIES}1. Đoàn Thanh niên xã tổ chức hội thi trong tháng 3/2025; Hội LHPN xã phụ trách khánh tiết; Công an xã bảo đảm trật tự.`,
    [
      ['Đoàn Thanh niên xã', 'tổ chức hội thi trong tháng 3/2025', '2025-03'],
      ['Hội LHPN xã', 'phụ trách khánh tiết'],
      ['Công an xã', 'bảo đảm trật tự.'],
    ],
  ],
  [
    'one dash with two deadlines for two jobs, and with two for one job',
    `${DUTIES}1. Văn phòng Đảng ủy\n- Gửi báo cáo sơ kết trước ngày 30/6/2025, báo cáo tổng kết trước ngày 30/11/2025.\n- Báo cáo kết quả trước ngày 25/6 và trước ngày 25/11/2025.`,
    [
      ['Văn phòng Đảng ủy', 'Gửi báo cáo sơ kết trước ngày 30/6/2025', '2025-06-30'],
      ['Văn phòng Đảng ủy', 'báo cáo tổng kết trước ngày 30/11/2025.', '2025-11-30'],
      ['Văn phòng Đảng ủy', 'Báo cáo kết quả trước ngày 25/6 và trước ngày 25/11/2025.', ['2025-06-25', '2025-11-25']],
    ],
  ],
  [
    'a table, with an empty cell in it',
    `${DUTIES}| TT | Nội dung | Đơn vị chủ trì | Phối hợp | Thời gian |\n| 1 | Treo băng rôn | Đoàn Thanh niên xã | | Trước 20/3/2025 |\n| 2 | Báo cáo kết quả | Các chi bộ | UBND xã | Hằng quý |`,
    [
      ['Đoàn Thanh niên xã', 'Treo băng rôn', '2025-03-20'],
      ['Các chi bộ', 'Báo cáo kết quả'],
    ],
  ],
  [
    'the closing words are no duty, unless they name a day',
    `${DUTIES}1. Các chi bộ\n- Quán triệt Kế hoạch.\nTrong quá trình thực hiện, nếu có khó khăn, đề nghị các đơn vị phản ánh về Văn phòng Đảng ủy./.`,
    [['Các chi bộ', 'Quán triệt Kế hoạch.']],
  ],
]

for (const [name, text, expected] of CASES)
  test(name, () => assert.deepEqual(new Set(given(text).map(show)), new Set(expected.map(show))))

const show = ([body, task, deadline]: Given): string => `${body} | ${task.replace(/\.$/, '')} | ${deadline ?? ''}`

test('a dash that begins with another doer belongs to the doer, under the body of its heading', () => {
  const { assignments } = sampled(
    `${DUTIES}1. Ban Tổ chức Đảng ủy\n- Tham mưu khen thưởng.\n- Văn phòng Đảng ủy chuẩn bị hội trường.`,
  )
  const office = assignments.find(({ body }) => body === 'Văn phòng Đảng ủy')
  assert.deepEqual(
    office?.tasks.map(({ text, under }) => [text, under]),
    [['chuẩn bị hội trường.', 'Ban Tổ chức Đảng ủy']],
  )
})

test('one body under two spellings has one assignment', () => {
  const { assignments } = sampled(
    `${DUTIES}1. UBND xã\n- Bố trí kinh phí.\n2. Giao Ủy ban nhân dân xã Sơn Hạ báo cáo kết quả.\n3. Ủy ban nhân dân xã tổng hợp.`,
  )
  assert.equal(assignments[0]?.body, 'UBND xã')
  assert.ok((assignments[0]?.tasks.length ?? 0) >= 2)
})

test('those whom a body works with are named', () => {
  const { assignments } = sampled(`${DUTIES}1. Công an xã phối hợp với Ban Chỉ huy Quân sự xã, các thôn giữ trật tự.`)
  assert.deepEqual(assignments[0]?.tasks[0]?.with, ['Ban Chỉ huy Quân sự xã', 'các thôn'])
})

for (const text of [
  'Tổ chức hội nghị tại xã.',
  'Ban hành hướng dẫn.',
  'Phòng, chống thiên tai.',
  'Báo cáo kết quả.',
  'Đoàn kết, giúp nhau.',
  'Hội thảo về cách làm hay.',
  'Cấp phát tài liệu.',
  'Trường hợp khó khăn thì báo ngay.',
])
  test(`no body begins this: ${text}`, () => {
    const found = sampled(`${DUTIES}1. Văn phòng Đảng ủy\n- ${text}\n- Gửi giấy mời.`).assignments
    assert.deepEqual(
      found.map(({ body }) => body),
      ['Văn phòng Đảng ủy'],
    )
  })
