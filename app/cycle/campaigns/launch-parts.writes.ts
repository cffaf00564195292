// What a campaign holds, written in bulk from the findings that stand, each with its place in the plan's text.
import { type Finding, ofKind } from '#cycle/plan-review/finding.ts'
import type { Context } from '#db/context.ts'
import { json } from '#db/json.ts'
import { type Id, newId } from '#kernel/ids.ts'

type Of = Id<'campaign'>

/** What every part has. */
const part = (tenant: Id<'tenant'>, campaign: Of) => (finding: Finding, position: number) => ({
  ...{ tenant_id: tenant, campaign_id: campaign, position },
  spans: json(finding.spans),
})

export async function insertTimes({ db, tenant }: Context, campaign: Of, stands: Finding[]): Promise<void> {
  const base = part(tenant, campaign)
  const phases = ofKind(stands, 'phase')
  const ids = new Map(phases.map(({ id }) => [id, newId<'phase'>()]))
  const phaseRows = phases.flatMap((finding, index) => {
    const { name, from, to, aim } = finding.value
    const id = ids.get(finding.id)
    return id && from && to ? [{ ...base(finding, index), id, name, from_on: from, to_on: to, aim }] : []
  })
  if (phaseRows.length > 0) await db.insertInto('phase').values(phaseRows).execute()

  const occasions = ofKind(stands, 'occasion').map((finding, index) => ({
    ...base(finding, index),
    ...{ id: newId<'occasion'>(), text: finding.value.text, on_day: finding.value.on },
    phase_id: (finding.parent && ids.get(finding.parent)) ?? null,
  }))
  if (occasions.length > 0) await db.insertInto('occasion').values(occasions).execute()

  const reviews = ofKind(stands, 'review').map((finding, index) => {
    const { kind, when, reportBy } = finding.value
    return { ...base(finding, index), id: newId<'review'>(), kind, on_day: when, report_by: reportBy }
  })
  if (reviews.length > 0) await db.insertInto('review').values(reviews).execute()
}

export async function insertContents({ db, tenant }: Context, campaign: Of, stands: Finding[]): Promise<void> {
  const base = part(tenant, campaign)
  const contents = ofKind(stands, 'content')
  const ids = new Map(contents.map(({ id }) => [id, newId<'content'>()]))
  const rows = contents.map((finding, index) => ({
    ...base(finding, index),
    id: ids.get(finding.id) ?? newId<'content'>(),
    parent_id: (finding.parent && ids.get(finding.parent)) ?? null,
    ...{ ordinal: finding.value.ordinal, text: finding.value.text },
  }))
  if (rows.length > 0) await db.insertInto('content').values(rows).execute()

  const movements = ofKind(stands, 'movement').map((finding, index) => {
    const { name, from, to, launchedBy } = finding.value
    const id = newId<'movement'>()
    return { ...base(finding, index), id, name, from_on: from, to_on: to, launched_by: launchedBy }
  })
  if (movements.length > 0) await db.insertInto('movement').values(movements).execute()

  const targets = ofKind(stands, 'target').map((finding, index) => {
    const { text, comparator, from, value, upTo, unit, by } = finding.value
    const figures = { comparator, from_value: from, value, up_to: upTo, measure: unit, by_day: by }
    return { ...base(finding, index), id: newId<'target'>(), text, ...figures }
  })
  if (targets.length > 0) await db.insertInto('target').values(targets).execute()
}

export async function insertRest({ db, tenant }: Context, campaign: Of, stands: Finding[]): Promise<void> {
  const base = part(tenant, campaign)
  const slogans = ofKind(stands, 'slogan').map((finding, index) => ({
    ...base(finding, index),
    ...{ id: newId<'slogan'>(), text: finding.value.text },
  }))
  if (slogans.length > 0) await db.insertInto('slogan').values(slogans).execute()

  const tracks = ofKind(stands, 'track').map((finding, index) => {
    const { track, lead, basis } = finding.value
    return { ...base(finding, index), id: newId<'track'>(), track, lead, basis: json(basis) }
  })
  if (tracks.length > 0) await db.insertInto('track').values(tracks).execute()

  const recipients = ofKind(stands, 'recipient').map((finding, index) => ({
    ...base(finding, index),
    ...{ id: newId<'recipient'>(), ...finding.value },
  }))
  if (recipients.length > 0) await db.insertInto('recipient').values(recipients).execute()

  const superior = ofKind(stands, 'basis').map((finding, index) => {
    const { type, number, date, issuer, text } = finding.value
    return { ...base(finding, index), id: newId<'superior_plan'>(), type, number, issued_on: date, issuer, text }
  })
  if (superior.length > 0) await db.insertInto('superior_plan').values(superior).execute()
}
