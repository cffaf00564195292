// A short invented plan and its reading, made by hand: what the reader finds does not depend on how well it reads today.
import type { At, PlanReading, Section, Span, Text } from '#cycle/plan-reading/reading.ts'

export const sampleText = `ĐẢNG BỘ TỈNH THANH GIANG
ĐẢNG ỦY XÃ SÔNG TRĂNG

Số 12-KH/ĐU

KẾ HOẠCH
phát động thi đua mừng mùa nước nổi

Thực hiện Kế hoạch số 30-KH/TU ngày 02/02/2026 của Tỉnh ủy Thanh Giang, Đảng ủy xây dựng kế hoạch như sau:

I. Chủ đề
“Sông Trăng cùng nhau giữ đê”.
Khẩu hiệu: “Một nhà một bao đất”.

II. Thời gian
1. Đợt 1: Từ tháng 3/2026 đến tháng 8/2026
- Chào mừng ngày hội bến sông.
- Sơ kết trong tháng 9/2026.

III. Nội dung
1. Đắp đê
- Đắp xong 3 km đê trước mùa nước.
2. Trồng tre giữ bờ.

IV. Tổ chức thực hiện
1. Ủy ban nhân dân xã
- Đo đạc chân đê trước ngày 20/3/2026.
- Mua bao đất; cấp bao cho các thôn.
2. Các chi bộ trực thuộc vận động đảng viên góp ngày công.
3. Hội thả diều thả diều trên đê.

Nơi nhận:
- Tỉnh ủy Thanh Giang (báo cáo),
- Lưu VP Đảng ủy.

BÍ THƯ

Nguyễn Thanh Bình
`

export function at(words: string, confidence = 0.9, text = sampleText): At & { raw: string } {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the sample: ${words}`)
  return { spans: [[start, start + words.length]], confidence, raw: words }
}

const found = (words: string, confidence = 0.9): Text => ({ ...at(words, confidence), value: words })

function section(ordinal: string, heading: string, items: Text[], children: Section[] = []): Section {
  const own = at(`${ordinal}. ${heading}`)
  const spans: Span[] = [...own.spans, ...items.flatMap((item) => item.spans), ...children.flatMap((one) => one.spans)]
  return { ordinal, heading, items, children, spans, confidence: 0.9 }
}

const contents = section(
  'III',
  'Nội dung',
  [],
  [
    section('1', 'Đắp đê', [found('- Đắp xong 3 km đê trước mùa nước.')]),
    { ordinal: '2', heading: '', items: [found('Trồng tre giữ bờ.')], children: [], ...at('2. Trồng tre giữ bờ.') },
  ],
)

const outline: Section[] = [
  section('I', 'Chủ đề', [found('“Sông Trăng cùng nhau giữ đê”.'), found('Khẩu hiệu: “Một nhà một bao đất”.')]),
  section(
    'II',
    'Thời gian',
    [],
    [
      section('1', 'Đợt 1: Từ tháng 3/2026 đến tháng 8/2026', [
        found('- Chào mừng ngày hội bến sông.'),
        found('- Sơ kết trong tháng 9/2026.'),
      ]),
    ],
  ),
  contents,
  section(
    'IV',
    'Tổ chức thực hiện',
    [],
    [
      section('1', 'Ủy ban nhân dân xã', [
        found('- Đo đạc chân đê trước ngày 20/3/2026.'),
        found('- Mua bao đất; cấp bao cho các thôn.'),
      ]),
      section('2', 'Các chi bộ trực thuộc vận động đảng viên góp ngày công.', []),
      section('3', 'Hội thả diều thả diều trên đê.', []),
    ],
  ),
]

const when = { on: '2026-03-20', before: true, from: null, every: null, after: null, raw: 'trước ngày 20/3/2026' }
const task = (words: string, more = {}) => ({
  ...at(words),
  ...{ text: words, deadline: null, when: [], with: [], under: null, ...more },
})
const loose = at('Đảng ủy xây dựng kế hoạch như sau:').spans

export const sampleReading: PlanReading = {
  kind: 'campaign-plan',
  source: { format: 'txt', text: sampleText, pages: null },
  document: {
    type: found('KẾ HOẠCH'),
    number: found('12-KH/ĐU', 1),
    ...{ symbol: null, place: null, date: null, issuerParents: [], amends: null, layout: 'party' },
    subject: found('phát động thi đua mừng mùa nước nổi'),
    issuer: found('ĐẢNG ỦY XÃ SÔNG TRĂNG'),
  },
  bases: [
    {
      ...at('Kế hoạch số 30-KH/TU ngày 02/02/2026 của Tỉnh ủy Thanh Giang'),
      ...{ type: 'Kế hoạch', number: '30-KH/TU', date: '2026-02-02', issuer: 'Tỉnh ủy Thanh Giang' },
    },
  ],
  ...{ references: [], purposes: [], requirements: [] },
  theme: found('Sông Trăng cùng nhau giữ đê'),
  slogans: [found('Một nhà một bao đất')],
  period: null,
  phases: [
    {
      ...at('Đợt 1: Từ tháng 3/2026 đến tháng 8/2026'),
      ...{ name: 'Đợt 1', from: '2026-03', to: '2026-08', aim: null },
      occasions: [found('ngày hội bến sông', 0.6)],
    },
  ],
  reviews: [{ ...at('Sơ kết trong tháng 9/2026'), kind: 'interim', when: '2026-09', reportBy: null }],
  targets: [
    {
      ...at('Đắp xong 3 km đê', 0.7),
      ...{ text: 'Đắp xong 3 km đê', from: null, value: 3, upTo: null, unit: 'km', comparator: null, by: null },
    },
  ],
  goals: [],
  outline,
  contents: [contents],
  movements: [],
  ceremony: null,
  commendation: [],
  assignments: [
    {
      ...at('Ủy ban nhân dân xã'),
      body: 'Ủy ban nhân dân xã',
      tasks: [
        task('Đo đạc chân đê trước ngày 20/3/2026.', { deadline: '2026-03-20', when: [when] }),
        task('Mua bao đất; cấp bao cho các thôn.'),
      ],
    },
    {
      ...at('Các chi bộ trực thuộc'),
      body: 'Các chi bộ trực thuộc',
      tasks: [task('vận động đảng viên góp ngày công.')],
    },
    { ...at('Hội thả diều', 0.6), body: 'Hội thả diều', tasks: [task('thả diều trên đê.')] },
  ],
  changes: [],
  budget: null,
  recipients: [
    { ...at('Tỉnh ủy Thanh Giang (báo cáo)', 1), who: 'Tỉnh ủy Thanh Giang', purpose: 'báo cáo', archive: false },
    { ...at('Lưu VP Đảng ủy', 1), who: 'VP Đảng ủy', purpose: null, archive: true },
  ],
  signer: { ...at('Nguyễn Thanh Bình'), authority: null, acting: null, title: 'BÍ THƯ', name: 'Nguyễn Thanh Bình' },
  cosigners: [],
  lint: [],
  coverage: { sentences: 20, assigned: 19, unassigned: loose },
}
