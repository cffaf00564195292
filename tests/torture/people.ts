// What twenty people do at the same time: the office makes, corrects and judges; the heads open duties and hand in files.
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { asOwner } from '#db/connect.ts'
import { type Browser, browserOf, type Counts, type Form } from './browser.ts'
import type { Kind, Written } from './ledger.ts'

export type Scene = {
  campaign: string
  parent: string
  lines: string[]
  heads: { username: string; unit: string }[]
}

/** Handed in and not judged yet: the page of the duty, and the words of the proof. */
type Waiting = { duty: string; text: string }[]
export type Crowd = { written: Written[]; counts: Counts; turns: (() => Promise<void>)[] }

export async function sceneOf(url: string): Promise<Scene> {
  const owner = asOwner(url)
  const ask = async <Row>(text: string) => (await sql.raw<Row>(text).execute(owner)).rows
  const [campaign] = await ask<{ id: string; tenant_id: string }>(`select * from campaign where status = 'running'`)
  const own = `tenant_id = '${campaign?.tenant_id}'`
  const [parent] = await ask<{ id: string }>(`select unit_id as id from unit_span where ${own} and parent_id is null`)
  const lines = await ask<{ id: string }>(
    `select id from assignment where ${own} and campaign_id = '${campaign?.id}' and withdrawn_on is null
     and exists (select from duty where assignment_id = assignment.id and status in ('unopened', 'opened', 'under_way'))`,
  )
  const heads = await ask<{ username: string; unit: string }>(
    `select username, min(unit_id::text) as unit from account join post using (person_id) join unit_span using (unit_id)
     where post.${own} and role = 'head' and kind in ('party_cell', 'mass_organisation') and account.closed_at is null
     group by 1 order by 1`,
  )
  await owner.destroy()
  if (!campaign || !parent) throw new Error('no campaign runs')
  return { campaign: campaign.id, parent: parent.id, lines: lines.map(({ id }) => id), heads }
}

/** Each turn is one person's next act, from opening its page to the answer that came at last. */
export function crowdOf(origin: string, scene: Scene, size: number): Crowd {
  const [written, waiting, counts]: [Written[], Waiting, Crowd['counts']] = [
    [],
    [],
    { lost: 0, sessions: 0, abandoned: false },
  ]
  let door = Promise.resolve()
  const turns = Array.from({ length: size }, (_, index) =>
    index % 2 === 0 ? clerk(index) : head(scene.heads[((index - 1) / 2) % scene.heads.length] ?? never()),
  )
  return { written, counts, turns }

  function clerk(seat: number): () => Promise<void> {
    const browser = browserOf(origin, 'vanphong', counts)
    const line = scene.lines[seat % scene.lines.length]
    let [turn, unit] = [0, scene.parent]
    return async () => {
      const [key, what] = [`T${seat}.${turn}`, turn % 12]
      turn++
      if (what === 0) await logIn(browser)
      else if (what === 6) await create('plan', `Mã số ${key}`, '/plans/new', { pasted: `${plan}\nMã số ${key} ` })
      else if (what === 1 || what === 7) unit = await addUnit(key, what === 1 ? 'party_cell' : 'hamlet')
      else if (what % 5 === 2) await addPost(key)
      else if (what % 5 === 3) await correct(turn)
      else if (what % 5 === 4) await addAssignment(key)
      else await judge(key)
    }

    async function addUnit(key: string, kind: string): Promise<string> {
      const fields = { parent: scene.parent, kind, from: '01/01/2026', name: `Chi bộ ${key}` }
      const to = await create('unit', fields.name, '/units/new', fields)
      return to.split('/').at(-1) ?? scene.parent
    }
    async function addPost(key: string) {
      const fields = { name: `Nguyễn Văn ${key}`, title: 'Ủy viên', role: 'member', from: '01/02/2026' }
      await create('post', fields.name, `/units/${unit}/posts/new`, fields)
    }
    async function addAssignment(key: string) {
      const whom = scene.heads[turn % scene.heads.length]?.unit ?? scene.parent
      const fields = { text: `Việc ${key}`, body: 'Các chi bộ', unit: whom, deadline: '20/12/2026', reason: 'Việc mới' }
      await create('assignment', fields.text, `/campaigns/${scene.campaign}/assignments/new`, fields)
    }
    async function correct(turn: number) {
      const day = new Date(Date.UTC(2027, 0, 1 + seat * 1000 + turn)).toISOString().slice(0, 10)
      const fields = { what: 'deadline', deadline: day, reason: `Lần ${turn}` }
      await create('deadline', `${line} ${day}`, `/assignments/${line}/correct`, fields)
    }
    async function judge(key: string) {
      const one = waiting.shift()
      if (!one) return addAssignment(key)
      const act: Form = turn % 3 === 0 ? { act: 'return', reason: 'Thiếu chữ ký' } : { act: 'accept' }
      const answer = await browser.send(one.duty, act)
      note('judgement', one.text, answer.status === 303, answer.lost, answer.text)
    }
    function create(kind: Kind, key: string, page: string, fields: Form) {
      return createBy(browser, kind, key, page, fields)
    }
  }

  function head({ username, unit }: Scene['heads'][number]): () => Promise<void> {
    const browser = browserOf(origin, username, counts)
    let turn = 0
    return async () => {
      if (turn++ % 15 === 0) return logIn(browser)
      const list = await browser.get(`/campaigns/${scene.campaign}/units/${unit}`)
      const duties = [...new Set([...list.matchAll(/href="(\/duties\/[0-9a-f-]{36})/g)].map(([, duty = '']) => duty))]
      const duty = duties[Math.floor(Math.random() * duties.length)]
      if (!duty) return
      const page = await browser.get(duty) // whoever opens it for the first time leaves a receipt
      if (!page.includes('value="hand-in"')) return
      const text = `Kết quả ${username} ${turn}`
      const files = new File([text], `minh-chung-${turn}.txt`, { type: 'text/plain' })
      await createBy(browser, 'proof', text, duty, { text, files, act: 'hand-in' }, page)
      waiting.push({ duty, text })
    }
  }

  /** One after the other: ten wrong-looking tries of one name at the same moment would lock it. */
  function logIn(browser: Browser): Promise<void> {
    door = door.then(() => enter(browser))
    return door
  }

  async function enter(browser: Browser): Promise<void> {
    const { cookies, status } = await browser.logIn()
    if (status !== 303) return
    const [, signed = ''] = /session_token=([^;]+)/.exec(cookies) ?? []
    written.push({ kind: 'session', key: decodeURIComponent(signed).split('.')[0] ?? '', acknowledged: true })
  }

  /** With the number of the page's form, as a browser sends it along. */
  async function createBy(browser: Browser, kind: Kind, key: string, path: string, fields: Form, page?: string) {
    const shown = page ?? (await browser.get(path))
    const [, number = ''] = /name="form-number" value="([0-9a-f-]{36})"/.exec(shown) ?? []
    const answer = await browser.send(path, { ...fields, 'form-number': number })
    note(kind, key, answer.status === 303, answer.lost, answer.text)
    return answer.to
  }

  function note(kind: Kind, key: string, acknowledged: boolean, lost: boolean, text: string): void {
    if (acknowledged || lost) written.push({ kind, key, acknowledged })
    else if (kind !== 'judgement' && kind !== 'proof') throw new Error(`${kind} ${key} is refused: ${said(text)}`)
  }
}

const plan = readFileSync('tests/plans/co-lam-commune.txt', 'utf8')

const said = (html: string) =>
  /role="alert"[\s\S]*?<\/div>/.exec(html)?.[0].replace(/<[^>]+>/g, ' ') ?? html.slice(0, 300)

function never(): never {
  throw new Error('nobody is there')
}
