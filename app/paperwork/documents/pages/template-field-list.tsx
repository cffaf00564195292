// What a template may name, to be copied into Word.
import type { templateWords } from '../document-template.words.ts'
import { templateFields } from '../templates/template-fields.ts'

const open = '{{'
const close = '}}'

export const TemplateFieldList = ({ t }: { t: ReturnType<typeof templateWords> }) => (
  <details>
    <summary>{t.fields}</summary>
    <p class="hint">{t.fieldsHint}</p>
    <ul class="rows plain">
      {templateFields.texts.map((name) => (
        <li>
          <code>{open + name + close}</code>
        </li>
      ))}
      {Object.entries(templateFields.lists).map(([list, names]) => (
        <li>
          <code>{`${open}#${list}${close} ${names.map((name) => open + name + close).join(' ')} ${open}/${list}${close}`}</code>
        </li>
      ))}
    </ul>
  </details>
)
