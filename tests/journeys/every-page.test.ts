// Every page of the demonstration, as the clerk and as a secretary, in both languages, on a phone and on a desk.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Browser, Page } from 'playwright-core'
import type { Who } from '#db/context.ts'
import { paths } from '#shell/paths.ts'
import { open, type Running } from '../../app/server.ts'
import { clerkLogin, neighbourLogin, secretaryLogin } from '../../seeds/demo-commune/accounts.ts'
import { inspect, logInAs, newPage, openBrowser } from '../browser.ts'
import { acting, cloneDemo, type TestDatabase } from '../database.ts'
import { unsealed } from '../seal.ts'
import { whoLogsIn } from '../who.ts'

let base: TestDatabase
let browser: Browser
let site: Running
let examples: Examples
let names: string[]
before(async () => {
  base = await cloneDemo()
  site = await open(base.url, 0, 'test')
  browser = await openBrowser()
  const clerk = await whoLogsIn(base, clerkLogin.username)
  examples = await findExamples(clerk)
  names = await listNames(clerk)
})
after(async () => {
  await browser.close()
  await site.stop()
  await base.drop()
})

type Name = keyof typeof paths
type Examples = { [noun: string]: string }

/** Answered without a screen, or before anybody is logged in: other journeys pass through them. */
const screenless: Name[] = [
  ...(['login', 'logout', 'language', 'planFile', 'dutiesWord', 'dutiesExcel', 'proofFile'] as const),
  ...([
    'documentPreview',
    'documentWord',
    'registerExcel',
    'registerPdf',
    'documentTemplate',
    'certificatesZip',
    'certificateTestSheet',
  ] as const),
  ...([
    'incomingExcel',
    'incomingPdf',
    'incomingFile',
    'asideFile',
    'deliveryFile',
    'deliveryPackage',
    'statusFile',
    'signedFile',
  ] as const),
  ...(['secondStep', 'passkeyLogin', 'singleSignOn', 'singleSignOnBack'] as const),
  ...(['journalEntries', 'publishedHeads', 'myDataFile', 'rosterTemplate', 'rosterExport'] as const),
  ...(['invited', 'doorData', 'checkInWorker', 'calendarFeed', 'voucherFile'] as const),
  ...(['invitationsFile', 'invitationFile', 'responsesExcel', 'workPhoto', 'commitmentFile'] as const),
]

/** Only for whoever leads or works in the unit whose plan it is. */
const forUnits: Name[] = ['writeResponse']

/** What a secretary may not open. Everything else is for everybody. */
const forOffice: Name[] = [
  ...([
    'newUnit',
    'editUnit',
    'newReorganisation',
    'undoReorganisation',
    'dutiesToGiveOver',
    'newPost',
    'endPost',
    'accounts',
    'slips',
    'protection',
    'changeTerm',
    'dataRequests',
    'dataRequest',
    'changeSetting',
    'confirmSetting',
    'responseDeadlines',
  ] as const),
  ...(['plans', 'newPlan', 'reviewPlan', 'answerFinding', 'splitTask', 'addFinding', 'mapBodies', 'mapBody'] as const),
  ...([
    'setDeadlines',
    'readPlan',
    'launchCampaign',
    'newAssignment',
    'correctDeadlines',
    'correctAssignment',
  ] as const),
  ...(['editPerson', 'leavePerson', 'newStandIn', 'endStandIn', 'rosters', 'roster'] as const),
  ...(['amendPlan', 'amendment', 'decideChange', 'takeBackAmendment'] as const), // while it is a draft
  ...(['letterhead', 'documentTemplates', 'certificates'] as const),
  ...(['confirmCeremony', 'callOffCeremony', 'programmeItem', 'runBook', 'script', 'runSheet', 'projector'] as const),
  ...(['guests', 'guestClasses', 'newGuest', 'printInvitations', 'seats', 'signInSheet', 'guest', 'stewards'] as const),
  ...(['checkIn', 'attendance', 'budget', 'budgetLine'] as const),
  ...(['incomingRegister', 'incoming', 'newIncoming', 'incomingPackage', 'asides', 'aside'] as const), // one not given to anybody
  ...(['deliveries', 'documentDeliveries', 'delivery', 'statuses', 'exchangeProfile', 'apiKeys'] as const),
  ...(['signingKeys', 'confirmKey'] as const),
  ...(['document', 'editDocument', 'issueDocument', 'refuseDocument', 'handedDocument'] as const), // of the committee, and not issued
]

/** Where another thing of the same noun is meant. */
const instead: { [name in Name]?: string } = { splitTask: 'task', mapBody: 'body' }

for (const { who, login, closed } of [
  { who: 'the clerk', login: clerkLogin, closed: forUnits },
  { who: 'a secretary', login: secretaryLogin, closed: forOffice },
]) {
  test(`${who} can open every page that is theirs, and no other, sealed, on a phone in Vietnamese and on a desk in English`, async () => {
    const page = await newPage(browser, { width: 360 })
    await logInAs(page, site.origin, login.username, login.password)
    await visit(page, closed, inspect)
    await page.getByRole('button', { name: 'English' }).click()
    await page.setViewportSize({ width: 1280, height: 800 })
    await visit(page, closed, async () => {
      await speaksEnglish(page)
      await inspect(page)
    })
    await page.context().close()
  })
}

test('another committee finds none of it', async () => {
  const page = await newPage(browser)
  await logInAs(page, site.origin, neighbourLogin.username, neighbourLogin.password)
  const found: string[] = []
  for (const name of Object.keys(paths) as Name[]) {
    if (!paths[name].pattern.includes(':') || name === 'publishedHeads' || ['invited', 'calendarFeed'].includes(name))
      continue
    const answer = await page.request.get(site.origin + addressOf(name))
    if (answer.status() !== 404) found.push(`${name} answers ${answer.status()}`)
  }
  assert.deepEqual(found, [])
  await page.context().close()
})

test('every page stands without scripts', async () => {
  const page = await newPage(browser, { scripts: false })
  await logInAs(page, site.origin, clerkLogin.username, clerkLogin.password)
  await visit(page, forUnits, async () => assert.ok(await page.locator('main h1').first().isVisible(), page.url()))
  await page.context().close()
})

/** Everything that is wrong, of all pages at once. */
async function visit(page: Page, closed: Name[], look: (page: Page) => Promise<void>): Promise<void> {
  const problems: string[] = []
  for (const name of Object.keys(paths) as Name[]) {
    if (screenless.includes(name)) continue
    const answer = await page.goto(site.origin + addressOf(name))
    const [status, due] = [answer?.status(), closed.includes(name) ? 403 : 200]
    if (status !== due) problems.push(`${name} answers ${status}, not ${due}`)
    for (const open of unsealed({ headers: answer?.headers() ?? {}, body: (await answer?.text()) ?? '' }))
      problems.push(`${name}: ${open}`)
    if (status === 200 || name === closed[0])
      await look(page).catch((error: Error) => problems.push(`${name}: ${error.message}`))
  }
  assert.deepEqual(problems, [])
}

/** A path with a noun that has no example fails here: give it one in `findExamples`. */
function addressOf(name: Name): string {
  return paths[name].pattern.replace(/:(\w+)/g, (_, noun: string) => {
    const id = examples[noun === 'finding' ? (instead[name] ?? noun) : noun]
    assert.ok(id, `no example for ${name}, which asks for the id of a ${noun}`)
    return id
  })
}

/** One thing of each noun: the draft on the clerk's desk, and a duty of the running campaign that was handed in with a file. */
const findExamples = (clerk: Who): Promise<Examples> =>
  acting(base, clerk, async ({ db, tenant }) => {
    const { rows } = await sql<Examples>`
      select duty.id as duty, proof_file.file_id as file, assignment.id as assignment, campaign.id as campaign, post.unit_id as unit,
        post.id as post, plan.id as plan, body.id as body, body.id as finding, task.id as task,
        (select id from reorganisation where tenant_id = ${tenant} and what = 'end' order by seq limit 1) as reorganisation,
        amendment.id as amendment, post.person_id as person,
        (select id from document where tenant_id = ${tenant} and status = 'draft' limit 1) as document,
        (select id from document_template where tenant_id = ${tenant} limit 1) as document_template,
        (select id from signing where tenant_id = ${tenant} limit 1) as signing,
        (select id from enrolment where tenant_id = ${tenant} and ended_at is null and asked_at is not null limit 1) as enrolment,
        (select id from incoming where tenant_id = ${tenant} and status = 'registered' limit 1) as incoming,
        (select id from incoming_aside where tenant_id = ${tenant} limit 1) as incoming_aside,
        (select id from delivery where tenant_id = ${tenant} and channel = 'edxml' limit 1) as delivery,
        (select id from status_message where tenant_id = ${tenant} and direction = 'out' limit 1) as status_message,
        (select id from roster where tenant_id = ${tenant} and state = 'draft' limit 1) as roster,
        (select id from stand_in where tenant_id = ${tenant} limit 1) as stand_in,
        (select id from data_request where tenant_id = ${tenant} and outcome is null limit 1) as data_request,
        (select id from guest where tenant_id = ${tenant} and number = 12) as guest,
        (select id from ceremony where campaign_id = campaign.id) as ceremony,
        (select item.id from programme_item item join ceremony on ceremony.id = item.ceremony_id
          where ceremony.campaign_id = campaign.id order by position limit 1) as programme_item,
        response.id as response_plan, response.body -> 'works' -> 0 ->> 'id' as work,
        (select id from response_handing where response_plan_id = response.id limit 1) as response_handing,
        promise.id as commitment_line, promise.commitment_id as commitment,
        (select line_id from budget_voucher where tenant_id = ${tenant} limit 1) as budget_line
      from campaign
      join assignment on assignment.campaign_id = campaign.id
      join duty on duty.assignment_id = assignment.id
      join proof on proof.duty_id = duty.id
      join proof_file on proof_file.proof_id = proof.id
      join post on post.unit_id = duty.unit_id and post.valid_to is null
      join plan on plan.status = 'draft' and plan.kind = 'campaign_plan'
      join amendment on amendment.campaign_id = campaign.id and amendment.status = 'draft'
      join finding as body on body.plan_id = plan.id and body.kind = 'body' and body.answer = 'open'
      join finding as task on task.plan_id = plan.id and task.kind = 'task' and task.answer = 'open'
      join unit_span on unit_span.name = 'Chi bộ thôn Bến Đò'
      join response_plan as response on response.campaign_id = campaign.id and response.unit_id = unit_span.unit_id
      join commitment_line as promise on promise.unit_id = unit_span.unit_id
      where campaign.tenant_id = ${tenant} and campaign.status = 'running' limit 1`.execute(db)
    return rows[0] ?? {}
  })

/** What committees and their people wrote: it stays Vietnamese. */
const listNames = (clerk: Who): Promise<string[]> =>
  acting(base, clerk, async ({ db, tenant }) => {
    const { rows } = await sql<{ name: string }>`
      select work ->> 'name' as name from response_plan, jsonb_array_elements(body -> 'works') as work
      union select name from unit_span where tenant_id = ${tenant} union select name from person where tenant_id = ${tenant}
      union select title from post where tenant_id = ${tenant}
      union select name from campaign where tenant_id = ${tenant} union select name from ceremony where tenant_id = ${tenant}
      union select name from guest where tenant_id = ${tenant} union select title from guest where tenant_id = ${tenant}
      union select unit_name from guest where tenant_id = ${tenant} union select item from budget_line where tenant_id = ${tenant}
      union select subject from incoming where tenant_id = ${tenant} union select name from incoming_aside where tenant_id = ${tenant}
      union select subject from document_text where tenant_id = ${tenant} union select name from api_key where tenant_id = ${tenant}
      union select sign || '/' || organ from document where tenant_id = ${tenant} and sign is not null
      union select title from signing where tenant_id = ${tenant}
      union select value->>'name' from finding where tenant_id = ${tenant} and kind = 'body'`.execute(db)
    return rows.map(({ name }) => name).toSorted((one, other) => other.length - one.length)
  })

/** The frame, the buttons, the headings and the heads of tables. */
async function speaksEnglish(page: Page): Promise<void> {
  const said = await page.evaluate<string[]>(`
    [...document.querySelectorAll('.nav a, button:not([lang]), thead th, legend, footer p, h1, h2:not(.doc h2), label:not(:has(q), .tick label)')]
      .map((one) => one.textContent)`)
  const strange = said.map((text) => names.reduce((rest, name) => rest.replaceAll(name, ''), text))
  assert.deepEqual(
    strange.filter((text) => vietnamese.test(text)),
    [],
    page.url(),
  )
}

const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/i
