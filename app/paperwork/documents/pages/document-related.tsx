// What replaces, corrects or recalls what; and where to draft that for one that has gone out.
import { paths } from '#shell/paths.ts'
import { mayDraft } from '../document.rules.ts'
import type { RelatedDocument } from '../document.ts'
import type { DocumentShared } from './document-shared.ts'

export function DocumentRelated({
  t,
  words,
  document,
  actor,
  related,
}: DocumentShared & { related: RelatedDocument[] }) {
  const asks = `${paths.newDocument()}?to=${document.id}`
  return (
    <>
      {related.length > 0 && <h2>{t.related}</h2>}
      {related.length > 0 && (
        <ul class="rows plain">
          {related.map(({ relation, side, id, subject, status }) => (
            <li>
              {words[side][relation]}: <a href={paths.document({ document: id })}>{subject}</a> (
              {words.status[status].toLocaleLowerCase('vi')})
            </li>
          ))}
        </ul>
      )}
      {document.status === 'issued' && document.ordinal !== null && mayDraft(actor, document.unit).allowed && (
        <p class="bs gap">
          <a class="b link" href={paths.handedDocument({ document: document.id })}>
            {t.handed}
          </a>
        </p>
      )}
      {document.status === 'issued' && mayDraft(actor, document.unit).allowed && (
        <details>
          <summary>{t.wrong}</summary>
          <p class="hint">{t.wrongHint}</p>
          <ul class="rows plain">
            <li>
              <a href={`${asks}&relation=replaces&type=${document.type}`}>{t.replace}</a>
            </li>
            <li>
              <a href={`${asks}&relation=corrects&type=dispatch`}>{t.correct}</a>
            </li>
            <li>
              <a href={`${asks}&relation=recalls&type=notice`}>{t.recall}</a>
            </li>
          </ul>
        </details>
      )}
    </>
  )
}
