// /units/:unit/letterhead — what stands at the head of a unit's documents.
import { getUnit } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary } from '#ui/form.tsx'
import { ChoiceField, TextField } from '#ui/text-field.tsx'
import { setLetterhead } from '../letterhead.acts.ts'
import { getLetterhead } from '../letterhead.reads.ts'
import { letterheadWords } from '../letterhead.words.ts'
import { type LetterheadRefusal, maySetLetterhead } from '../letterhead-setting.rules.ts'
import type { Family } from '../paper.ts'

const families: Family[] = ['PARTY', 'STATE', 'YOUTH_UNION']

export const setLetterheadPage = page(paths.letterhead, {
  async get(context, { unit: id }, { refusal, form }: Asked<LetterheadRefusal>) {
    const actor = await getActor(context)
    if (!maySetLetterhead(actor, null).allowed) throw forbidden()

    const t = letterheadWords(context)
    const unit = await getUnit(context, id)
    const head = await getLetterhead(context, id)
    const error = refusal && t.refusal(refusal)
    const field = refusal?.why === 'line-missing' ? refusal.line : 'issuer'
    const value = (name: 'family' | 'superior' | 'issuer' | 'organ' | 'place') =>
      form ? fieldOf(form, name) : (head[name] ?? '')
    const line = (name: 'issuer' | 'organ' | 'place') => ({
      ...{ name, label: t[name], value: value(name), error: field === name ? error : undefined },
    })
    return (
      <Screen actor={actor} here="units" title={t.title(unit.name)}>
        <p class="lead">{t.lead}</p>
        {error && <ErrorSummary title={t.refused} errors={[{ field, text: error }]} />}
        <form method="post">
          <ChoiceField
            name="family"
            label={t.family}
            hint={t.familyHint}
            value={value('family')}
            options={families.map((family) => ({ value: family, label: t.families[family] }))}
          />
          <TextField name="superior" label={t.superior} value={value('superior')} />
          <TextField {...line('issuer')} />
          <TextField {...line('organ')} short />
          <TextField {...line('place')} short />
          <p class="f bs">
            <Button>{t.save}</Button>
            <a class="b link" href={paths.unit({ unit: id })}>
              {unit.name}
            </a>
          </p>
        </form>
      </Screen>
    )
  },

  async post(context, { unit }, form) {
    const verdict = await setLetterhead(context, unit, {
      family: families.find((family) => family === fieldOf(form, 'family')) ?? 'PARTY',
      superior: fieldOf(form, 'superior') || null,
      issuer: fieldOf(form, 'issuer'),
      organ: fieldOf(form, 'organ'),
      place: fieldOf(form, 'place'),
    })
    return verdict.allowed ? goTo(paths.unit({ unit })) : verdict
  },
})
