// /exchange — how the committee is known on the axis of documents, and how it writes there.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary, JudgedButton } from '#ui/form.tsx'
import { ChoiceField, TextField } from '#ui/text-field.tsx'
import { documentIdForms } from '../edxml/document-id.ts'
import { exchangeWords } from '../exchange.words.ts'
import { setProfile } from '../profile.acts.ts'
import { emptyProfile, findProfile } from '../profile.reads.ts'
import { maySetProfile, type ProfileRefusal } from '../profile.rules.ts'
import type { ExchangeProfile } from '../profile.ts'

export const setProfilePage = page<never, ProfileRefusal>(paths.exchangeProfile, {
  async get(context, _, { refusal, form }) {
    const actor = await getActor(context)
    const verdict = maySetProfile(actor, null)
    if (!verdict.allowed) throw forbidden()
    const t = exchangeWords(context)
    const known = form ? profileIn(form) : ((await findProfile(context)) ?? (await emptyProfile(context)))
    const error = refusal && t.profile(refusal)
    const wrong = refusal?.why === 'code-wrong' ? 'organCode' : refusal?.why === 'address-wrong' ? 'email' : 'organName'
    const errorOf = (field: string) => (field === wrong ? error : undefined)
    return (
      <Screen actor={actor} here="more" title={t.profileTitle}>
        <p class="lead">{t.profileLead}</p>
        <form method="post">
          <ErrorSummary title={t.wrong} errors={error ? [{ field: wrong, text: error }] : []} />
          <TextField
            {...{ name: 'organCode', label: t.organCode, hint: t.organCodeHint, value: known.organCode, short: true }}
            error={errorOf('organCode')}
          />
          <TextField name="organName" label={t.organName} value={known.organName} error={errorOf('organName')} />
          <TextField name="address" label={t.address} value={known.address} />
          <TextField name="email" label={t.email} value={known.email} error={errorOf('email')} />
          <TextField name="telephone" label={t.telephone} value={known.telephone} short />
          <ChoiceField
            {...{ name: 'documentIdForm', label: t.form, value: known.documentIdForm, hint: t.unconfirmed }}
            options={documentIdForms.map((value) => ({ value, label: t.forms[value] }))}
          />
          <ChoiceField
            {...{ name: 'encoding', label: t.encoding, value: known.encoding }}
            options={(['plain', 'zip'] as const).map((value) => ({ value, label: t.encodings[value] }))}
          />
          <JudgedButton verdict={verdict} label={t.save} refusalText={t.profile} />
        </form>
      </Screen>
    )
  },
  async post(context, _, form) {
    const verdict = await setProfile(context, profileIn(form))
    return verdict.allowed ? goTo(paths.exchangeProfile()) : verdict
  },
})

const profileIn = (form: FormData): ExchangeProfile => ({
  ...{
    organCode: fieldOf(form, 'organCode'),
    organName: fieldOf(form, 'organName'),
    address: fieldOf(form, 'address'),
  },
  ...{ email: fieldOf(form, 'email'), telephone: fieldOf(form, 'telephone') },
  documentIdForm: fieldOf(form, 'documentIdForm') === 'uuid' ? 'uuid' : 'organ-date-number',
  encoding: fieldOf(form, 'encoding') === 'zip' ? 'zip' : 'plain',
})
