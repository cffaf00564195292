// The photos of a registered work, before and after.

import type { Id } from '#kernel/ids.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import type { Moment, WorkPhoto } from '../work.ts'
import { workWords } from '../work.words.ts'

type Props = { plan: Id<'response_plan'>; photos: WorkPhoto[]; moment: Moment; language: Language }

export function WorkPhotos({ plan, photos, moment, language }: Props) {
  const t = workWords({ language })
  const shown = photos.filter((photo) => photo.moment === moment)
  return (
    <section>
      <h2>{t[moment]}</h2>
      {shown.length === 0 && <p class="empty">{t.noPhotos}</p>}
      {shown.map(({ file, name, mediaType }) => {
        const href = paths.workPhoto({ response_plan: plan, file })
        return (
          <p class="gap">
            <a href={href}>
              {mediaType === 'image/heic' ? name : <img class="photo" src={href} alt={t.photo(t[moment], name)} />}
            </a>
          </p>
        )
      })}
    </section>
  )
}
