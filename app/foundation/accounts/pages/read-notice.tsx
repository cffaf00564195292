// /account/notice — what the office has reset, read once before any other page.
import { takeNotice } from '#foundation/accounts/protection.acts.ts'
import { listUnread } from '#foundation/accounts/protection.reads.ts'
import { protectionWords } from '#foundation/accounts/protection.words.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { dayOf, written } from '#kernel/day.ts'
import { wayBack } from '#shell/door.tsx'
import { goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button } from '#ui/form.tsx'

export const readNoticePage = page(paths.accountNotice, {
  async get(context) {
    const t = protectionWords(context)
    const actor = await getVisitor(context)
    const unread = await listUnread(context)
    if (unread.length === 0)
      return (
        <Screen actor={actor} title={t.account} here="more">
          <p class="lead">{t.noticeNone}</p>
          <p class="gap">
            <a href={paths.account()}>{t.back}</a>
          </p>
        </Screen>
      )
    return (
      <Screen actor={{ language: actor.language }} title={t.notice}>
        <p class="lead">{t.noticeLead}</p>
        <ul class="rows gap">
          {unread.map(({ word, actorName, at }) => (
            <li>
              <b>{word === 'account.passkeys-reset' ? t.passkeysReset(actorName) : t.factorReset(actorName)}</b>
              <br />
              <time>{written(dayOf(at))}</time>
            </li>
          ))}
        </ul>
        <form method="post" class="gap">
          <p class="bs">
            <Button>{t.noticeTaken}</Button>
          </p>
        </form>
      </Screen>
    )
  },
  async post(context, _, _form, { query }) {
    await takeNotice(context)
    return goTo(wayBack(query.get('next')))
  },
})
