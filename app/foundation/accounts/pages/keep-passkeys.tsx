// /account/passkeys — the keys in one's devices: add one with a name, see them, remove one; each with the password.
import { getOwnAccount } from '#foundation/accounts/account.reads.ts'
import { addPasskey, removePasskey } from '#foundation/accounts/own-login.acts.ts'
import { type PasskeyRefusal, passkeyWords } from '#foundation/accounts/passkey.words.ts'
import { getOwnProtection, listPasskeys } from '#foundation/accounts/protection.reads.ts'
import { mayAddPasskey } from '#foundation/accounts/protection.rules.ts'
import type { Passkey } from '#foundation/accounts/protection.ts'
import { protectionWords } from '#foundation/accounts/protection.words.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { dayOf, written } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { passkeysWork } from '#shell/login.ts'
import { PasskeyForm } from '#shell/login-passkey.tsx'
import { fieldOf, goTo, page, shown } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, Note } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { ConfirmForm } from './confirm-form.tsx'

const longestName = 60

export const keepPasskeysPage = page<never, PasskeyRefusal>(paths.passkeys, {
  async get(context, _, { origin, query, refusal, form }) {
    const t = passkeyWords(context)
    const actor = await getVisitor(context)
    const passkeys = await listPasskeys(context)
    const removed = passkeys.find(({ id }) => id === (query.get('remove') ?? fieldOf(form, 'passkey')))
    return (
      <Screen actor={actor} title={t.title} here="more">
        <p class="lead">{t.lead}</p>
        {removed ? (
          <RemoveForm actor={actor} passkey={removed} refusal={refusal} />
        ) : (
          <>
            <Passkeys actor={actor} passkeys={passkeys} />
            <AddForm actor={actor} origin={origin} refusal={refusal} name={fieldOf(form, 'name')} />
          </>
        )}
        <p class="gap">
          {removed ? (
            <a href={paths.passkeys()}>{t.back}</a>
          ) : (
            <a href={paths.account()}>{protectionWords(context).back}</a>
          )}
        </p>
      </Screen>
    )
  },
  async post(context, _, form, { own }) {
    const name = fieldOf(form, 'name').slice(0, longestName)
    const act = fieldOf(form, 'act')
    const may = act === 'remove' ? null : mayAddPasskey(name, await getOwnProtection(context))
    if (may && !may.allowed) return may
    if (form.has('response')) {
      if (!(await own.keepPasskey(fieldOf(form, 'response'), name))) return refuse({ why: 'passkey-not-made' })
      await addPasskey(context, name)
      return goTo(paths.passkeys())
    }

    const confirmed = await own.confirm(String(form.get('password') ?? ''))
    if (!confirmed.allowed) return confirmed
    if (act === 'remove') {
      const passkey = fieldOf(form, 'passkey')
      if (!isId<'passkey'>(passkey)) throw missing()
      const verdict = await removePasskey(context, passkey)
      return verdict.allowed ? goTo(paths.passkeys()) : verdict
    }
    const actor = await getVisitor(context)
    const { username } = await getOwnAccount(context)
    const options = await own.passkeyOptions({ username, name: actor.name })
    return shown(<MakeScreen actor={actor} name={name} options={JSON.stringify(options)} />)
  },
})

function Passkeys({ actor, passkeys }: { actor: Actor; passkeys: Passkey[] }) {
  const t = passkeyWords(actor)
  if (passkeys.length === 0)
    return (
      <div class="empty">
        <b>{t.none}</b>
        <p class="soft">{t.noneHint}</p>
      </div>
    )
  return (
    <ul class="rows gap">
      {passkeys.map(({ id, name, addedAt }) => (
        <li>
          <b>{name}</b> <span class="soft sm">{t.added(written(dayOf(addedAt)))}</span>{' '}
          <a href={`?remove=${id}`} aria-label={t.removeOne(name)}>
            {t.remove}
          </a>
        </li>
      ))}
    </ul>
  )
}

type AddProps = { actor: Actor; origin: string; refusal: PasskeyRefusal | undefined; name: string }

function AddForm({ actor, origin, refusal, name }: AddProps) {
  const t = passkeyWords(actor)
  if (!passkeysWork(origin))
    return (
      <Note>
        <b>{t.impossible}</b>
        <p>{t.impossibleHint(origin)}</p>
      </Note>
    )
  const error = refusal && t.refusal(refusal)
  const atPassword = refusal?.why === 'old-wrong' || refusal?.why === 'old-locked'
  return (
    <>
      <h2>{t.add}</h2>
      <ErrorSummary
        title={t.wrong}
        errors={error ? [{ field: atPassword ? 'password-add' : 'name', text: error }] : []}
      />
      <ConfirmForm reader={actor} act="add" label={t.make} error={atPassword ? error : undefined}>
        <TextField
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={name}
          error={atPassword ? undefined : error}
          required
        />
      </ConfirmForm>
    </>
  )
}

function RemoveForm({
  actor,
  passkey,
  refusal,
}: {
  actor: Actor
  passkey: Passkey
  refusal: PasskeyRefusal | undefined
}) {
  const t = passkeyWords(actor)
  const error = refusal && t.refusal(refusal)
  return (
    <>
      <h2>{t.removeTitle(passkey.name)}</h2>
      <p>{t.removeHint}</p>
      <ErrorSummary title={t.wrong} errors={error ? [{ field: 'password-remove', text: error }] : []} />
      <ConfirmForm reader={actor} act="remove" label={t.remove} error={error}>
        <input type="hidden" name="passkey" value={passkey.id} />
      </ConfirmForm>
    </>
  )
}

function MakeScreen({ actor, name, options }: { actor: Actor; name: string; options: string }) {
  const t = passkeyWords(actor)
  return (
    <Screen actor={actor} title={t.makeTitle(name)} here="more">
      <p class="lead">{t.makeLead}</p>
      <PasskeyForm
        options={options}
        act="create"
        label={t.make}
        failed={t.makeFailed}
        noScript={t.needsScript}
        name={name}
      />
      <p class="gap">
        <a href={paths.passkeys()}>{t.back}</a>
      </p>
    </Screen>
  )
}
