// Plans that were amended and touch the reader's units, until one of each has pressed “Đã rõ”.
import type { Waiting } from '#cycle/amendments/amendment.reads.ts'
import { amendmentWords } from '#cycle/amendments/amendment.words.ts'
import { writtenMoment } from '#kernel/day.ts'
import { sentence } from '#kernel/sentence.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'

export function AmendedList({ waiting, language }: { waiting: Waiting[]; language: Language }) {
  const t = amendmentWords({ language })
  if (waiting.length === 0) return null
  return (
    <>
      <h2>{t.home}</h2>
      <p class="soft sm">{t.homeHint}</p>
      <ol class="rows">
        {waiting.map(({ amendment, campaignName, planName, at }) => (
          <li>
            <p class="due">
              <span>{at && writtenMoment(at)}</span>
            </p>
            <h3>
              <a href={paths.amendment({ amendment })}>{sentence(planName)}</a>
            </h3>
            <p class="sm soft">{sentence(campaignName)}</p>
          </li>
        ))}
      </ol>
    </>
  )
}
