// /account/second-factor — turn on the second step by a first code, see that it is on, turn it off with the password.

import { getOwnAccount } from '#foundation/accounts/account.reads.ts'
import { addSecondFactor, removeSecondFactor } from '#foundation/accounts/protection.acts.ts'
import { getOwnProtection, isSecondFactorRequired } from '#foundation/accounts/protection.reads.ts'
import {
  mayAddSecondFactor,
  mayRemoveSecondFactor,
  mustHaveSecondFactor,
} from '#foundation/accounts/protection.rules.ts'
import { type OwnRefusal, protectionWords } from '#foundation/accounts/protection.words.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { missing } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page, shown } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, JudgedButton, Note } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'
import { CodesScreen } from './codes-screen.tsx'
import { ConfirmForm } from './confirm-form.tsx'
import { SetupScreen } from './second-factor-setup.tsx'

export const setSecondFactorPage = page<never, OwnRefusal>(paths.secondFactor, {
  async get(context, _, { refusal }) {
    const t = protectionWords(context)
    const actor = await getVisitor(context)
    const [protection, required] = [await getOwnProtection(context), await isSecondFactorRequired(context)]
    const removal = mayRemoveSecondFactor(actor, protection, { required })
    const must = mustHaveSecondFactor(actor, required) && !protection.secondFactor
    const error = refusal && t.refusal(refusal)
    const act = protection.secondFactor ? 'remove' : 'begin'
    return (
      <Screen actor={must ? { language: actor.language } : actor} title={t.secondFactor} here="more">
        <p class="lead">{protection.secondFactor ? t.onSince : t.factorLead}</p>
        {must && <Note>{t.required}</Note>}
        <p class="gap">
          <State shape={protection.secondFactor ? 'done' : 'todo'}>{protection.secondFactor ? t.on : t.off}</State>
        </p>
        <ErrorSummary title={t.wrong} errors={error ? [{ field: `password-${act}`, text: error }] : []} />
        {!protection.secondFactor && <ConfirmForm reader={context} act="begin" label={t.begin} error={error} />}
        {protection.secondFactor && (
          <>
            <p class="gap">
              {t.left(protection.recoveryCodes)} <a href={paths.recoveryCodes()}>{t.recoveryCodes}</a>
            </p>
            <h2>{t.turnOff}</h2>
            <p>{t.turnOffHint}</p>
            {removal.allowed ? (
              <ConfirmForm reader={context} act="remove" label={t.turnOff} error={error} />
            ) : (
              <JudgedButton verdict={removal} label={t.turnOff} refusalText={t.refusal} />
            )}
          </>
        )}
        <p class="gap">
          <a href={paths.account()}>{t.back}</a>
        </p>
      </Screen>
    )
  },
  async post(context, _, form, { own }) {
    const t = protectionWords(context)
    const act = fieldOf(form, 'act')
    const { username } = await getOwnAccount(context)
    const protection = await getOwnProtection(context)
    if (act === 'begin' || act === 'turn-on') {
      const may = mayAddSecondFactor(protection)
      if (!may.allowed) return may
    }
    if (act === 'turn-on') {
      const seed = fieldOf(form, 'seed').replace(/[^A-Z2-7]/g, '')
      const session = await own.firstCode(fieldOf(form, 'code').replace(/\s/g, ''))
      const error = t.refusal({ why: 'first-code-wrong' })
      if (!session) return shown(<SetupScreen reader={context} seed={seed} username={username} error={error} />)
      const added = await addSecondFactor(context, session)
      return added.allowed ? shown(<CodesScreen actor={await getVisitor(context)} codes={added.codes} />) : added
    }

    const password = String(form.get('password') ?? '')
    const confirmed = await own.confirm(password)
    if (!confirmed.allowed) return confirmed
    if (act === 'begin') {
      const seed = await own.newSeed(password)
      return shown(<SetupScreen reader={context} seed={seed} username={username} />)
    }
    if (act !== 'remove') throw missing()
    const verdict = await removeSecondFactor(context, password)
    return verdict.allowed ? goTo(paths.secondFactor()) : refuse(verdict.refusal)
  },
})
