// /campaigns/:campaign/messages — after "Phát động": a short text with its link for each unit, and who has opened it.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'
import { followUpWords } from '../launch-follow-up.words.ts'
import { listUnitReceipts, type UnitReceipt } from '../receipt.reads.ts'

export const showMessagesPage = page(paths.campaignMessages, {
  async get(context, { campaign: id }, { origin }) {
    const actor = await getActor(context)
    const campaign = await getCampaign(context, id)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = followUpWords(context)
    const units = await listUnitReceipts(context, id)
    const opened = units.filter(({ openings }) => openings.length > 0).length
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={t.messages}
        heading={
          <>
            <p class="sm crumb">
              <a href={paths.campaign({ campaign: id })}>{sentence(campaign.name)}</a>
            </p>
            <h1>{t.messages}</h1>
          </>
        }
      >
        {campaign.status === 'trial' && <Note>{t.trial}</Note>}
        <p class="lead">{units.length === 0 ? t.none : `${t.lead} ${t.some(opened, units.length)}`}</p>
        <h2>{t.group}</h2>
        <Text id="group" label={t.group} text={t.groupText(campaign.name, origin + paths.campaign({ campaign: id }))} />
        {units.map((unit) => (
          <Unit unit={unit} />
        ))}
      </Screen>
    )

    function Unit({ unit: { unit, unitName, duties, openings } }: { unit: UnitReceipt }) {
      const link = origin + paths.unitDuties({ campaign: id, unit })
      return (
        <>
          <h2>{unitName}</h2>
          <p class="due">
            {openings.length === 0 ? (
              <State shape="todo">{t.notOpened}</State>
            ) : (
              <>
                <State shape="done">{t.opened}</State>
                <span>{openings.map(({ name, at }) => t.opening(name, writtenMoment(at))).join('; ')}</span>
              </>
            )}
          </p>
          <Text id={unit} label={t.text(unitName)} text={t.unitText(unitName, duties, campaign.name, link)} />
        </>
      )
    }
  },
})

/** Read-only, so that a long press or Ctrl-A selects exactly the text; it copies without any script. */
const Text = ({ id, label, text }: { id: string; label: string; text: string }) => (
  <>
    <label class="vh" for={id}>
      {label}
    </label>
    <textarea id={id} rows={5} readonly>
      {text}
    </textarea>
  </>
)
