// /accounts — who can log in: accounts for everybody in one go, new slips, closed accounts.
import { closeAccount } from '#foundation/accounts/account.acts.ts'
import { getHolder, listHolders } from '#foundation/accounts/account.reads.ts'
import { type CloseRefusal, mayClose, mayOpen, mayRenew, stateOf, waiting } from '#foundation/accounts/account.rules.ts'
import type { AccountState, Holder } from '#foundation/accounts/account.ts'
import { accountWords } from '#foundation/accounts/account.words.ts'
import { resetWords } from '#foundation/accounts/reset.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { standInWords } from '#foundation/people/stand-in.words.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ActButton, Button, Note } from '#ui/form.tsx'
import { type Shape, State } from '#ui/state.tsx'

export const listAccountsPage = page<never, CloseRefusal>(paths.accounts, {
  async get(context, _, { query, refusal }) {
    const t = accountWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const all = await listHolders(context)
    const closed = all.find((holder) => holder.person === query.get('closed'))
    const [holders, former] = [all.filter(holdsPost), all.filter((holder) => !holdsPost(holder))]
    const active = holders.filter(({ account }) => stateOf(account) === 'active').length
    return (
      <Screen actor={actor} title={t.title} here="more">
        <p class="lead">{t.lead(active, holders.length)}</p>
        {refusal && (
          <Note kind="bad" alert>
            {t.refusal(refusal)}
          </Note>
        )}
        {closed && stateOf(closed.account) === 'closed' && <Note kind="ok">{t.closed(closed.name)}</Note>}
        {holders.length === 0 ? <Nobody actor={actor} /> : <ForAll actor={actor} holders={holders} />}
        <Holders actor={actor} holders={holders} title={t.holders} />
        <Holders actor={actor} holders={former} title={t.former} />
        <p class="gap">
          <a href={paths.protection()}>{resetWords(context).link}</a>
        </p>
      </Screen>
    )
  },
  async post(context, _, form) {
    const person = fieldOf(form, 'close')
    if (!isId<'person'>(person)) throw missing()
    await getHolder(context, person)
    const verdict = await closeAccount(context, person)
    return verdict.allowed ? goTo(`${paths.accounts()}?closed=${person}`) : verdict
  },
})

const holdsPost = (holder: Holder) => holder.posts.length > 0

function Nobody({ actor }: { actor: Actor }) {
  const t = accountWords(actor)
  return (
    <div class="empty">
      <b>{t.nobody}</b>
      <p class="soft">{t.nobodyHint}</p>
      <p class="gap">
        <a class="b two" href={paths.units()}>
          {t.toUnits}
        </a>
      </p>
    </div>
  )
}

/** The one great button; once everybody has an account, the way to new slips for those who have not come in. */
function ForAll({ actor, holders }: { actor: Actor; holders: Holder[] }) {
  const t = accountWords(actor)
  const verdict = mayOpen(actor, holders)
  const count = waiting(holders).length
  const unused = holders.filter((holder) => stateOf(holder.account) === 'slip' && mayRenew(actor, holder).allowed)
  return (
    <div class="gap">
      {count > 0 && <p>{t.waits(count)}</p>}
      <ActButton
        to={paths.slips()}
        verdict={verdict}
        label={t.openAll}
        refusalText={t.refusal}
        name="for"
        value="waiting"
      />
      {count > 0 && <p class="hint">{t.openAllHint(count)}</p>}
      {unused.length > 0 && (
        <form method="post" action={paths.slips()} class="gap">
          <Button kind="two" name="for" value="unused">
            {t.unused(unused.length)}
          </Button>
          <p class="hint">{t.unusedHint}</p>
        </form>
      )}
    </div>
  )
}

function Holders({ actor, holders, title }: { actor: Actor; holders: Holder[]; title: string }) {
  const t = accountWords(actor)
  if (holders.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{t.person}</th>
            <th scope="col">{t.post}</th>
            <th scope="col">{t.username}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">
              <span class="vh">{t.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {holders.map((holder) => (
            <HolderRow actor={actor} holder={holder} />
          ))}
        </tbody>
      </table>
    </>
  )
}

const shapes: Record<AccountState, Shape> = { none: 'todo', slip: 'sent', active: 'done', closed: 'same' }

function HolderRow({ actor, holder }: { actor: Actor; holder: Holder }) {
  const t = accountWords(actor)
  const { person, name, posts, account } = holder
  const state = stateOf(account)
  return (
    <tr>
      <td>
        <b>{name}</b>
      </td>
      <td class="sm">{posts.map((post) => `${standInWords(actor).titled(post)}, ${post.unitName}`).join('; ')}</td>
      <td class={account ? undefined : 'w'} data-l={`${t.username}:`}>
        {account?.username}
      </td>
      <td>
        <State shape={shapes[state]}>{t.states[state]}</State>
      </td>
      <td>
        <div class="acts tight">
          {person === actor.id && <span class="soft sm">{t.you}</span>}
          {account && mayRenew(actor, holder).allowed && (
            <form method="post" action={paths.slips()}>
              <button class="b two" type="submit" name="for" value={person} aria-label={t.renewFor(name)}>
                {t.renew}
              </button>
            </form>
          )}
          {mayClose(actor, holder).allowed && (
            <form method="post">
              <button class="b link" type="submit" name="close" value={person} aria-label={t.closeFor(name)}>
                {t.close}
              </button>
            </form>
          )}
        </div>{' '}
      </td>
    </tr>
  )
}
