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
        <DutySection language={language} section={section} />
      ) : (
        <RecipientSection language={language} moves={section} />
      ),
    )}
  </>
)

function DutySection({ language, section }: { language: Language; section: DutyMoves }) {
  const t = followWords({ language })
  const { is, passing, done, kept } = section
  const moving = passing.filter(({ how }) => how !== 'stayed')
  const unsettled = passing.filter(({ how }) => how !== null && isUnsettled(how)).length
  const hint =
    is === 'done' ? t.previewHint(moving.length, done.length, unsettled) : t.backHint(moving.length, kept.length)
  const shown = passing.filter(({ offers }) => offers.length === 0)
  const moves = shown.filter(({ how }) => how !== 'stayed')
  const stays = [...kept, ...done, ...shown.filter(({ how }) => how === 'stayed')]
  return (
    <>
      <h2>{t.preview}</h2>
      <p class="soft">{passing.length + stays.length > 0 ? hint : t.previewNone}</p>
      {[moves, stays].map(
        (some) =>
          some.length > 0 && (
            <details open={some.length <= 12}>
              <summary>{some === moves ? t.passing(some.length) : t.staying(some.length)}</summary>
              <ul class="rows">
                {some.map((one) => (
                  <Move one={one} says={some === moves ? t.passes(one.from, one.to) : t.stays(one.to)} />
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
