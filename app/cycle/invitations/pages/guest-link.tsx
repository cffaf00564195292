// The texts that carry a guest's personal link, to be copied and sent.
import type { News } from '#cycle/ceremonies/ceremony.ts'
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { answerWords } from '../answer.words.ts'
import type { Guest } from '../guest.ts'
import { isWaitedFor } from '../guest-list.rules.ts'
import type { guestPageWords } from '../guest-page.words.ts'
import { newsText } from '../news.words.ts'

type LinkProps = {
  guest: Guest
  t: ReturnType<typeof guestPageWords>
  language: Language
  link: string | null
  news: News | null
  said: { committee: string; ceremony: string; when: string; place: string }
}

export function GuestLink({ guest, t, language, link, news, said }: LinkProps) {
  const words = answerWords({ language })
  const invited = { ...said, name: guest.name, title: guest.title }
  const reminding = guest.remindedAt !== null && isWaitedFor(guest)
  return (
    <>
      <h2>{t.link}</h2>
      <p>
        <a href={paths.invitationFile({ guest: guest.id })}>{t.paper}</a>
      </p>
      {link === null ? (
        <p class="soft">{t.linkLost}</p>
      ) : (
        <>
          <p class="soft" id="text-hint">
            {t.linkHint}
          </p>
          <label class="vh" for="text">
            {t.link}
          </label>
          <textarea id="text" rows={5} readonly aria-describedby="text-hint">
            {news
              ? words.told(guest.name, newsText(words, news), link)
              : reminding
                ? words.reminder(invited, link)
                : words.message(invited, link)}
          </textarea>
        </>
      )}
    </>
  )
}
