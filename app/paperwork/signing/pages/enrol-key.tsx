// /sign/enrol — the phone makes its key with the office's code, waits for the office, and says whether it holds the right one.
import { getActor } from '#foundation/people/actor.reads.ts'
import { dayOf, written } from '#kernel/day.ts'
import { answering } from '#shell/answering.ts'
import type { Route } from '#shell/house.ts'
import { islands } from '#shell/islands.ts'
import { fieldOf, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { askForCertificate } from '../enrolment.acts.ts'
import { stateOf } from '../enrolment.rules.ts'
import { getOwnKey } from '../phone.reads.ts'
import { phoneWords } from '../phone.words.ts'
import { signingWords } from '../signing.words.ts'
import { CodeForm } from './code-form.tsx'
import { canSign, KindNote, NeedsScript, PhoneNotes, Say } from './phone-notes.tsx'

const enrolPage = page(paths.enrolKey, {
  async get(context, _, { origin, agent = '' }) {
    const actor = await getActor(context)
    const { language } = context
    const t = phoneWords(context)
    const { certificate, enrolment, certified, asked } = await getOwnKey(context)
    const where = { language, origin, agent, path: paths.enrolKey() }
    const waiting = enrolment && stateOf(enrolment) === 'waiting'
    return (
      <Screen actor={actor} here="more" title={t.enrolTitle} large>
        <p class="lead">{t.enrolLead}</p>
        <p>
          {t.whoAmI(actor.name)} <span class="soft">{t.notMe}</span>
        </p>
        <PhoneNotes {...where} />
        {canSign(where) && (
          <div
            data-enrol
            data-person={actor.id}
            data-certified={certified}
            data-asked={asked}
            aria-live="polite"
            class="gap"
          >
            <NeedsScript language={language} />
            <Say name="making">{t.making}</Say>
            <Say name="asked" kind="ok">
              <p>{t.asked}</p>
              <p class="mark-groups" data-mark />
              <p>{t.askedHint}</p>
            </Say>
            <Say name="asked-elsewhere" kind="bad">
              {t.askedElsewhere}
            </Say>
            <Say name="ready" kind="ok">
              <b>{t.ready}</b>
              {certificate && <p>{t.until(written(dayOf(certificate.runsOutAt)))}</p>}
              <p>
                <a href={paths.toSign()}>{t.toSign}</a>
              </p>
            </Say>
            <Say name="gone" kind="warn">
              <b>{t.gone}</b>
              <p>{t.anew}</p>
            </Say>
            <Say name="other" kind="warn">
              <b>{t.other}</b>
              <p>{t.anew}</p>
            </Say>
            <Say name="refused" kind="bad">
              <p data-told />
            </Say>
            <Say name="no-store" kind="bad">
              {t.noStore}
            </Say>
            <Say name="no-net" kind="warn">
              {t.noNet}
            </Say>
          </div>
        )}
        {waiting && canSign(where) && <CodeForm language={language} />}
        {!waiting && !asked && <p class="gap">{t.noCode}</p>}
        {asked && <div data-watch hidden />}
        <KindNote title={t.keyWhat}>{signingWords(context).kind}</KindNote>
        <script src={islands.signEnrol.url} defer />
        {asked && <script src={islands.watch.url} defer />}
      </Screen>
    )
  },
})

const enrolAnswer = answering(paths.enrolKey, async (context, _, form) => {
  await getActor(context)
  const request = Buffer.from(fieldOf(form, 'request'), 'base64')
  const device = fieldOf(form, 'device').slice(0, 60) || null
  const outcome = await askForCertificate(context, { code: fieldOf(form, 'code'), request, device })
  const refusal = !outcome.allowed ? outcome.refusal : 'counted' in outcome ? outcome.counted : null
  if (!refusal) return { allowed: true }
  const text = signingWords(context).enrolment(refusal)
  // A wrong code is counted, which a refusal would roll back.
  return outcome.allowed ? { allowed: true, refused: refusal.why, text } : { allowed: false, refusal, text }
})

export const enrolKeyPage: Route = (house) => {
  enrolPage(house)
  enrolAnswer(house)
}
