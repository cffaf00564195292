// Each series with where it stands; the office lets it go on where the paper book has arrived.
import type { Actor } from '#foundation/people/actor.ts'
import { Button } from '#ui/form.tsx'
import { maySetLast } from '../series.rules.ts'
import type { Series } from '../series.ts'
import type { seriesWords } from '../series.words.ts'

type TableProps = { t: ReturnType<typeof seriesWords>; actor: Actor; series: Series[] }

export const SeriesTable = ({ t, actor, series }: TableProps) => (
  <table class="cards">
    <caption class="vh">{t.series}</caption>
    <thead>
      <tr>
        <th scope="col">{t.sign}</th>
        <th scope="col">{t.unit}</th>
        <th scope="col">{t.over}</th>
        <th scope="col">{t.last}</th>
        <th scope="col">{t.goOn}</th>
      </tr>
    </thead>
    <tbody>
      {series.map(({ id, sign, unitName, mandateName, year, last }) => (
        <tr>
          <td data-l={t.sign}>{sign}</td>
          <td>{unitName}</td>
          <td data-l={t.over}>{mandateName ?? year}</td>
          <td data-l={t.last}>{last}</td>
          <td>
            {maySetLast(actor, last, null).allowed && (
              <form method="post" class="bs tight">
                <input type="hidden" name="series" value={id} />
                <input
                  class="short"
                  id={`last-${id}`}
                  name={`last-${id}`}
                  value={last}
                  inputmode="numeric"
                  aria-label={`${t.goOn}: ${sign}, ${unitName}`}
                />
                <Button kind="two" name="act" value="continue">
                  {t.save}
                </Button>
              </form>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
