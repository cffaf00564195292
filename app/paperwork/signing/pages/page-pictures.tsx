// The pages of what is to be signed, drawn from its own words; touched, a page is as large as its letters.
import type { Language } from '#kernel/words.ts'
import { phoneWords } from '../phone.words.ts'
import type { PagePicture } from '../picture/page-words.ts'

type Props = { pages: PagePicture[]; language: Language }

export function PagePictures({ pages, language }: Props) {
  const t = phoneWords({ language })
  return (
    <section class="gap">
      <h2>{t.pages}</h2>
      {pages.map((page, index) => (
        <figure class="page-picture">
          <svg viewBox={`0 0 ${page.width} ${page.height}`} role="img" aria-label={t.page(index + 1, pages.length)}>
            {page.words.map(({ text, x, y, size, width }) => (
              <text x={at(x)} y={at(y)} font-size={at(size)} textLength={at(width)} lengthAdjust="spacingAndGlyphs">
                {text}
              </text>
            ))}
          </svg>
          <figcaption class="hint">{t.page(index + 1, pages.length)}</figcaption>
          <details>
            <summary>{t.large}</summary>
            {linesOf(page).map((line) => (
              <p>{line}</p>
            ))}
          </details>
        </figure>
      ))}
      <p class="hint">{t.pagesHow}</p>
    </section>
  )
}

const at = (length: number): string => length.toFixed(1)

/** What stands at one height is one line, from the left to the right. */
function linesOf({ words }: PagePicture): string[] {
  const lines = new Map<number, PagePicture['words']>()
  for (const one of words) {
    const height = Math.round(one.y)
    lines.set(height, [...(lines.get(height) ?? []), one])
  }
  return [...lines.entries()]
    .toSorted(([one], [other]) => one - other)
    .map(([, line]) =>
      line
        .toSorted((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join(' '),
    )
}
