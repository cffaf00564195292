// What was handed in so far, newest first, and what was said to it.
import { writtenMoment } from '#kernel/day.ts'
import { paths } from '#shell/paths.ts'
import { State } from '#ui/state.tsx'
import type { Proof } from '../proof.ts'
import type { DutyShared } from './duty-shared.ts'

const shapes = { accepted: 'done', returned: 'back', taken_back: 'same', waiting: 'sent' } as const

export function Proofs({ t, duty, proofs }: DutyShared & { proofs: Proof[] }) {
  return (
    <>
      <h2>{t.handedIn}</h2>
      {proofs.length === 0 && <p class="empty">{t.nothing}</p>}
      <ol class="rows">
        {proofs.map((proof) => (
          <li>
            <p class="due">
              <State shape={shapes[proof.outcome ?? 'waiting']}>{t.outcomes[proof.outcome ?? 'waiting']}</State>
              <span>{t.by(proof.byName, writtenMoment(proof.at))}</span>
            </p>
            <p>{proof.text || <span class="soft">{t.onlyFiles}</span>}</p>
            {proof.files.map((file) => (
              <p class="sm">
                <a href={paths.proofFile({ duty: duty.id, file: file.id })}>{file.name}</a>
              </p>
            ))}
            {proof.reason && (
              <p class="sm">
                {t.reason}: {proof.reason}{' '}
                <span class="soft">
                  {proof.judgedByName}
                  {proof.judgedAt && `, ${writtenMoment(proof.judgedAt)}`}
                </span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
