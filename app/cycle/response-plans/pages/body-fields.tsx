// All fields of a response plan, with two empty rows for targets and works each.
import type { Content } from '#cycle/campaigns/campaign.ts'
import type { Duty } from '#cycle/duties/duty.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf } from '#shell/page.tsx'
import { Button } from '#ui/form.tsx'
import { WordsField } from '#ui/text-field.tsx'
import type { ResponseBody } from '../body.ts'
import { responseWords } from '../response.words.ts'
import { writeResponseWords } from '../write-response.words.ts'
import { bodyIn, type Errors } from './body-form.ts'
import { TargetFields } from './target-fields.tsx'
import { WorkFields } from './work-fields.tsx'

export type Choice = { contents: Content[]; duties: Duty[] }
type Props = { body: ResponseBody; choice: Choice; form: FormData | undefined; errors: Errors; language: Language }

export function BodyFields({ body: saved, choice, form, errors, language }: Props) {
  const [t, w] = [responseWords({ language }), writeResponseWords({ language })]
  const body = form ? bodyIn(form).body : saved
  const rows = (kind: 'target' | 'work', count: number) => {
    const typed = form ? [...form.keys()].filter((key) => key.startsWith(`${kind}-`)) : []
    const last = Math.max(count, ...typed.map((key) => Number(key.split('-')[1]) - 1))
    return Array.from({ length: last + 2 }, (_, index) => index)
  }
  return (
    <>
      <Ticks title={t.contents} hint={w.contentsHint} name="content" all={choice.contents} chosen={body.contents} />
      <Ticks title={t.duties} hint={w.dutiesHint} name="duty" all={choice.duties} chosen={body.duties} />
      <WordsField name="topics" label={t.topics} hint={w.topicsHint} rows={3} value={value('topics', body.topics)} />
      <WordsField
        name="measures"
        label={t.measures}
        hint={w.measuresHint}
        rows={7}
        value={value('measures', body.measures)}
      />
      <p class="bs gap">
        <Button kind="two" name="act" value="template">
          {w.useTemplate}
        </Button>
      </p>
      <p class="soft sm">{w.templateHint}</p>
      <h2>{t.targets}</h2>
      <p class="soft">{w.targetsHint}</p>
      {rows('target', saved.targets.length).map((index) => (
        <TargetFields {...{ index, form, errors, language }} row={saved.targets[index]} />
      ))}
      <h2>{t.works}</h2>
      <p class="soft">{w.worksHint}</p>
      {rows('work', saved.works.length).map((index) => (
        <WorkFields {...{ index, form, errors, language }} row={saved.works[index]} />
      ))}
      <p class="f bs">
        <Button name="act" value="save">
          {w.save}
        </Button>
        <Button kind="two" name="act" value="read">
          {w.read}
        </Button>
      </p>
    </>
  )

  function value(name: 'topics' | 'measures', known: string): string {
    return form ? fieldOf(form, name) : known
  }
}

type TicksProps = { title: string; hint: string; name: string; all: { id: string; text: string }[]; chosen: string[] }

function Ticks({ title, hint, name, all, chosen }: TicksProps) {
  if (all.length === 0) return null
  return (
    <fieldset class="gap">
      <legend>{title}</legend>
      <p class="hint">{hint}</p>
      {all.map(({ id, text }) => (
        <p class="tick">
          <input type="checkbox" id={`${name}-${id}`} name={name} value={id} checked={chosen.includes(id)} />
          <label for={`${name}-${id}`}>{text}</label>
        </p>
      ))}
    </fieldset>
  )
}
