// /terms — the terms of the field, each with its standard word and the committee's own.
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { writtenMoment } from '#kernel/day.ts'
import { standardTerms, termNames } from '#kernel/terms.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { listOwnWords } from '../own-word.reads.ts'
import { ownWordWords } from '../own-word.words.ts'

export const listTermsPage = page(paths.terms, {
  async get(context) {
    const t = ownWordWords(context)
    const actor = await getActor(context)
    const own = await listOwnWords(context)
    const office = isOffice(actor)
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead(own.length, termNames.length)}</p>
        <p class="soft">{t.leadHint}</p>
        {own.length === 0 && (
          <div class="empty gap">
            <b>{t.none}</b>
            {office && <p class="soft">{t.noneHint}</p>}
          </div>
        )}
        <table class="cards gap">
          <caption class="vh">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.standard}</th>
              <th scope="col">{t.english}</th>
              <th scope="col">{t.own}</th>
              <th scope="col">{t.setBy}</th>
              {office && (
                <th scope="col">
                  <span class="vh">{t.change}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {termNames.map((term) => {
              const found = own.find((one) => one.term === term)
              const { vi, en } = standardTerms[term]
              return (
                <tr>
                  <td lang="vi">{vi}</td>
                  <td class="sm" data-l={`${t.english}:`} lang="en">
                    {en}
                  </td>
                  <td data-l={`${t.own}:`}>
                    {found ? <b lang="vi">{found.word}</b> : <span class="soft">{t.asStandard}</span>}
                  </td>
                  <td class={found ? 'sm' : 'w'} data-l={`${t.setBy}:`}>
                    {found && t.by(found.setBy, writtenMoment(found.setAt))}
                  </td>
                  {office && (
                    <td>
                      <a href={`${paths.changeTerm()}?term=${term}`} aria-label={t.changeTerm(vi)}>
                        {t.change}
                      </a>
                    </td>
                  )}
                </tr>
              )
            })}
          </tbody>
        </table>
      </Screen>
    )
  },
})
