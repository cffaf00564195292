// /account/recovery-codes — how many are left, and a new set, for which the password is asked.
import { renewRecoveryCodes } from '#foundation/accounts/protection.acts.ts'
import { getOwnProtection } from '#foundation/accounts/protection.reads.ts'
import { mayRenewCodes } from '#foundation/accounts/protection.rules.ts'
import { type OwnRefusal, protectionWords } from '#foundation/accounts/protection.words.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { page, shown } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { CodesScreen } from './codes-screen.tsx'
import { ConfirmForm } from './confirm-form.tsx'

export const renewRecoveryCodesPage = page<never, OwnRefusal>(paths.recoveryCodes, {
  async get(context, _, { refusal }) {
    const t = protectionWords(context)
    const actor = await getVisitor(context)
    const protection = await getOwnProtection(context)
    const error = refusal && t.refusal(refusal)
    if (!mayRenewCodes(protection).allowed)
      return (
        <Screen actor={actor} title={t.recoveryCodes} here="more">
          <p class="lead">{t.codesNeedFactor}</p>
          <p class="gap">
            <a href={paths.secondFactor()}>{t.secondFactor}</a>
          </p>
        </Screen>
      )
    return (
      <Screen actor={actor} title={t.recoveryCodes} here="more">
        <p class="lead">{t.codesState}</p>
        <p class="gap">
          <b>{t.left(protection.recoveryCodes)}</b>
        </p>
        <ErrorSummary title={t.wrong} errors={error ? [{ field: 'password-renew', text: error }] : []} />
        <h2>{t.renew}</h2>
        <p>{t.renewHint}</p>
        <ConfirmForm reader={context} act="renew" label={t.renew} error={error} />
        <p class="gap">
          <a href={paths.account()}>{t.back}</a>
        </p>
      </Screen>
    )
  },
  async post(context, _, form, { own }) {
    const may = mayRenewCodes(await getOwnProtection(context))
    if (!may.allowed) return may
    const confirmed = await own.confirm(String(form.get('password') ?? ''))
    if (!confirmed.allowed) return confirmed
    const renewed = await renewRecoveryCodes(context)
    return renewed.allowed ? shown(<CodesScreen actor={await getVisitor(context)} codes={renewed.codes} />) : renewed
  },
})
