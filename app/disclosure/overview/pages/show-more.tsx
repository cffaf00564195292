// /more — the rest of the way around, for the phone.

import { countUnconfirmed } from '#foundation/law/setting.reads.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import { standInWords } from '#foundation/people/stand-in.words.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { postWords } from '../post.words.ts'
import { workWords } from '../work.words.ts'

export const showMorePage = page(paths.more, {
  async get(context) {
    const actor = await getVisitor(context)
    const t = workWords(context)
    const papers = postWords(context)
    const unconfirmed = await countUnconfirmed(context)
    const links: [string, string][] = [
      [paths.units(), t.units],
      [paths.search(), t.search],
      [paths.documents(), t.documents],
      [paths.register(), t.register],
      [paths.toSign(), papers.toSign],
      [paths.incomingList(), papers.incoming],
      [paths.inbox(), papers.inbox],
      ...(isOffice(actor) || isLeader(actor) ? [[paths.deliveries(), papers.deliveries] as [string, string]] : []),
      ...(isOffice(actor)
        ? ([
            [paths.plans(), t.plans],
            [paths.signingKeys(), papers.signingKeys],
            [paths.accounts(), t.accounts],
            [paths.dataRequests(), t.dataRequests],
            [paths.apiKeys(), papers.apiKeys],
          ] as [string, string][])
        : []),
      [paths.account(), t.account],
      [paths.calendar(), t.calendar],
      [paths.settings(), unconfirmed > 0 ? `${t.settings}: ${t.toConfirm(unconfirmed)}` : t.settings],
      [paths.terms(), t.terms],
      [paths.choosePassword(), t.password],
      [paths.myData(), t.myData],
      [paths.journalHead(), t.seal],
      [paths.rights(), t.rights],
    ]
    return (
      <Screen actor={actor} here="more" title={t.more}>
        <ul class="rows gap">
          {links.map(([to, label]) => (
            <li class="job">
              <p class="h3">
                <a href={to}>{label}</a>
              </p>
            </li>
          ))}
        </ul>
        <h2>{t.posts}</h2>
        <ul class="rows">
          {actor.posts.map((post) => (
            <li>
              {standInWords(context).titled(post)} · {post.unitName}
            </li>
          ))}
        </ul>
        <p class="soft gap">{t.language}</p>
      </Screen>
    )
  },
})
