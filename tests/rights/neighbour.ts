// The other committee gets a campaign of its own, so that there is something of it to be hidden.
import { sql } from 'kysely'
import type { Who } from '#db/context.ts'
import { askForData } from '#disclosure/personal-data/data-request.acts.ts'
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { listPosts } from '#foundation/people/post.reads.ts'
import { standIn } from '#foundation/people/stand-in.acts.ts'
import { keepRoster } from '#foundation/roster/roster.acts.ts'
import { daysAfter } from '#kernel/day.ts'
import { draftDocument } from '#paperwork/documents/document.acts.ts'
import { keepTemplate } from '#paperwork/documents/document-template.acts.ts'
import { ownTemplate } from '../../seeds/demo-commune/own-template.ts'
import { acting, type TestDatabase } from '../database.ts'
import { newDraft } from '../drafted.ts'
import { bodies, launch } from '../launched.ts'
import { whoLogsIn } from '../who.ts'

/** Who acts for it. Its plan stands as a draft beside the campaign, so that the pages of review have an example too. */
export async function giveTheNeighbourACampaign(base: TestDatabase): Promise<Who> {
  const clerk = await whoLogsIn(base, 'nuimay')
  const units = await acting(base, clerk, (context) => listUnits(context, context.today))
  const cast = {
    tenant: clerk.tenant,
    whos: new Map(),
    units: new Map(units.map(({ name, id }) => [name, id])),
  }
  const name = 'Núi Mây xanh'
  await launch(base, cast, clerk, { name, bodies: bodies.filter((body) => body.name !== 'Ủy ban nhân dân xã') })
  await acting(base, clerk, async ({ db, tenant }) => {
    await sql`update plan set status = 'draft' where tenant_id = ${tenant}`.execute(db)
    await sql`update finding set answer = 'open' where tenant_id = ${tenant}`.execute(db)
  })
  await acting(base, clerk, async (context) => {
    await keepRoster(context, 'nui-may.xlsx', { rows: [], notices: [] })
    const post = (await listPosts(context, context.today)).find(({ person }) => person !== clerk.actor)
    if (!post) throw new Error('somebody else of the neighbour holds a post')
    const to = daysAfter(context.today, 30)
    return standIn(context, { post: post.id, person: clerk.actor, from: context.today, to })
  })
  await acting(base, clerk, async (context) => {
    const [own] = await listUnits(context, context.today)
    if (!own) throw new Error('the neighbour has units')
    await keepTemplate(context, { name: 'Mẫu', type: 'notice', file: await ownTemplate() })
    return draftDocument(context, await newDraft(context, own.id))
  })
  await acting(base, clerk, (context) => askForData(context, { person: clerk.actor, kind: 'restrict', text: '' }))
  return clerk
}
