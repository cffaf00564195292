// /programme/:programme_item — one item: how long, who conducts and does it, who stands in; up, down, or off the programme.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, JudgedButton } from '#ui/form.tsx'
import { getCeremony } from '../ceremony.reads.ts'
import { changeItem, moveItem } from '../programme.acts.ts'
import { getItemPlace } from '../programme.reads.ts'
import { type ItemRefusal, maySetItem } from '../programme.rules.ts'
import { programmeWords } from '../programme.words.ts'
import { ItemFields } from './item-fields.tsx'
import { itemIn } from './item-request.ts'

const ways = ['up', 'down', 'drop'] as const

export const setItemPage = page(paths.programmeItem, {
  async get(context, { programme_item: id }, { refusal, form }: Asked<ItemRefusal>) {
    const actor = await getActor(context)
    if (!isOffice(actor)) throw forbidden()

    const t = programmeWords(context)
    const { campaign } = await getItemPlace(context, id)
    const { status, programme } = await getCeremony(context, campaign)
    const item = programme.find((one) => one.id === id)
    if (!item) throw missing()
    const state = { status, campaignStatus: (await getCampaign(context, campaign)).status }
    return (
      <Screen actor={actor} here="campaigns" title={t.setTitle}>
        <p class="lead">
          <a href={paths.programme({ campaign })}>{t.title}</a>
        </p>
        {refusal && <ErrorSummary title={t.refused} errors={[{ field: 'main', text: t.refusal(refusal) }]} />}
        <form method="post">
          <ItemFields t={t} form={form} item={item} refusal={refusal} />
          <JudgedButton verdict={maySetItem(actor, state, null)} label={t.save} refusalText={t.refusal} />
        </form>
        {maySetItem(actor, state, null).allowed && (
          <form method="post">
            <p class="bs gap">
              {ways.map((way) => (
                <Button kind="link" name="way" value={way}>
                  {t[way]}
                </Button>
              ))}
            </p>
          </form>
        )}
      </Screen>
    )
  },

  async post(context, { programme_item: id }, form) {
    const { campaign } = await getItemPlace(context, id)
    const way = ways.find((one) => one === fieldOf(form, 'way'))
    const verdict = way ? await moveItem(context, id, way) : await changeItem(context, id, itemIn(form))
    return verdict.allowed ? goTo(paths.programme({ campaign })) : verdict
  },
})
