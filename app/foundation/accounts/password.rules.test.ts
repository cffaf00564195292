import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newCode } from '#kernel/code.ts'
import { commonPasswords } from '#kernel/common-passwords.ts'
import { mayChoose, type PasswordFacts } from './password.rules.ts'

const common = await commonPasswords()
const hoa: PasswordFacts = {
  username: 'hoa.dang',
  names: ['Đặng Thị Hòa', 'Đảng ủy xã Sông Trăng', 'Chi bộ thôn Bến Đò'],
  common,
  secondFactor: false,
}
const beside = { ...hoa, secondFactor: true }
const why = (password: string, facts = hoa) => {
  const verdict = mayChoose(password, facts)
  return verdict.allowed ? 'allowed' : verdict.refusal.why
}

test('alone a password has fifteen letters, beside a second factor eight, and up to 128 of any kind', () => {
  assert.equal(why('mười bốn chữ!!'), 'too-short')
  assert.equal(why('mười lăm chữ !!'), 'allowed')
  assert.equal(why('bảy chữ', beside), 'too-short')
  assert.equal(why('tám chữ!', beside), 'allowed')
  assert.equal(why('con trâu trắng '.repeat(8)), 'allowed')
  assert.equal(why('con trâu trắng bảy tuổi '.repeat(6)), 'too-long')
})

test('no kind of letter is asked for, and none is refused', () => {
  for (const password of [
    'con trau trang bay tuoi',
    'CON TRAU TRANG BAY',
    'кот и пёс у окна',
    '牛が川を渡る朝に白い鳥が鳴く声',
    '🐃🌾🌾 trâu ra đồng',
  ])
    assert.equal(why(password), 'allowed', password)
})

test('none of the passwords that everybody chooses will do, in any case of letters or with figures behind', () => {
  assert.ok(common.size > 10_000)
  const first = [...common].slice(0, 10_000).filter((one) => one.length >= 8)
  assert.ok(first.length > 3000)
  assert.deepEqual(
    first.filter((one) => why(one, beside) === 'allowed'),
    [],
  )
  for (const one of ['Password', 'iloveyou2026!!!', 'QWERTYUIOP12345', 'football!!!!!!!!', 'anhyeuem19051990'])
    assert.equal(why(one, { ...beside }), 'easily-guessed', one)
  for (const one of ['111111111111111', '123456789012345', '987654321098765', 'abcdefghijklmnop', 'hoclamhoclamhoclam'])
    assert.equal(why(one), 'easily-guessed', one)
})

test('a password made of names alone will not do: the person, the committee, the body, the product', () => {
  assert.equal(why('hoa.dang'), 'like-the-username')
  assert.equal(why('Hoa.Dang1979'), 'like-the-username')
  for (const one of [
    'Đặng Thị Hòa 1979',
    'song-trang-2026',
    'chi bộ thôn Bến Đò',
    'thidua-songtrang',
    'VanPhongDangUyXa2026',
  ])
    assert.equal(why(one), 'made-of-names', one)
  assert.equal(why('Hòa chèo đò qua sông'), 'allowed')
})

test('what looks like the code of a slip will not do: it would be read as one', () => {
  assert.equal(why(newCode().toLowerCase()), 'like-a-code')
})
