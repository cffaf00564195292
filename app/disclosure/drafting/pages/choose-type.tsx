// Which document? Each type with a line that says what it is for.
import type { Language } from '#kernel/words.ts'
import { documentWords } from '#paperwork/documents/document.words.ts'
import { documentTypes } from '#paperwork/documents/document-type.ts'
import { paths } from '#shell/paths.ts'
import { askingWords } from '../asking.words.ts'

export function ChooseType({ query, language }: { query: URLSearchParams; language: Language }) {
  const [t, words] = [askingWords({ language }), documentWords({ language })]
  const to = (type: string) => {
    const asked = new URLSearchParams(query)
    asked.set('type', type)
    return `${paths.newDocument()}?${asked}`
  }
  return (
    <ul class="rows gap">
      {documentTypes.map((type) => (
        <li class="job">
          <p class="h3">
            <a href={to(type)}>
              <b>{words.types[type]}</b>
            </a>
          </p>
          <p class="sm soft">{t.hints[type]}</p>
        </li>
      ))}
    </ul>
  )
}
