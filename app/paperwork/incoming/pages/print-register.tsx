// /incoming/register — the two registers of a year with the columns of the norm, to be printed, signed and kept.
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { maySeeIncoming } from '../incoming.rules.ts'
import { registerKinds } from '../register-paper.rules.ts'
import { registerPaperWords } from '../register-paper.words.ts'
import { registerAsked } from './register-asked.ts'

export const printRegisterPage = page(paths.incomingRegister, {
  async get(context, _, { query }) {
    const actor = await getActor(context)
    if (!maySeeIncoming(actor, [])) throw forbidden()
    const t = registerPaperWords(context)
    const { kind, year, paper } = await registerAsked(context, query)
    return (
      <Screen actor={actor} here="more" title={paper.title}>
        <p class="lead">{paper.rows.length > 0 ? paper.subtitle : t.nothing(year)}</p>
        <p class="bs gap unprinted">
          {registerKinds.map((one) => (
            <a
              href={`${paths.incomingRegister()}?year=${year}&kind=${one}`}
              aria-current={one === kind ? 'page' : undefined}
            >
              {t.kinds[one]}
            </a>
          ))}
          <a href={`${paths.incomingPdf()}?year=${year}&kind=${kind}`}>{t.print}</a>
          <a href={`${paths.incomingExcel()}?year=${year}&kind=${kind}`}>{t.excel}</a>
        </p>
        {paper.rows.length > 0 && (
          <table class="cards book gap">
            <thead>
              <tr>
                {paper.columns.map(({ heading }) => (
                  <th scope="col">{heading}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {paper.rows.map((row) => (
                <tr>
                  {row.map((cell, index) => (
                    <td data-l={`${paper.columns[index]?.heading}:`}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Screen>
    )
  },
})
