// What is held about a person, to be read: on their own page, in the office's, and in the download.
import { written, writtenMoment } from '#kernel/day.ts'
import type { Language } from '#kernel/words.ts'
import { dataWords } from '../data.words.ts'
import type { Held } from '../held.reads.ts'

type HeldProps = { held: Held; most: number; language: Language }

/** At most so many lines of each part. */
export function HeldSummary({ held, most, language }: HeldProps) {
  const t = dataWords({ language })
  const { person, posts, standIns, left, rosters, account, sessions, entries, proofs, files } = held
  const parts: [string, string[]][] = [
    [t.parts.person, [`${person.name}, ${person.phone ?? t.noPhone}`]],
    [
      t.parts.posts,
      posts.map(
        ({ title, unitName, from, to }) => `${title}, ${unitName}: ${written(from)} – ${to ? written(to) : '…'}`,
      ),
    ],
    [
      t.parts.standIns,
      standIns.map(
        ({ personName, holderName, title, unitName, from, to }) =>
          `${t.standsIn(personName, holderName)}: ${title}, ${unitName}, ${written(from)} – ${written(to)}`,
      ),
    ],
    [t.parts.left, left.map((on) => written(on))],
    [t.parts.rosters, rosters.map(({ name, broughtAt }) => `${name}, ${writtenMoment(broughtAt)}`)],
    [t.parts.account, [account?.username ?? t.noAccount]],
    [t.parts.sessions, sessions.map(({ begun, agent }) => `${writtenMoment(begun)}: ${agent ?? ''}`)],
    [
      t.parts.entries,
      entries.toReversed().map(({ seq, at, word, acted }) => `${writtenMoment(at)}, ${t.entry(seq, word, acted)}`),
    ],
    [t.parts.proofs, proofs.map(({ at, text }) => `${writtenMoment(at)}: ${text}`)],
    [t.parts.files, files.map(({ name, keptAt }) => `${name}, ${writtenMoment(keptAt)}`)],
  ]
  return (
    <>
      {parts.map(([title, lines]) => (
        <>
          <h3>{title}</h3>
          {lines.length === 0 ? (
            <p class="soft">{t.none}</p>
          ) : (
            <ul class="rows sm">
              {lines.slice(0, most).map((line) => (
                <li>{line}</li>
              ))}
              {lines.length > most && <li class="soft">{t.more(lines.length - most)}</li>}
            </ul>
          )}
        </>
      ))}
    </>
  )
}
