// Where things stand on paper, measured on the PDF and compared with the norms' own figures, which are written here a second time.
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { writePdf } from '#paperwork/documents/writers/pdf/write-pdf.ts'
import { type Page, printed, type Word } from './printed.ts'
import { type SampleName, samples } from './samples/samples.ts'

const point = 25.4 / 72
const pages: Partial<Record<SampleName, Page[]>> = {}
const measured: SampleName[] = [
  'plan',
  'planOfYesterday',
  'draftPlan',
  'unionPlan',
  'dispatch',
  'stateDispatch',
  'stateDecision',
]

before(async () => {
  const more: SampleName[] = [
    'stateMinutes',
    'minutes',
    'smallInvitation',
    'registerOut',
    'submission',
    'stateSubmission',
    'notice',
    'planOnBothSides',
  ]
  for (const name of [...measured, ...more]) pages[name] = await printed(await writePdf(samples[name]))
})

type Face = '' | 'bold' | 'italic' | 'bold italic'
/** Text, its size, its face, and the middle or the left edge of it in millimetres. */
type Row = [text: string, size: number, face: Face, place: { middle: number } | { left: number }]

const [issuerColumn, nationColumn, middle, left] = [67.5, 150, 112.5, 30] // of 75 | 90 beside a margin of 30
const at = (place: number) => ({ middle: place })

const party: Row[] = [
  ['ĐẢNG BỘ TỈNH CỬU GIANG', 14, '', at(issuerColumn)],
  ['ĐẢNG ỦY XÃ SÔNG TRĂNG', 14, 'bold', at(issuerColumn)],
  ['*', 14, '', at(issuerColumn)],
  ['Số 05-KH/ĐU', 14, '', at(issuerColumn)],
  ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold', at(nationColumn)],
  ['Sông Trăng, ngày 05 tháng 8 năm 2026', 14, 'italic', at(nationColumn)],
  ['KẾ HOẠCH', 16, 'bold', at(middle)],
  ['phát động phong trào thi đua “Mỗi chi bộ một việc tốt” năm 2026', 14, 'bold', at(middle)],
  ['-----', 14, '', at(middle)],
  ['- Căn cứ Chương trình công tác năm 2026 của Đảng ủy xã;', 14, '', { left: 40 }],
  ['Nơi nhận:', 14, '', { left }],
  ['- Các chi bộ trực thuộc;', 12, '', { left }],
  ['- Lưu Văn phòng Đảng ủy.', 12, '', { left }],
  ['GiangThiMan-26', 11, '', { left }],
  ['T/M BAN THƯỜNG VỤ', 14, 'bold', at(nationColumn)],
  ['BÍ THƯ', 14, '', at(nationColumn)],
  ['Hứa Đức Toàn', 14, 'bold', at(nationColumn)],
  ['Văn phòng Đảng ủy xã Sông Trăng, điện thoại 0200 000 111', 10, '', { left }],
  ['PHỤ LỤC 1', 14, 'bold', at(middle)],
]
const state: Row[] = [
  ['XÃ SÔNG TRĂNG', 12, 'bold', at(issuerColumn)],
  ['Số: 08/QĐ-UBND', 13, '', at(issuerColumn)],
  ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 'bold', at(nationColumn)],
  ['Độc lập - Tự do - Hạnh phúc', 13, 'bold', at(nationColumn)],
  ['Sông Trăng, ngày 05 tháng 8 năm 2026', 13, 'italic', at(nationColumn)],
  ['QUYẾT ĐỊNH', 14, 'bold', at(middle)],
  ['Về việc tặng Giấy khen năm 2026', 14, 'bold', at(middle)],
  ['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SÔNG TRĂNG', 14, 'bold', at(middle)],
  ['Căn cứ Luật Tổ chức chính quyền địa phương;', 14, 'italic', { left: 42.7 }],
  ['QUYẾT ĐỊNH:', 14, 'bold', at(middle)],
  ['CHỦ TỊCH', 14, 'bold', at(nationColumn)],
  ['Nơi nhận:', 12, 'bold italic', { left }],
  ['- Lưu: VT, VP.', 11, '', { left }],
]
const tables: Partial<Record<SampleName, Row[]>> = {
  plan: party,
  planOfYesterday: [
    ['GIANGTHIMAN-26', 8, '', { left }],
    ['- Các chi bộ trực thuộc,', 12, '', { left }],
  ],
  draftPlan: [
    ['KHẨN', 14, 'bold', at(issuerColumn)],
    ['Dự thảo lần 2', 14, 'italic', at(issuerColumn)],
    ['về kiểm tra việc ký cam kết thi đua', 14, 'bold', at(middle)],
  ],
  unionPlan: [
    ['***', 14, '', at(issuerColumn)],
    ['Số: 03 - KH/ĐTN', 14, '', at(issuerColumn)],
    ['ĐOÀN TNCS HỒ CHÍ MINH', 15, 'bold', at(nationColumn)],
  ],
  dispatch: [
    ['Số 138-CV/ĐU', 14, '', at(issuerColumn)],
    ['về việc đôn đốc gửi bản cam kết thi đua', 12, 'italic', at(issuerColumn)],
    ['HỎA TỐC', 14, 'bold', at(issuerColumn)],
  ],
  stateDispatch: [
    ['Số: 07/UBND-VX', 13, '', at(issuerColumn)],
    ['V/v đôn đốc gửi bản cam kết thi đua', 12, '', at(issuerColumn)],
  ],
  stateDecision: state,
  minutes: [
    ['NGƯỜI GHI BIÊN BẢN', 14, 'bold', at(issuerColumn)],
    ['CHỦ TRÌ HỘI NGHỊ', 14, 'bold', at(nationColumn)],
  ],
  stateMinutes: [
    ['THƯ KÝ', 14, 'bold', at(issuerColumn)],
    ['CHỦ TỌA', 14, 'bold', at(nationColumn)],
  ],
  smallInvitation: [
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 15, 'bold', at(96.25)],
    ['GIẤY MỜI', 16, 'bold', at(76.5)],
  ],
}

for (const [name, rows] of Object.entries(tables) as [SampleName, Row[]][])
  test(`${name}: every element has its size, its weight and its place`, () => {
    for (const [text, size, face, place] of rows) {
      const word = wordOf(name, text)
      assert.equal(word.size, size, `${text}: size`)
      assert.equal(faceOf(word), face, `${text}: face`)
      const [is, should] = 'middle' in place ? [(word.left + word.right) / 2, place.middle] : [word.left, place.left]
      assert.ok(Math.abs(is - should) < 1, `${text} stands at ${is.toFixed(1)}, not at ${should}`)
    }
  })

test('the page has its measure and its margins, of the Party 20, 20, 30 and 15', () => {
  const [first, second] = pages.plan ?? []
  assert.ok(first && second)
  assert.deepEqual([first.width, first.height].map(Math.round), [210, 297])
  near(upperEdge(wordOf('plan', 'ĐẢNG BỘ TỈNH CỬU GIANG')), 20)
  const justified = first.words.filter(({ text, right }) => text.length > 60 && right > 190)
  assert.ok(justified.length > 5)
  for (const { right } of justified) near(right, 195)
  const inside = [first, second].flatMap(({ words }) => words.filter(({ baseline }) => baseline > 20))
  assert.ok(inside.every((word) => word.left > 29 && word.right < 196 && word.baseline < 277))
})

test('on both sides of the leaf the margins of even pages are mirrored', () => {
  const [first, second] = pages.planOnBothSides ?? []
  const justified = (page?: Page) => page?.words.filter(({ text }) => text.startsWith('lấy kết quả thi đua')) ?? []
  for (const [page, edge] of [
    [first, 30],
    [second, 15],
  ] as const) {
    assert.ok(justified(page).length > 0)
    for (const word of justified(page)) near(word.left, edge)
  }
  const number = second?.words.find(({ text }) => text === '2')
  assert.ok(number)
  near((number.left + number.right) / 2, 15 + 165 / 2)
})

test('the number of the page stands ten millimetres from the upper edge, in the middle, and not on the first page', () => {
  const numbers = (pages.plan ?? []).map(({ words }) => words.filter(({ baseline }) => baseline < 18))
  assert.deepEqual(
    numbers.map((words) => words.map(({ text }) => text).join()),
    ['', '2', '', ''],
  ) // each annex begins anew
  const [number] = numbers[1] ?? []
  assert.ok(number)
  near(upperEdge(number), 10)
  near((number.left + number.right) / 2, middle)
  assert.deepEqual([number.size, faceOf(number)], [14, ''])
})

test('the mark of circulation stands ten millimetres from the upper edge at the right', () => {
  const mark = wordOf('draftPlan', 'TÀI LIỆU HỘI NGHỊ')
  near(upperEdge(mark), 10)
  near(mark.right, 195)
  assert.deepEqual([mark.size, faceOf(mark)], [12, 'bold'])
})

test('what is not for the media is told ten millimetres above the lower edge, in the middle', () => {
  const mark = wordOf('notice', 'KHÔNG PHỔ BIẾN TRÊN PHƯƠNG TIỆN THÔNG TIN ĐẠI CHÚNG')
  near(lowerEdge(mark), 287)
  near((mark.left + mark.right) / 2, middle)
})

test('the State tells how to reach the issuer in the lower margin of the first page', () => {
  const contact = wordOf('stateDispatch', 'Ủy ban nhân dân xã Sông Trăng, điện thoại 0200 000 222')
  near(lowerEdge(contact), 287)
  assert.equal(contact.size, 11)
})

test('the rules are as long as the norms say and stand under the middle of their words', () => {
  for (const [name, text, length] of [
    ['plan', 'ĐẢNG CỘNG SẢN VIỆT NAM', 72.9],
    ['stateDecision', 'Độc lập - Tự do - Hạnh phúc', 56.1],
  ] as const) {
    const [word, rule] = [wordOf(name, text), ruleUnder(name, text)]
    near(rule.right - rule.left, length)
    near((rule.left + rule.right) / 2, (word.left + word.right) / 2)
  }
  for (const text of ['XÃ SÔNG TRĂNG', 'Về việc tặng Giấy khen năm 2026']) {
    const [word, rule] = [wordOf('stateDecision', text), ruleUnder('stateDecision', text)]
    const part = (rule.right - rule.left) / (word.right - word.left)
    assert.ok(part >= 1 / 3 && part <= 1 / 2, `${text}: ${part}`)
  }
  const foot = pages.plan?.[1]?.rules.at(-1)
  assert.ok(foot)
  near(foot.right - foot.left, 165)
})

test('the State frames how urgent a paper is, forty by eight millimetres for the second of three, in the issuer’s column', () => {
  const frame = pages.stateDispatch?.[0]?.frames.find(({ width }) => Math.abs(width - 40) < 1)
  assert.ok(frame)
  near(frame.height, 8)
  near(frame.left + frame.width / 2, issuerColumn)
  near(wordOf('stateDispatch', 'THƯỢNG KHẨN').left, issuerColumn - 40 / 2 + 2)
})

test('the words above the recipients are underlined as long as they are', () => {
  const [word, rule] = [wordOf('plan', 'Nơi nhận:'), ruleUnder('plan', 'Nơi nhận:')]
  near(rule.right - rule.left, word.right - word.left)
})

test('the gaps are those of the norm, within a point', () => {
  const between = (name: SampleName, one: string, other: string) =>
    (wordOf(name, other).baseline - wordOf(name, one).baseline) / point
  within(between('plan', 'ĐẢNG BỘ TỈNH CỬU GIANG', 'ĐẢNG ỦY XÃ SÔNG TRĂNG'), 16.1)
  within(between('plan', 'ĐẢNG ỦY XÃ SÔNG TRĂNG', '*'), 16.1)
  within(between('plan', 'phát động phong trào thi đua “Mỗi chi bộ một việc tốt” năm 2026', '-----'), 16.1)
  const [one, other] = [
    'mỗi chi bộ có ít nhất 2 việc làm được ghi nhận trong quý.',
    '+ Việc đã xong có ảnh hoặc biên bản kèm theo, có người xác nhận.',
  ]
  within(between('plan', one, other), 19 + 6)
  const lines = (pages.plan?.[0]?.words ?? []).filter(
    ({ left: edge, text }) => Math.abs(edge - 30) < 0.5 && text.length > 60,
  )
  const leadings = lines.slice(1).map(({ baseline }, index) => (baseline - (lines[index]?.baseline ?? 0)) / point)
  assert.ok(leadings.some((leading) => leading >= 18 && leading <= 22))
  within(between('stateDecision', 'Số: 08/QĐ-UBND', 'Sông Trăng, ngày 05 tháng 8 năm 2026'), 0) // in one row
  assert.ok(wordOf('plan', 'Hứa Đức Toàn').baseline - wordOf('plan', 'BÍ THƯ').baseline > 25) // room for the signature
})

test('who gets it begins level with who signs', () =>
  near(wordOf('plan', 'Nơi nhận:').baseline, wordOf('plan', 'T/M BAN THƯỜNG VỤ').baseline))

test('several addressees stand below the word, their dashes under its colon', () => {
  for (const [name, label, first] of [
    ['submission', 'Kính trình:', '- Ban Thường vụ Đảng ủy xã;'],
    ['stateSubmission', 'Kính gửi:', '- Ủy ban nhân dân tỉnh Cửu Giang;'],
  ] as const) {
    const [word, name1] = [wordOf(name, label), wordOf(name, first)]
    near(name1.left, word.right)
    near((word.left + name1.right) / 2, middle)
  }
})

test('minutes of the State bear no place and no day in their head, and registers lie across', () => {
  assert.ok(!pages.stateMinutes?.[0]?.words.some(({ text }) => text.includes('Sông Trăng, ngày')))
  assert.deepEqual(
    [pages.registerOut?.[0]?.width, pages.registerOut?.[0]?.height].map((one) => Math.round(one ?? 0)),
    [297, 210],
  )
  assert.deepEqual(
    [pages.smallInvitation?.[0]?.width, pages.smallInvitation?.[0]?.height].map((one) => Math.round(one ?? 0)),
    [148, 210],
  )
})

function wordOf(name: SampleName, text: string): Word {
  const word = pages[name]?.flatMap(({ words }) => words).find((one) => one.text.trim() === text)
  assert.ok(word, `${text} stands on ${name}`)
  return word
}

function ruleUnder(name: SampleName, text: string) {
  const word = wordOf(name, text)
  const page = pages[name]?.find(({ words }) => words.includes(word))
  const rule = page?.rules.find(
    ({ left: edge, right, y }) => y > word.baseline && y - word.baseline < 3 && edge < word.right && right > word.left,
  )
  assert.ok(rule, `a rule under ${text}`)
  return rule
}

/** Of the line on which the word stands, in single spacing. */
const upperEdge = ({ baseline, size }: Word): number => baseline - 0.8 * 1.15 * size * point
const lowerEdge = ({ baseline, size }: Word): number => baseline + 0.2 * 1.15 * size * point
const faceOf = ({ face }: Word): string =>
  [...(/bold/i.test(face) ? ['bold'] : []), ...(/italic/i.test(face) ? ['italic'] : [])].join(' ')
const near = (is: number, should: number) => assert.ok(Math.abs(is - should) < 1, `${is.toFixed(2)}, not ${should}`)
const within = (is: number, should: number) =>
  assert.ok(Math.abs(is - should) < 1, `${is.toFixed(2)} points, not ${should}`)
