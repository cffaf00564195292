// The seal of the journal as a person meets it: printed by the secretary, checked by anybody without logging in.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#shell/paths.ts'
import { open, type Running } from '../../app/server.ts'
import { clerkLogin, secretaryLogin } from '../../seeds/demo-commune/accounts.ts'
import { cloneDemo, type TestDatabase } from '../database.ts'
import { cookiesOf, post } from '../site.ts'
import { whoLogsIn } from '../who.ts'

let base: TestDatabase
let site: Running
let [clerk, secretary, tenant] = ['', '', '']
before(async () => {
  base = await cloneDemo()
  site = await open(base.url, 0, 'test')
  clerk = cookiesOf(await post(site.origin, '/login', clerkLogin))
  secretary = cookiesOf(await post(site.origin, '/login', secretaryLogin))
  tenant = (await whoLogsIn(base, clerkLogin.username)).tenant
})
after(async () => {
  await site.stop()
  await base.drop()
})

const read = async (path: string, cookie = '') => (await fetch(site.origin + path, { headers: { cookie } })).text()

const lines = async () =>
  (await read(`/heads/${tenant}/heads.jsonl`))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

/** Sends the form of the public page, with a file where one is given; says what it answers. */
async function check(fields: { seq: string; hash: string; committee?: string }, file?: string): Promise<string> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  if (file !== undefined) body.set('own', new File([file], 'so-niem.jsonl'))
  const answer = await fetch(`${site.origin}/heads`, { method: 'POST', headers: { origin: site.origin }, body })
  assert.equal(answer.status, 200)
  return answer.text()
}

test('the seal stands on its page, under the board, under the meeting, and can be checked by its own address', async () => {
  const page = await read('/journal', secretary)
  const code = /(?:[0-9a-f]{4} ){15}[0-9a-f]{4}/.exec(page)?.[0] ?? ''
  assert.notEqual(code, '')
  assert.match(await read('/meeting', secretary), new RegExp(`Niêm sổ ghi việc: mục \\d+, ${code}`))
  const seq = /mục (\d+), /.exec(await read('/meeting', secretary))?.[1] ?? ''
  const answer = await read(`/heads?committee=${tenant}&seq=${seq}&hash=${code.replaceAll(' ', '')}`)
  assert.match(answer, /ĐÚNG, nhưng chưa công bố|ĐÚNG, nhưng không phải cuối ngày|ĐÚNG\. Dấu niêm này là dòng/)
})

test('anybody downloads the published list, and checks a line of it against the copy at home', async () => {
  const text = await read(`/heads/${tenant}/heads.jsonl`)
  const [, first] = await lines()
  const answer = await check({ seq: String(first.seq), hash: first.hash.slice(0, 16) }, text)
  assert.match(answer, /ĐÚNG\. Dấu niêm này là dòng ngày/)
  assert.match(answer, /tự nó liền mạch/)
  assert.match(answer, /khớp với sổ đang công bố/)
  assert.match(answer, /không chứng tỏ/)
})

test('a forged seal, a forged list and a seal of nobody are told apart', async () => {
  const [, first, second] = await lines()
  const forged = 'd'.repeat(64)
  const [seq, hash] = [String(first.seq), first.hash]
  assert.match(await check({ seq, hash: forged, committee: tenant }), /KHÔNG ĐÚNG\. Trong sổ niêm, mục/)
  assert.match(await check({ seq: '999999', hash, committee: tenant }), /KHÔNG ĐÚNG\. Sổ trên máy chủ này không có/)
  const bent = (await read(`/heads/${tenant}/heads.jsonl`)).replace(second.hash, forged)
  assert.match(await check({ seq, hash }, bent), /Sổ niêm ĐỨT ở dòng 3/)
  assert.match(await check({ seq, hash }, 'không phải'), /không phải sổ niêm/)
  assert.match(await check({ seq: 'một', hash: 'hai' }), /chưa đúng dạng/)
  assert.match(await check({ seq, hash }), /Chưa có sổ niêm nào để so/)
})

test('the list holds no name of a person, and a committee that is not there has none', async () => {
  assert.doesNotMatch(await read(`/heads/${tenant}/heads.jsonl`), /Võ Minh Trí|Đặng Thị Hòa/)
  const answer = await fetch(`${site.origin}/heads/00000000-0000-0000-0000-000000000000/heads.jsonl`)
  assert.equal(answer.status, 404)
})

test('the hashes of all entries are for those who run and inspect the committee, and hold no words', async () => {
  const text = await read(paths.journalEntries(), clerk)
  assert.match(text, /"format":"thidua-journal-1"/)
  assert.doesNotMatch(text, /Võ Minh Trí|payload":|salt/)
  assert.equal((await fetch(site.origin + paths.journalEntries(), { headers: { cookie: secretary } })).status, 403)
})

test('the exported board ends with the seal', async () => {
  const list = await read('/campaigns', clerk)
  const campaign = /\/campaigns\/([0-9a-f-]{36})/.exec(list)?.[1]
  const answer = await fetch(`${site.origin}/campaigns/${campaign}/duties.xlsx`, { headers: { cookie: clerk } })
  const { unzipSync, strFromU8 } = await import('fflate')
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()))
  assert.match(
    Object.values(parts)
      .map((part) => strFromU8(part))
      .join(''),
    /Niêm sổ ghi việc: mục \d+/,
  )
})
