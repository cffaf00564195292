// What of the campaign's own parts had other words before an amendment, and until when.
import { diffWords, saidBy } from '#cycle/amendments/diff.words.ts'
import type { Element } from '#cycle/amendments/element.ts'
import type { Former } from '#cycle/amendments/plan-as-of.rules.ts'
import { findingWords } from '#cycle/plan-review/finding.words.ts'
import { day, written } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import type { CampaignShared } from './campaign-shared.ts'

export function CampaignAmended({ campaign, language, former }: CampaignShared & { former: Former[] }) {
  const t = diffWords({ language })
  if (former.length === 0) return null
  return (
    <details>
      <summary>{`${t.amended} (${former.length})`}</summary>
      <ul class="rows">
        {former.map(({ kind, before, after, from }) => {
          const said = (value: object) => saidBy({ kind, value } as Pick<Element, 'kind' | 'value'>, language) // as it was made
          const until = written(day(from))
          return (
            <li>
              <p>
                {findingWords({ language }).kinds[kind]}: {after ? <q>{said(after)}</q> : t.what.removed}
              </p>
              <p class="sm soft">{before ? t.until(`“${said(before)}”`, until) : t.since(until)}</p>
            </li>
          )
        })}
      </ul>
      <p class="sm">
        <a href={paths.amendments({ campaign: campaign.id })}>{t.history}</a>
      </p>
    </details>
  )
}
