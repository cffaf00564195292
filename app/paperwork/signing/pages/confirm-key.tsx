// /signing-keys/:enrolment — the office has the person before it: is this their key?
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { islands } from '#shell/islands.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { JudgedButton, Note } from '#ui/form.tsx'
import { installationHere } from '../authority/here.ts'
import { confirmEnrolment, refuseEnrolment } from '../enrolment.acts.ts'
import { getEnrolment } from '../enrolment.reads.ts'
import { type ConfirmRefusal, markOf, mayConfirm, mayMakeCode, stateOf } from '../enrolment.rules.ts'
import { keysWords } from '../keys.words.ts'
import { signingWords } from '../signing.words.ts'

export const confirmKeyPage = page<'enrolment', ConfirmRefusal>(paths.confirmKey, {
  async get(context, { enrolment: id }, { refusal }) {
    const actor = await getActor(context)
    const enrolment = await getEnrolment(context, id)
    const office = mayMakeCode(actor, true)
    if (!office.allowed) throw forbidden()
    const t = keysWords(context)
    const refusalText = signingWords(context).enrolment
    const { personName, publicKey, device, endedAs } = enrolment
    const verdict = mayConfirm(actor, enrolment, installationHere() !== null)
    const state = stateOf(enrolment)
    return (
      <Screen actor={actor} here="more" title={t.confirmTitle(personName)}>
        {refusal && (
          <Note kind="bad" alert>
            {refusalText(refusal)}
          </Note>
        )}
        {state === 'waiting' && (
          <p class="lead" data-watch role="status">
            {t.notYet} <a href="?">{t.refresh}</a>
          </p>
        )}
        {state === 'waiting' && <script src={islands.watch.url} defer />}
        {endedAs && <Note kind={endedAs === 'confirmed' ? 'ok' : 'warn'}>{t[endedAs]}</Note>}
        {state === 'asked' && (
          <>
            <p class="lead">{t.compare}</p>
            <p class="mark-groups">{publicKey && markOf(publicKey)}</p>
            {device && <p class="soft">{t.device(device)}</p>}
            <form method="post">
              <JudgedButton {...{ verdict, refusalText, label: t.confirm, name: 'act', value: 'confirm' }} />
              <JudgedButton {...{ verdict, refusalText, label: t.refuse, kind: 'two', name: 'act', value: 'refuse' }} />
            </form>
          </>
        )}
        <p class="gap">
          <a href={paths.signingKeys()}>{t.back}</a>
        </p>
      </Screen>
    )
  },

  async post(context, { enrolment }, form) {
    const refuses = fieldOf(form, 'act') === 'refuse'
    const verdict = refuses
      ? await refuseEnrolment(context, enrolment)
      : await confirmEnrolment(context, installationHere(), enrolment)
    return verdict.allowed ? goTo(paths.confirmKey({ enrolment })) : verdict
  },
})
