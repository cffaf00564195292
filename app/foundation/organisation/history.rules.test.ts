import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '#kernel/day.ts'
import type { Id } from '#kernel/ids.ts'
import { historyOf, unitsOn } from './history.rules.ts'
import type { Obstacle } from './history.ts'
import { type Beginning, type Changes, noChanges, type Step } from './reorganisation.ts'

const id = (name: string) => name as Id<'unit'>
const born = (name: string, parent: string | null = 'ĐẢNG ỦY', rest: Partial<Beginning> = {}): Beginning => ({
  ...{ unit: id(name), name, shortName: null, kind: 'party_cell', tier: null },
  parent: parent === null ? null : id(parent),
  ...rest,
})

let seq = 0
const act = (on: string, changes: Partial<Changes>, rest: Partial<Step> = {}): Step => ({
  ...{ id: `act ${++seq}` as Id<'reorganisation'>, seq, on: day(on), undone: null },
  changes: { ...noChanges, ...changes },
  ...rest,
})
const begin = (on: string, ...begins: Beginning[]) => act(on, { begins })
const top = () => begin('2020-01-01', born('ĐẢNG ỦY', null, { kind: 'party_committee' }))
const undone = { by: 'x' as Id<'person'>, at: new Date(0), reason: 'nhầm' }

const treeOn = (acts: Step[], on: string) =>
  Object.fromEntries(unitsOn(historyOf(acts), day(on)).map(({ name, parent }) => [name, parent]))
const whys = (acts: Step[]): Obstacle['why'][] => historyOf(acts).problems.map(({ obstacle }) => obstacle.why)

test('a rename, a new superior and a new tier hold from their day on, and the days before keep what was', () => {
  const acts = [
    top(),
    begin('2021-01-01', born('A'), born('B')),
    act('2022-01-01', { sets: [{ unit: id('A'), name: 'A mới' }] }),
    act('2023-01-01', { sets: [{ unit: id('A'), parent: id('B'), tier: 'base' }] }),
  ]
  assert.deepEqual(treeOn(acts, '2020-12-31'), { 'ĐẢNG ỦY': null })
  assert.deepEqual(treeOn(acts, '2021-12-31'), { 'ĐẢNG ỦY': null, A: 'ĐẢNG ỦY', B: 'ĐẢNG ỦY' })
  assert.deepEqual(treeOn(acts, '2022-01-01'), { 'ĐẢNG ỦY': null, 'A mới': 'ĐẢNG ỦY', B: 'ĐẢNG ỦY' })
  assert.deepEqual(treeOn(acts, '2024-01-01'), { 'ĐẢNG ỦY': null, 'A mới': 'B', B: 'ĐẢNG ỦY' })
  const spans = historyOf(acts)
    .lives.get(id('A'))
    ?.spans.map(({ from, to, tier }) => [from, to, tier])
  assert.deepEqual(spans, [
    ['2021-01-01', '2022-01-01', null],
    ['2022-01-01', '2023-01-01', null],
    ['2023-01-01', null, 'base'],
  ])
})

test('units merge into a new one of the same name, which is another unit; what stood under them follows', () => {
  const acts = [
    top(),
    begin('2021-01-01', born('A'), born('B')),
    begin('2021-01-01', born('thôn', 'A')),
    act('2025-07-01', {
      ends: [id('A'), id('B')],
      begins: [{ ...born('A'), unit: id('A2') }],
      lineage: [
        { from: id('A'), to: id('A2') },
        { from: id('B'), to: id('A2') },
      ],
    }),
  ]
  assert.deepEqual(whys(acts), [])
  assert.deepEqual(treeOn(acts, '2025-06-30'), { 'ĐẢNG ỦY': null, A: 'ĐẢNG ỦY', B: 'ĐẢNG ỦY', thôn: 'A' })
  assert.deepEqual(treeOn(acts, '2025-07-01'), { 'ĐẢNG ỦY': null, A: 'ĐẢNG ỦY', thôn: 'A2' })
  assert.deepEqual(
    unitsOn(historyOf(acts), day('2025-07-01')).map(({ id }) => id),
    ['ĐẢNG ỦY', 'thôn', 'A2'],
  )
})

test('the district ends with the province as its successor, and the commune stands under the province', () => {
  const acts = [
    begin('2020-01-01', born('Tỉnh ủy', null, { kind: 'superior_committee' })),
    begin('2020-01-01', born('Huyện ủy', 'Tỉnh ủy', { kind: 'superior_committee' })),
    begin('2020-01-01', born('Đảng ủy', 'Huyện ủy', { kind: 'party_committee' })),
    act('2025-07-01', { ends: [id('Huyện ủy')], lineage: [{ from: id('Huyện ủy'), to: id('Tỉnh ủy') }] }),
  ]
  assert.deepEqual(treeOn(acts, '2025-06-30')['Đảng ủy'], 'Huyện ủy')
  assert.deepEqual(treeOn(acts, '2025-07-01'), { 'Tỉnh ủy': null, 'Đảng ủy': 'Tỉnh ủy' })
})

test('what an act says itself goes before what would follow', () => {
  const acts = [
    top(),
    begin('2021-01-01', born('A'), born('B'), born('C')),
    begin('2021-01-01', born('thôn', 'A')),
    act('2022-01-01', {
      ends: [id('A')],
      sets: [{ unit: id('thôn'), parent: id('C') }],
      lineage: [{ from: id('A'), to: id('B') }],
    }),
  ]
  assert.equal(treeOn(acts, '2022-01-01').thôn, 'C')
})

test('an act entered late gives what it would have given in its time', () => {
  const [root, both] = [top(), begin('2021-01-01', born('A'), born('B'))]
  const merge = act('2025-07-01', { ends: [id('A')], lineage: [{ from: id('A'), to: id('B') }] })
  const late = begin('2023-01-01', born('thôn', 'A'))
  const inTime = [root, both, { ...late, seq: 3 }, { ...merge, seq: 4 }].filter((one) => one !== undefined)
  assert.deepEqual(treeOn([root, both, merge, late], '2025-07-01'), treeOn(inTime, '2025-07-01'))
  assert.equal(treeOn([root, both, merge, late], '2025-07-01').thôn, 'B')
})

test('a change and its opposite on one day leave one span', () => {
  const acts = [
    top(),
    begin('2021-01-01', born('A')),
    act('2022-01-01', { sets: [{ unit: id('A'), name: 'khác' }] }),
    act('2022-01-01', { sets: [{ unit: id('A'), name: 'A' }] }),
  ]
  assert.equal(historyOf(acts).lives.get(id('A'))?.spans.length, 1)
})

test('a unit whose creation was undone never lived, and its name is still known', () => {
  const acts = [top(), act('2021-01-01', { begins: [born('A')] }, { undone })]
  assert.deepEqual(treeOn(acts, '2021-01-01'), { 'ĐẢNG ỦY': null })
  const life = historyOf(acts).lives.get(id('A'))
  assert.deepEqual([life?.from, life?.to, life?.spans[0]?.name], ['2021-01-01', '2021-01-01', 'A'])
})

test('a unit that ends on the day on which it was renamed keeps its old name to the end', () => {
  const acts = [
    top(),
    begin('2021-01-01', born('A')),
    act('2022-01-01', { sets: [{ unit: id('A'), name: 'khác' }] }),
    act('2022-01-01', { ends: [id('A')] }),
  ]
  const spans = historyOf(acts)
    .lives.get(id('A'))
    ?.spans.map(({ name, from, to }) => [name, from, to])
  assert.deepEqual(spans, [['A', '2021-01-01', '2022-01-01']])
})

const obstacles: [string, Obstacle['why'], () => Step[]][] = [
  ['a unit that does not live cannot end', 'not-living', () => [act('2022-01-01', { ends: [id('không')] })]],
  ['nor be renamed', 'not-living', () => [act('2020-06-01', { sets: [{ unit: id('A'), name: 'x' }] })]],
  [
    'nor take over from anybody',
    'not-living',
    () => [act('2022-01-01', { ends: [id('B')], lineage: [{ from: id('B'), to: id('không') }] })],
  ],
  [
    'nor be taken over',
    'not-living',
    () => [act('2022-01-01', { begins: [born('N')], lineage: [{ from: id('không'), to: id('N') }] })],
  ],
  ['a unit begins once', 'begun-already', () => [begin('2022-01-01', { ...born('X'), unit: id('A') })]],
  [
    'nobody stands under a unit that is not there',
    'parent-not-living',
    () => [begin('2022-01-01', born('N', 'không'))],
  ],
  [
    'nor under one that ends',
    'parent-not-living',
    () => [act('2022-01-01', { ends: [id('B')], begins: [born('N', 'B')] })],
  ],
  ['nor under itself', 'parent-is-below', () => [act('2022-01-01', { sets: [{ unit: id('A'), parent: id('A') }] })]],
  [
    'nor under one that stands below',
    'parent-is-below',
    () => [act('2022-01-01', { sets: [{ unit: id('A'), parent: id('con của A') }] })],
  ],
  [
    'a superior never stands under the committee',
    'parent-is-inside',
    () => [begin('2022-01-01', born('Tỉnh ủy', 'A', { kind: 'superior_committee' }))],
  ],
  [
    'a unit with others below does not end without a successor',
    'children-left',
    () => [act('2022-01-01', { ends: [id('A')] })],
  ],
  [
    'nor with two',
    'children-left',
    () => [
      act('2022-01-01', {
        ends: [id('A')],
        begins: [born('N1'), born('N2')],
        lineage: [
          { from: id('A'), to: id('N1') },
          { from: id('A'), to: id('N2') },
        ],
      }),
    ],
  ],
  ['no two units of one name at one time', 'name-taken', () => [begin('2022-01-01', { ...born('b'), unit: id('N') })]],
  ['nor by renaming', 'name-taken', () => [act('2022-01-01', { sets: [{ unit: id('A'), name: 'B' }] })]],
  [
    'nor two in one act',
    'name-taken',
    () => [begin('2022-01-01', { ...born('N'), unit: id('N1') }, { ...born('N'), unit: id('N2') })],
  ],
]

for (const [sentence, why, late] of obstacles)
  test(sentence, () => {
    const acts = [top(), begin('2021-01-01', born('A'), born('B')), begin('2021-01-01', born('con của A', 'A'))]
    assert.deepEqual([...new Set(whys([...acts, ...late()]))], [why])
  })

test('a name is free again once its bearer has ended or is called otherwise', () => {
  const acts = [
    top(),
    begin('2021-01-01', born('A'), born('B')),
    act('2022-01-01', { ends: [id('A')] }),
    act('2022-01-01', { sets: [{ unit: id('B'), name: 'C' }] }),
    begin('2022-01-01', { ...born('A'), unit: id('A2') }, { ...born('B'), unit: id('B2') }),
  ]
  assert.deepEqual(whys(acts), [])
})
