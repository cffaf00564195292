// /lineage?on=2025-07-01&unit=… — which units came out of which, drawn in time, for any day; the same as a table.
import { kinOf } from '#foundation/organisation/lineage.rules.ts'
import { listDescents, listReorganisations } from '#foundation/organisation/reorganisation.reads.ts'
import { reorganisationWords } from '#foundation/organisation/reorganisation.words.ts'
import { listAllUnits } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { daysBetween, typedDay, written } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { islands } from '#shell/islands.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button } from '#ui/form.tsx'
import { lineageWords } from '../lineage.words.ts'
import { spanOf } from '../lineage-picture.rules.ts'
import { LineagePicture } from './lineage-picture.tsx'

export const showLineagePage = page(paths.lineage, {
  async get(context, _, { query }) {
    const t = lineageWords(context)
    const kinds = reorganisationWords(context).kinds
    const actor = await getActor(context)
    const [all, every, acts] = [
      await listAllUnits(context),
      await listDescents(context),
      await listReorganisations(context),
    ]
    const on = typedDay(query.get('on') ?? '') ?? context.today
    const asked = query.get('unit') ?? ''
    const descents = isId<'unit'>(asked) ? kinOf(asked, every).descents : every
    const drawn = new Set(descents.flatMap(({ from, to }) => [from, to]))
    const units = all.filter(({ id }) => drawn.has(id))
    const nameOf = new Map(units.map(({ id, name }) => [id, name]))
    const kindOf = new Map(acts.map(({ id, what }) => [id, kinds[what]]))
    const span = spanOf(descents, context.today)
    const days = [...new Set(descents.map(({ on }) => on))]
    const address = (day: string) =>
      `${paths.lineage()}?on=${day}${drawn.size > 0 && isId(asked) ? `&unit=${asked}` : ''}`
    return (
      <Screen actor={actor} title={t.title} here="units">
        {descents.length === 0 ? (
          <div class="empty">
            <b>{t.none}</b>
          </div>
        ) : (
          <>
            <p class="lead">{t.lead(written(on))}</p>
            <form class="gap">
              {isId(asked) && <input type="hidden" name="unit" value={asked} />}
              <label for="on">{t.slider}</label>
              <p class="fil bs">
                <input id="on" name="on" type="date" value={on} class="short" />
                <Button kind="two">{t.show}</Button>
              </p>
              <output class="say" for="slide" hidden>
                {written(on)}
              </output>
              <input
                type="range"
                class="slide"
                id="slide"
                aria-label={t.slider}
                aria-valuetext={written(on)}
                data-slide={span.from}
                min={0}
                max={daysBetween(span.from, span.to)}
                value={daysBetween(span.from, on)}
                hidden
              />
            </form>
            <LineagePicture label={t.picture} units={units} descents={descents} on={on} span={span} />
            <p class="sm soft gap">{t.days}</p>
            <p class="bs tight">
              {days.map((day) => (
                <a href={address(day)} aria-current={day === on ? 'date' : undefined}>
                  {written(day)}
                </a>
              ))}
            </p>
            <h2>{t.table}</h2>
            <table class="cards">
              <thead>
                <tr>
                  <th>{t.day}</th>
                  <th>{t.before}</th>
                  <th>{t.later}</th>
                  <th>{t.by}</th>
                </tr>
              </thead>
              <tbody>
                {descents.map(({ on: day, from, to, by }) => (
                  <tr>
                    <td data-label={t.day}>{written(day)}</td>
                    <td data-label={t.before}>
                      <a href={paths.unit({ unit: from })}>{nameOf.get(from)}</a>
                    </td>
                    <td data-label={t.later}>
                      <span class="n" aria-hidden="true">
                        →{' '}
                      </span>
                      <a href={paths.unit({ unit: to })}>{nameOf.get(to)}</a>
                    </td>
                    <td data-label={t.by}>
                      <a href={paths.reorganisation({ reorganisation: by })}>{kindOf.get(by)}</a>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {isId(asked) && (
              <p class="gap unprinted">
                <a href={paths.lineage()}>{t.whole}</a>
              </p>
            )}
            <script src={islands.slideDays.url} defer />
          </>
        )}
      </Screen>
    )
  },
})
