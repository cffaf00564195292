// /accounts/slips — the slips right after they were made: shown once, printed, gone.
import { openAccounts, renewSlips } from '#foundation/accounts/account.acts.ts'
import { listHolders } from '#foundation/accounts/account.reads.ts'
import { mayRenew, type OpenRefusal, type RenewRefusal, stateOf } from '#foundation/accounts/account.rules.ts'
import { codeDays, type Slip } from '#foundation/accounts/account.ts'
import { accountWords } from '#foundation/accounts/account.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { getCommittee } from '#foundation/tenancy/committee.reads.ts'
import { type Day, daysAfter, written } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import type { Language } from '#kernel/words.ts'
import { fieldOf, page, shown } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { Qr } from '#ui/qr.tsx'

export const printSlipsPage = page<never, OpenRefusal | RenewRefusal>(paths.slips, {
  async get(context, _, { refusal }) {
    const t = accountWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    return (
      <Screen actor={actor} title={t.gone} here="more">
        {refusal ? (
          <Note kind="bad" alert>
            {t.refusal(refusal)}
          </Note>
        ) : (
          <p class="lead">{t.goneHint}</p>
        )}
        <p class="gap">
          <a class="b two" href={paths.accounts()}>
            {t.back}
          </a>
        </p>
      </Screen>
    )
  },
  async post(context, _, form, { origin }) {
    const whom = fieldOf(form, 'for')
    const actor = await getActor(context)
    const unused = async () =>
      (await listHolders(context)).filter(
        (holder) => stateOf(holder.account) === 'slip' && mayRenew(actor, holder).allowed,
      )
    if (whom !== 'waiting' && whom !== 'unused' && !isId<'person'>(whom)) throw missing()
    const printed =
      whom === 'waiting'
        ? await openAccounts(context)
        : await renewSlips(context, whom === 'unused' ? (await unused()).map(({ person }) => person) : [whom])
    if (!printed.allowed) return printed

    const t = accountWords(context)
    const { slips } = printed
    const sheet = {
      committee: (await getCommittee(context)).name,
      origin,
      until: daysAfter(context.today, codeDays),
      language: context.language,
    }
    return shown(
      <Screen actor={actor} title={t.slips(slips.length)} here="more">
        <div class="unprinted">
          <p class="lead">{t.slipsLead}</p>
          <p class="hint">{t.howToPrint}</p>
          <p class="gap">
            <a href={paths.accounts()}>{t.back}</a>
          </p>
        </div>
        <div class="slips">
          {slips.map((slip) => (
            <SlipCard slip={slip} sheet={sheet} />
          ))}
        </div>
      </Screen>,
    )
  },
})

type Sheet = { committee: string; origin: string; until: Day; language: Language }

function SlipCard({ slip, sheet }: { slip: Slip; sheet: Sheet }) {
  const t = accountWords(sheet)
  const { origin, committee, until } = sheet
  const bare = origin.replace(/^https?:\/\//, '')
  return (
    <section class="slip" aria-label={`${t.slipTitle}: ${slip.name}`}>
      <p class="sm">{committee}</p>
      <p class="whose">
        <b>{slip.name}</b>
        <span>
          {slip.title}, {slip.unitName}
        </span>
      </p>
      <Qr text={`${origin}${paths.login()}?u=${slip.username}`} label={t.qr(slip.username)} />
      <dl>
        <dt>{t.username}</dt>
        <dd>
          <code>{slip.username}</code>
        </dd>
        <dt>{t.code}</dt>
        <dd>
          <code>{slip.code}</code>
        </dd>
      </dl>
      <ol>
        {t.steps(bare).map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p class="until">{t.validUntil(written(until))}</p>
    </section>
  )
}
