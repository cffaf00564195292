// For the office: who has pressed "Đã rõ", and a text that reminds the others.
import type { Campaign } from '#cycle/campaigns/campaign.ts'
import { writtenMoment } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import type { Acknowledgement, Amendment } from '../amendment.ts'
import { amendmentWords } from '../amendment.words.ts'
import { documentName } from '../ground.ts'

type TableProps = {
  amendment: Amendment
  campaign: Campaign
  known: Acknowledgement[]
  origin: string
  reader: { language: Language }
}

export function AcknowledgementTable({ amendment, campaign, known, origin, reader }: TableProps) {
  const t = amendmentWords(reader)
  const waiting = known.filter(({ at }) => at === null)
  const link = origin + paths.amendment({ amendment: amendment.id })
  return (
    <section>
      <h2>{t.who}</h2>
      <p>{t.whoLead(known.length - waiting.length, known.length)}</p>
      <table class="cards">
        <caption class="vh">{t.who}</caption>
        <thead>
          <tr>
            <th scope="col">{t.unit}</th>
            <th scope="col">{t.state}</th>
            <th scope="col">{t.person}</th>
          </tr>
        </thead>
        <tbody>
          {known.map(({ unitName, byName, at }) => (
            <tr>
              <th scope="row">{unitName}</th>
              <td class="a">
                <State shape={at ? 'done' : 'todo'}>{at ? t.known : t.unknown}</State>
              </td>
              <td>{at ? `${byName}, ${writtenMoment(at)}` : ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {waiting.length > 0 && (
        <>
          <p class="gap">
            <label for="reminder">{t.reminder}</label>
          </p>
          <textarea id="reminder" rows={5} readonly>
            {t.reminderText(
              documentName(amendment.document),
              campaign.name,
              waiting.map(({ unitName }) => unitName),
              link,
            )}
          </textarea>
        </>
      )}
    </section>
  )
}
