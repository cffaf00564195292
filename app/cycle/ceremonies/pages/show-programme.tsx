// /campaigns/:campaign/programme — the items with their times and people; the office sets and adds them here.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { type Asked, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Once } from '#ui/form.tsx'
import { getCeremony } from '../ceremony.reads.ts'
import { addItem } from '../programme.acts.ts'
import { type ItemRefusal, maySetItem, timed } from '../programme.rules.ts'
import { programmeWords } from '../programme.words.ts'
import { ItemFields } from './item-fields.tsx'
import { itemIn } from './item-request.ts'
import { ProgrammeTable } from './programme-table.tsx'

/** Where no hour is confirmed the times are only to be compared with one another. */
export const usualHour = '07:30'

export const showProgrammePage = page(paths.programme, {
  async get(context, { campaign: id }, { refusal, form }: Asked<ItemRefusal>) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = programmeWords(context)
    const ceremony = await getCeremony(context, id)
    const items = timed(ceremony.programme, ceremony.beginsAt ?? usualHour)
    const state = { status: ceremony.status, campaignStatus: campaign.status }
    const verdict = maySetItem(actor, state, null)
    const links = [
      [paths.runBook({ campaign: id }), t.runBook],
      [paths.script({ campaign: id }), t.script],
      [paths.runSheet({ campaign: id }), t.runSheet],
      [paths.projector({ campaign: id }), t.projector],
      [`${paths.newDocument()}?${new URLSearchParams({ type: 'programme', campaign: id, event: '1' })}`, t.asPaper],
    ] as const
    return (
      <Screen actor={actor} here="campaigns" title={t.title}>
        <p class="lead">
          <a href={paths.ceremony({ campaign: id })}>{sentence(ceremony.name)}</a>.{' '}
          {ceremony.beginsAt ? t.lead(ceremony.beginsAt) : t.noHour}
        </p>
        {isOffice(actor) && (
          <p class="bs tight gap unprinted">
            {links.map(([to, label]) => (
              <a class="b link" href={to}>
                {label}
              </a>
            ))}
          </p>
        )}
        {items.length === 0 ? (
          <p class="empty gap">{t.empty}</p>
        ) : (
          <ProgrammeTable items={items} t={t} linked={verdict.allowed} />
        )}
        {refusal && <ErrorSummary title={t.refused} errors={[{ field: 'item', text: t.refusal(refusal) }]} />}
        {verdict.allowed && (
          <form method="post">
            <h2>{t.add}</h2>
            <Once />
            <ItemFields t={t} form={form} item={null} refusal={refusal} />
            <p class="f bs">
              <Button kind="two">{t.add}</Button>
            </p>
          </form>
        )}
      </Screen>
    )
  },

  async post(context, { campaign }, form) {
    const verdict = await addItem(context, campaign, itemIn(form))
    return verdict.allowed ? goTo(paths.programme({ campaign })) : verdict
  },
})
