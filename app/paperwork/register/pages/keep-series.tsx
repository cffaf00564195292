// /register/series — mandates, the series of numbers with where each stands, and the numbers that were given back.
import { listUnits } from '#foundation/organisation/unit.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { typedDay } from '#kernel/day.ts'
import { type Id, isId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { registerWords } from '../register.words.ts'
import { continueSeries, setMandate } from '../series.acts.ts'
import { listGaps, listMandates, listSeries } from '../series.reads.ts'
import type { SeriesRefusal } from '../series.rules.ts'
import { seriesWords } from '../series.words.ts'
import { GapTable } from './gap-table.tsx'
import { MandateList } from './mandate-list.tsx'
import { SeriesTable } from './series-table.tsx'

export const keepSeriesPage = page(paths.series, {
  async get(context, _, { refusal, form }: Asked<SeriesRefusal>) {
    const actor = await getActor(context)
    const t = seriesWords(context)
    const error = refusal && registerWords(context).refusal(refusal)
    const field = refusal?.why === 'below-last' ? `last-${fieldOf(form, 'series')}` : 'name'
    const units = await listUnits(context, context.today)
    const [series, gaps] = [await listSeries(context), await listGaps(context)]
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead}</p>
        {error && <ErrorSummary title={t.refused} errors={[{ field, text: error }]} />}
        <MandateList
          t={t}
          actor={actor}
          mandates={await listMandates(context)}
          units={units}
          form={form}
          error={error}
        />
        <h2>{t.series}</h2>
        {series.length === 0 ? (
          <p class="empty gap">{t.noSeries}</p>
        ) : (
          <SeriesTable t={t} actor={actor} series={series} />
        )}
        <h2>{t.gaps}</h2>
        {gaps.length === 0 ? <p class="soft">{t.noGaps}</p> : <GapTable t={t} gaps={gaps} series={series} />}
        <p class="gap">
          <a href={paths.register()}>{t.register}</a>
        </p>
      </Screen>
    )
  },

  async post(context, _, form) {
    const verdict = await perform()
    return verdict.allowed ? goTo(paths.series()) : verdict

    async function perform() {
      if (fieldOf(form, 'act') === 'continue') {
        const id = fieldOf(form, 'series')
        if (!isId<'series'>(id)) throw missing()
        return continueSeries(context, id, Number(fieldOf(form, `last-${id}`)))
      }
      const [from, to] = [typedDay(fieldOf(form, 'from')), typedDay(fieldOf(form, 'to'))]
      if (!from) return refuse<SeriesRefusal>({ why: 'day-missing' })
      const unit = unitIn(form)
      return setMandate(context, { unit, name: fieldOf(form, 'name'), from, to })
    }
  },
})

function unitIn(form: FormData): Id<'unit'> {
  const unit = fieldOf(form, 'unit')
  if (!isId<'unit'>(unit)) throw missing()
  return unit
}
