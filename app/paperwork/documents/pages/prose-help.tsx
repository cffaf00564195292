// How the text is typed: what stands before a line and what becomes of it.
import type { editWords } from '../edit.words.ts'

export const ProseHelp = ({ t }: { t: ReturnType<typeof editWords> }) => (
  <details>
    <summary>{t.help}</summary>
    <dl lang="vi">
      {t.helpRows.map(([typed, becomes]) => (
        <>
          <dt>
            <code>{typed}</code>
          </dt>
          <dd>{becomes}</dd>
        </>
      ))}
    </dl>
  </details>
)
