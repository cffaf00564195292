// /api-keys — the keys by which other programs read and write for the committee: made, shown once, revoked.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isDay, written, writtenMoment } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { apiDocs } from '#shell/api-root.ts'
import { fieldOf, goTo, page, shown } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, JudgedButton } from '#ui/form.tsx'
import { ChoiceField, TextField } from '#ui/text-field.tsx'
import { makeKey, revokeKey } from '../api-key.acts.ts'
import { listKeys } from '../api-key.reads.ts'
import { type KeyRefusal, mayMakeKey } from '../api-key.rules.ts'
import { scopes } from '../api-key.ts'
import { apiKeyWords } from '../api-key.words.ts'
import { KeyShown } from './key-shown.tsx'

export const keepKeysPage = page<never, KeyRefusal>(paths.apiKeys, {
  async get(context, _, { refusal, form }) {
    const actor = await getActor(context)
    const keys = await listKeys(context)
    const living = keys.filter(({ revokedAt }) => revokedAt === null)
    const verdict = mayMakeKey(actor, null, living)
    if (!verdict.allowed && verdict.refusal.why === 'not-office') throw forbidden()
    const t = apiKeyWords(context)
    const error = refusal && t.refusal(refusal)
    const lastUse = (day: string | null) => (day && isDay(day) ? t.used(written(day)) : t.unused)
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead}</p>
        <p>
          <a href={apiDocs}>{t.docs}</a>
        </p>
        {keys.length === 0 && <p class="empty gap">{t.none}</p>}
        <ul class="rows gap">
          {keys.map(({ id, name, scope, madeByName, madeAt, usedOn, revokedAt }) => (
            <li class="job">
              <p>
                <b>{name}</b>, {t.scopes[scope]}
              </p>
              <p class="sm soft">
                {t.by(madeByName, writtenMoment(madeAt))}; {lastUse(usedOn)}
                {revokedAt && `; ${t.revoked(writtenMoment(revokedAt))}`}
              </p>
              {!revokedAt && (
                <form method="post">
                  <input type="hidden" name="key" value={id} />
                  <Button kind="link" name="act" value="revoke">
                    {t.revoke} <span class="vh">{name}</span>
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
        <h2>{t.make}</h2>
        <form method="post">
          <ErrorSummary title={t.wrong} errors={error ? [{ field: 'name', text: error }] : []} />
          <TextField name="name" label={t.name} value={fieldOf(form, 'name')} error={error} />
          <ChoiceField
            name="scope"
            label={t.scope}
            value={fieldOf(form, 'scope')}
            options={scopes.map((value) => ({ value, label: t.scopes[value] }))}
          />
          <JudgedButton {...{ verdict, label: t.make, refusalText: t.refusal, name: 'act', value: 'make' }} />
        </form>
      </Screen>
    )
  },

  async post(context, _, form) {
    if (fieldOf(form, 'act') === 'revoke') {
      const key = fieldOf(form, 'key')
      if (!isId<'api_key'>(key)) throw missing()
      const verdict = await revokeKey(context, key)
      return verdict.allowed ? goTo(paths.apiKeys()) : verdict
    }
    const scope = fieldOf(form, 'scope') === 'write' ? 'write' : 'read'
    const outcome = await makeKey(context, { name: fieldOf(form, 'name').slice(0, 100), scope })
    if (!outcome.allowed) return outcome
    return shown(<KeyShown actor={await getActor(context)} token={outcome.token} language={context.language} />)
  },
})
