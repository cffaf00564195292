// The templates that are there, each with its versions.
import { writtenMoment } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { Button } from '#ui/form.tsx'
import type { documentWords } from '../document.words.ts'
import type { DocumentTemplate } from '../document-template.ts'
import type { templateWords } from '../document-template.words.ts'

type ListProps = {
  t: ReturnType<typeof templateWords>
  words: ReturnType<typeof documentWords>
  templates: DocumentTemplate[]
}

export const TemplateList = ({ t, words, templates }: ListProps) => (
  <ul class="rows gap">
    {templates.map(({ id, name, version, type, broughtByName, broughtAt, endedAt }) => (
      <li>
        <a href={paths.documentTemplate({ document_template: id })}>
          {name} · {t.version(version)}
        </a>{' '}
        · {words.types[type]}
        <p class="sm soft">
          {t.brought(broughtByName, writtenMoment(broughtAt))}
          {endedAt && ` · ${t.ended}`}
        </p>
        {!endedAt && (
          <form method="post">
            <Button kind="link" name="end" value={id}>
              {t.end}
            </Button>
          </form>
        )}
      </li>
    ))}
  </ul>
)
