// /register — every document that took a number, in the ten columns of the norm.
import { getActor } from '#foundation/people/actor.reads.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { DayField } from '#ui/text-field.tsx'
import { listOutgoing } from '../outgoing.reads.ts'
import { registerWords } from '../register.words.ts'
import { cellsOf, registerColumns } from '../register-paper.rules.ts'
import type { OutgoingEntry } from '../series.ts'
import { periodIn } from './register-request.ts'

export const showRegisterPage = page(paths.register, {
  async get(context, _, { query }) {
    const actor = await getActor(context)
    const t = registerWords(context)
    const asked = periodIn(query, context.today)
    const entries = await listOutgoing(context, asked)
    const days = `?from=${asked.from}&to=${asked.to}`
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead}</p>
        <form method="get" class="bs end gap">
          <DayField name="from" label={t.from} value={asked.from} />
          <DayField name="to" label={t.to} value={asked.to} />
          <button class="b two" type="submit">
            {t.show}
          </button>
        </form>
        {entries.length === 0 ? <p class="empty gap">{t.none}</p> : <Book entries={entries} />}
        <p class="bs gap">
          <a class="b two" href={paths.registerPdf() + days}>
            {t.pdf}
          </a>
          <a class="b link" href={paths.registerExcel() + days}>
            {t.excel}
          </a>
          <a class="b link" href={paths.series()}>
            {t.books}
          </a>
        </p>
      </Screen>
    )

    function Book({ entries }: { entries: OutgoingEntry[] }) {
      return (
        <section aria-label={t.title}>
          <table class="cards book">
            <caption class="vh">{t.period(asked.from, asked.to)}</caption>
            <thead>
              <tr>
                {registerColumns.map((column) => (
                  <th scope="col">{t.columns[column]}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {entries.map((entry) => (
                <Line entry={entry} />
              ))}
            </tbody>
          </table>
        </section>
      )
    }

    function Line({ entry }: { entry: OutgoingEntry }) {
      const cells = cellsOf(entry)
      return (
        <tr>
          {registerColumns.map((column) => (
            <td data-l={t.columns[column]}>
              {column === 'number' ? (
                <a href={paths.document({ document: entry.document })}>{cells.number}</a>
              ) : (
                cells[column]
              )}
            </td>
          ))}
        </tr>
      )
    }
  },
})
