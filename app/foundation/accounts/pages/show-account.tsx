// /account — one's own account: the password, what protects it besides, and where one is logged in.
import type { PropsWithChildren } from 'hono/jsx'
import { getOwnAccount } from '#foundation/accounts/account.reads.ts'
import { getOwnProtection, listSessions } from '#foundation/accounts/protection.reads.ts'
import { protectionWords } from '#foundation/accounts/protection.words.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { State } from '#ui/state.tsx'

export const showAccountPage = page(paths.account, {
  async get(context, _, { singleSignOn }) {
    const t = protectionWords(context)
    const actor = await getVisitor(context)
    const [account, protection] = [await getOwnAccount(context), await getOwnProtection(context)]
    const sessions = await listSessions(context)
    return (
      <Screen actor={actor} title={t.account} here="more">
        <p class="lead">{t.accountLead(account.username)}</p>
        <ul class="rows gap">
          <Row to={paths.choosePassword()} title={t.changePassword} />
          <Row to={paths.secondFactor()} title={t.secondFactor} hint={t.secondFactorShort}>
            <State shape={protection.secondFactor ? 'done' : 'todo'}>{protection.secondFactor ? t.on : t.off}</State>
          </Row>
          {protection.secondFactor && (
            <Row to={paths.recoveryCodes()} title={t.recoveryCodes} hint={t.left(protection.recoveryCodes)} />
          )}
          <Row to={paths.passkeys()} title={t.passkeys} hint={t.passkeyCount(protection.passkeys)} />
          {(singleSignOn || protection.singleSignOn) && (
            <Row to={paths.ownSignOn()} title={singleSignOn ?? t.signOn}>
              <State shape={protection.singleSignOn ? 'done' : 'todo'}>
                {protection.singleSignOn ? t.tied : t.untied}
              </State>
            </Row>
          )}
          <Row to={paths.sessions()} title={t.sessions} hint={t.sessionCount(sessions.length)} />
        </ul>
      </Screen>
    )
  },
})

type RowProps = { to: string; title: string; hint?: string }

function Row({ to, title, hint, children }: PropsWithChildren<RowProps>) {
  return (
    <li class="job">
      <p class="h3">
        <a href={to}>{title}</a> {children}
      </p>
      {hint && <p class="soft">{hint}</p>}
    </li>
  )
}
