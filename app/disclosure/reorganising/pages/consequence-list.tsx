// What follows from a reorganisation beyond the tree and the posts, as lists with what they lead to.
import { followWords } from '#cycle/duties/follow.words.ts'
import { isUnsettled } from '#cycle/duties/holding.ts'
import { sentence } from '#kernel/sentence.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import type { Consequence, DutyMove, DutyMoves, RecipientMoves } from '../consequence.ts'
import { reorganisingWords } from '../reorganising.words.ts'

type ListProps = { language: Language; sections: Consequence[] }

export const Consequences = ({ language, sections }: ListProps) => (
  <>
    {sections.map((section) =>
      section.of === 'duties' ? (
        <DutySection language={language} moves={section} />
      ) : (
        <RecipientSection language={language} moves={section} />
      ),
    )}
  </>
)

function DutySection({ language, moves }: { language: Language; moves: DutyMoves }) {
  const t = followWords({ language })
  const { is, passing, done, kept } = moves
  const unsettled = passing.filter(({ how }) => how !== null && isUnsettled(how)).length
  const hint =
    is === 'done' ? t.previewHint(passing.length, done.length, unsettled) : t.backHint(passing.length, kept.length)
  const stays = [...kept, ...done]
  return (
    <>
      <h2>{t.preview}</h2>
      <p class="soft">{passing.length + stays.length > 0 ? hint : t.previewNone}</p>
      {[passing, stays].map(
        (moves) =>
          moves.length > 0 && (
            <details open={moves.length <= 12}>
              <summary>{moves === passing ? t.passing(moves.length) : t.staying(moves.length)}</summary>
              <ul class="rows">
                {moves.map((one) => (
                  <Move one={one} says={one.from === one.to ? t.stays(one.to) : t.passes(one.from, one.to)} />
                ))}
              </ul>
            </details>
          ),
      )}
    </>
  )
}

function RecipientSection({ language, moves: { leading } }: { language: Language; moves: RecipientMoves }) {
  const t = reorganisingWords({ language })
  if (leading.length === 0) return null
  return (
    <>
      <h2>{t.recipients}</h2>
      <ul class="rows">
        {leading.map(({ campaign, name, who, to }) => (
          <li>
            <a href={paths.campaign({ campaign })}>{sentence(name)}</a>
            <p class="sm soft">{to.length > 0 ? `${who} → ${to.join(', ')}` : `${who}: ${t.without}`}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

const Move = ({ one: { duty, text }, says }: { one: DutyMove; says: string }) => (
  <li>
    <a href={paths.duty({ duty })}>
      <q>{text}</q>
    </a>
    <p class="sm soft">{says}</p>
  </li>
)
