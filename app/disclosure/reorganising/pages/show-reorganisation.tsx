// /reorganisations/:reorganisation — one act: what it did to which units, by which decision, who entered it, whether it was undone.
import { compare } from '#foundation/organisation/history.rules.ts'
import { changeOf } from '#foundation/organisation/preview.rules.ts'
import { type EnteredReorganisation, listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import { reorganisationWords } from '#foundation/organisation/reorganisation.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { written, writtenMoment } from '#kernel/day.ts'
import { missing } from '#kernel/missing.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { tellDuties } from '../duty-consequence.reads.ts'
import { foretellRecipients } from '../recipient-consequence.reads.ts'
import { reorganisingWords } from '../reorganising.words.ts'
import { Consequences } from './consequence-list.tsx'
import { TreeMoves } from './preview-parts.tsx'

export const showReorganisationPage = page(paths.reorganisation, {
  async get(context, { reorganisation: id }) {
    const t = reorganisingWords(context)
    const [actor, acts] = [await getActor(context), await listReorganisations(context)]
    const act = acts.find((one) => one.id === id)
    if (!act) throw missing()
    const before = acts.filter((one) => compare(one, act) < 0)
    const change = changeOf(act, before)
    const moved = [await tellDuties(context, act, before), await foretellRecipients(context, change, act)]
    return (
      <Screen actor={actor} title={reorganisationWords(context).kinds[act.what]} here="units">
        {act.undone && (
          <Note>
            <b>{t.undone(act.undoneByName ?? '', writtenMoment(act.undone.at))}</b>
            <p>{act.undone.reason}</p>
          </Note>
        )}
        <Summary actor={actor} act={act} />
        <TreeMoves language={context.language} change={change} />
        {!act.undone && change.ended.length + change.begun.length > 0 && (
          <Consequences language={context.language} sections={moved} />
        )}
        {isOffice(actor) && !act.undone && (
          <p class="gap unprinted">
            <a class="b two" href={paths.undoReorganisation({ reorganisation: id })}>
              {t.undo}
            </a>
          </p>
        )}
        <p class="gap unprinted">
          <a href={paths.reorganisations()}>{t.title}</a>
        </p>
      </Screen>
    )
  },
})

function Summary({ actor, act: { on, ground, byName, at } }: { actor: Actor; act: EnteredReorganisation }) {
  const t = reorganisingWords(actor)
  return (
    <dl class="sum gap">
      <div>
        <dt>{t.dayLabel}</dt>
        <dd>{written(on)}</dd>
      </div>
      <div>
        <dt>{t.groundLabel}</dt>
        <dd>{ground ? t.groundOf(ground.words, ground.on && written(ground.on), ground.issuer) : t.noGround}</dd>
      </div>
      <div>
        <dt>{t.enteredLabel}</dt>
        <dd>{`${byName}, ${writtenMoment(at)}`}</dd>
      </div>
    </dl>
  )
}
