// The programme as a table: on a phone each item is a card.
import { paths } from '#shell/paths.ts'
import type { Timed } from '../programme.rules.ts'
import type { programmeWords } from '../programme.words.ts'

type TableProps = { items: Timed[]; t: ReturnType<typeof programmeWords>; linked: boolean }

export function ProgrammeTable({ items, t, linked }: TableProps) {
  return (
    <table class="cards gap">
      <thead>
        <tr>
          <th scope="col">{t.item}</th>
          <th scope="col">{t.time}</th>
          <th scope="col">{t.owner}</th>
          <th scope="col">{t.speaker}</th>
          <th scope="col">{t.standIn}</th>
          <th scope="col">{t.note}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, item, who, from, to, owner, speaker, standIn, note }, index) => (
          <tr>
            <td>
              {index + 1}. {linked ? <a href={paths.programmeItem({ programme_item: id })}>{item}</a> : item}
              {who && <span class="soft sm"> ({who})</span>}
            </td>
            <td data-l={`${t.time}:`}>
              {from}–{to}
            </td>
            <td data-l={owner ? `${t.owner}:` : undefined}>{owner}</td>
            <td data-l={speaker ? `${t.speaker}:` : undefined}>{speaker}</td>
            <td data-l={standIn ? `${t.standIn}:` : undefined}>{standIn}</td>
            <td data-l={note ? `${t.note}:` : undefined}>{note}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
