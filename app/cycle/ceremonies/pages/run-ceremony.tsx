// /campaigns/:campaign/run-sheet — on a phone during the event: what runs, the next item large, how late it is, one touch.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { islands } from '#shell/islands.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, JudgedButton } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'
import { getCeremony } from '../ceremony.reads.ts'
import { momentOf } from '../clock.ts'
import { runOf } from '../programme.acts.ts'
import { mayRunItem, type RunRefusal, runningOf, type Timed, timed } from '../programme.rules.ts'
import { programmeWords } from '../programme.words.ts'
import { Lateness } from './lateness.tsx'
import { usualHour } from './show-programme.tsx'

export const runCeremonyPage = page(paths.runSheet, {
  async get(context, { campaign: id }, { refusal }: Asked<RunRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = programmeWords(context)
    const ceremony = await getCeremony(context, id)
    const state = { status: ceremony.status, campaignStatus: (await getCampaign(context, id)).status }
    const items = timed(ceremony.programme, ceremony.beginsAt ?? usualHour)
    const day = ceremony.day ?? context.today
    const running = runningOf(items, context.now, (hour) => momentOf(day, hour))
    return (
      <Screen actor={actor} here="campaigns" title={t.sheetTitle} large>
        <p class="sm">
          <a href={paths.programme({ campaign: id })}>{t.title}</a> · {t.refreshed}
        </p>
        {refusal && <ErrorSummary title={t.refused} errors={[{ field: 'main', text: t.refusal(refusal) }]} />}
        <div data-renew="">
          <Lateness running={running} t={t} />
          {running.now && (
            <>
              <h2>{t.now}</h2>
              <Item item={running.now} />
              {running.over > 0 && (
                <p>
                  <State shape="late">{t.over(running.over)}</State>
                </p>
              )}
              {!running.next && <Touch item={running.now} touch="end" />}
            </>
          )}
          {running.next ? (
            <>
              <h2>{t.next}</h2>
              <div class="next">
                <Item item={running.next} />
              </div>
              <Touch item={running.next} touch="begin" />
              {running.now && <Touch item={running.now} touch="end" />}
            </>
          ) : (
            !running.now && <p class="empty gap">{items.length === 0 ? t.empty : t.allDone}</p>
          )}
        </div>
        <script src={islands.renew.url} defer />
      </Screen>
    )

    function Item({ item: { item, from, speaker, who, standIn } }: { item: Timed }) {
      return (
        <p>
          <b class="say">{item}</b>
          <br />
          {[from, speaker ?? who, standIn && `${t.standIn}: ${standIn}`].filter(Boolean).join(' · ')}
        </p>
      )
    }

    function Touch({ item, touch }: { item: Timed; touch: 'begin' | 'end' }) {
      return (
        <form method="post">
          <input type="hidden" name="item" value={item.id} />
          <JudgedButton
            verdict={mayRunItem(actor, state, item, touch)}
            label={touch === 'begin' ? t.begin : t.end}
            refusalText={t.refusal}
            name="touch"
            value={touch}
            {...(touch === 'end' && { kind: 'two' as const })}
          />
        </form>
      )
    }
  },

  async post(context, { campaign }, form) {
    const id = fieldOf(form, 'item')
    if (!isId<'programme_item'>(id)) throw missing()
    const touch = fieldOf(form, 'touch') === 'end' ? 'end' : 'begin'
    const verdict = await runOf(context, campaign, { id, touch })
    return verdict.allowed ? goTo(paths.runSheet({ campaign })) : verdict
  },
})
