// The page on which anybody checks a signed PDF: without login, without scripts, and nothing is kept.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { asOwner } from '#db/connect.ts'
import { paths } from '#shell/paths.ts'
import { open, type Running } from '../../app/server.ts'
import { cloneDatabase, type TestDatabase } from '../database.ts'
import { forgeries } from './forging.ts'
import { makeHouse, makePerson } from './people.ts'
import { signInTurn } from './signed.ts'

let base: TestDatabase
let site: Running
let pdf: Uint8Array
before(async () => {
  base = await cloneDatabase()
  site = await open(base.url, 0, 'a secret of thirty-two letters !')
  const house = await makeHouse()
  pdf = await signInTurn([await makePerson(house, 'Trần Thị Hòa')], house)
})
after(async () => {
  await site.stop()
  await base.drop()
})

async function drop(bytes: Uint8Array | null): Promise<string> {
  const form = new FormData()
  form.set('pdf', new Blob(bytes ? [new Uint8Array(bytes)] : []), bytes ? 'cam-ket.pdf' : '')
  const answer = await fetch(site.origin + paths.checkSigned(), {
    method: 'POST',
    body: form,
    headers: { origin: site.origin },
  })
  assert.equal(answer.status, 200)
  return answer.text()
}

test('the login page leads to it', async () => {
  const page = await (await fetch(site.origin + paths.login())).text()
  assert.ok(page.includes(`href="${paths.checkSigned()}"`))
})

test('who signed, and what was done afterwards, is said in words', async () => {
  const whole = await drop(pdf)
  assert.match(whole, /Trần Thị Hòa[\s\S]*Phần đã ký còn nguyên vẹn[\s\S]*Bao trọn tệp/)
  const changed = await drop(forgeries['a note is laid over a page']?.(pdf, 0) ?? null)
  assert.match(changed, /KHÔNG DÙNG ĐƯỢC[\s\S]*đè lên trang/)
  assert.match(await drop(Buffer.from('không phải PDF')), /KHÔNG ĐỌC ĐƯỢC/)
  assert.match(await drop(null), /Chưa chọn tệp/)
})

test('nothing of it is kept', async () => {
  const owner = asOwner(base.url)
  const { rows } = await sql`select from file_content`.execute(owner)
  await owner.destroy()
  assert.equal(rows.length, 0)
})
