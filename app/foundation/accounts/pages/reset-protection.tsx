// /accounts/protection — the office sees who has a second step, asks it of some, and resets what somebody has lost.
import { listHolders } from '#foundation/accounts/account.reads.ts'
import type { Holder } from '#foundation/accounts/account.ts'
import { requireSecondFactor } from '#foundation/accounts/protection.acts.ts'
import { isSecondFactorRequired, listProtections } from '#foundation/accounts/protection.reads.ts'
import { mayReset, type ResetRefusal } from '#foundation/accounts/protection.rules.ts'
import type { Protection } from '#foundation/accounts/protection.ts'
import { resetPasskeys, resetSecondFactor } from '#foundation/accounts/reset.acts.ts'
import { resetWords } from '#foundation/accounts/reset.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, Note } from '#ui/form.tsx'
import { State } from '#ui/state.tsx'

type Guarded = { holder: Holder; protection: Protection }

export const resetProtectionPage = page<never, ResetRefusal>(paths.protection, {
  async get(context, _, { query, refusal }) {
    const t = resetWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const [holders, required] = [await listHolders(context), await isSecondFactorRequired(context)]
    const protections = new Map((await listProtections(context)).map((one) => [one.id, one]))
    const guarded = holders.flatMap((holder) => {
      const protection = holder.account && protections.get(holder.account.id)
      return protection ? [{ holder, protection }] : []
    })
    const done = holders.find(({ person }) => person === query.get('done'))
    return (
      <Screen actor={actor} title={t.title} here="more">
        <p class="lead">{t.lead(guarded.filter(({ protection }) => protection.secondFactor).length, guarded.length)}</p>
        {refusal && (
          <Note kind="bad" alert>
            {t.refusal(refusal)}
          </Note>
        )}
        {done && <Note kind="ok">{t.done(done.name)}</Note>}
        <RuleForm actor={actor} required={required} />
        <h2>{t.people}</h2>
        {guarded.length === 0 ? <Nobody actor={actor} /> : <People actor={actor} guarded={guarded} />}
        <p class="gap">
          <a href={paths.accounts()}>{t.back}</a>
        </p>
      </Screen>
    )
  },
  async post(context, _, form) {
    const [factor, passkeys] = [fieldOf(form, 'factor-of'), fieldOf(form, 'passkeys-of')]
    if (form.has('rule')) {
      const verdict = await requireSecondFactor(context, form.has('required'))
      return verdict.allowed ? goTo(paths.protection()) : verdict
    }
    const person = factor || passkeys
    if (!isId<'person'>(person)) throw missing()
    const verdict = await (factor ? resetSecondFactor(context, person) : resetPasskeys(context, person))
    return verdict.allowed ? goTo(`${paths.protection()}?done=${person}`) : verdict
  },
})

function RuleForm({ actor, required }: { actor: Actor; required: boolean }) {
  const t = resetWords(actor)
  return (
    <form method="post">
      <h2>{t.rule}</h2>
      <p class="tick">
        <input type="checkbox" id="required" name="required" checked={required} aria-describedby="required-hint" />
        <label for="required">{t.ruleLabel}</label>
      </p>
      <p class="hint" id="required-hint">
        {t.ruleHint}
      </p>
      <p class="bs gap">
        <Button kind="two" name="rule" value="set">
          {t.save}
        </Button>
      </p>
    </form>
  )
}

function Nobody({ actor }: { actor: Actor }) {
  const t = resetWords(actor)
  return (
    <div class="empty">
      <b>{t.none}</b>
      <p class="soft">{t.noneHint}</p>
    </div>
  )
}

function People({ actor, guarded }: { actor: Actor; guarded: Guarded[] }) {
  const t = resetWords(actor)
  return (
    <>
      <p class="hint">{t.hint}</p>
      <table class="cards">
        <thead>
          <tr>
            <th scope="col">{t.person}</th>
            <th scope="col">{t.secondFactor}</th>
            <th scope="col">{t.passkeys}</th>
            <th scope="col">
              <span class="vh">{t.acts}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {guarded.map((one) => (
            <PersonRow actor={actor} one={one} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function PersonRow({ actor, one: { holder, protection } }: { actor: Actor; one: Guarded }) {
  const t = resetWords(actor)
  const { person, name } = holder
  const { secondFactor, passkeys } = protection
  return (
    <tr>
      <td>
        <b>{name}</b>
      </td>
      <td data-l={`${t.secondFactor}:`}>
        <State shape={secondFactor ? 'done' : 'todo'}>{secondFactor ? t.on : t.off}</State>
      </td>
      <td data-l={`${t.passkeys}:`}>{passkeys}</td>
      <td>
        <form method="post" class="acts tight">
          {mayReset(actor, holder, secondFactor).allowed && (
            <button class="b link" type="submit" name="factor-of" value={person} aria-label={t.resetFactorOf(name)}>
              {t.resetFactor}
            </button>
          )}
          {mayReset(actor, holder, passkeys > 0).allowed && (
            <button class="b link" type="submit" name="passkeys-of" value={person} aria-label={t.resetPasskeysOf(name)}>
              {t.resetPasskeys}
            </button>
          )}
        </form>
      </td>
    </tr>
  )
}
