// /sign/:signing — one document on a phone: who signs, its pages, and one button.
import { getFileContent } from '#foundation/files/file.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { writtenMoment } from '#kernel/day.ts'
import { isId } from '#kernel/ids.ts'
import { missing } from '#kernel/missing.ts'
import { answering } from '#shell/answering.ts'
import type { Route } from '#shell/house.ts'
import { islands } from '#shell/islands.ts'
import { fieldOf, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { getOwnKey } from '../phone.reads.ts'
import { phoneWords } from '../phone.words.ts'
import { askOnPhone, giveOnPhone, type PhoneAskRefusal } from '../phone-signature.acts.ts'
import { keptPictures } from '../picture/page-words.ts'
import { findPending } from '../signature-request.reads.ts'
import { getSigning } from '../signing.reads.ts'
import { type GiveRefusal, mayAsk } from '../signing.rules.ts'
import { signingWords } from '../signing.words.ts'
import { PagePictures } from './page-pictures.tsx'
import { canSign, KindNote, PhoneNotes } from './phone-notes.tsx'
import { SignBar } from './sign-bar.tsx'
import { SignerList } from './signer-list.tsx'

const signPage = page(paths.signDocument, {
  async get(context, { signing: id }, { origin, agent = '' }) {
    const actor = await getActor(context)
    const signing = await getSigning(context, id)
    const { language, now } = context
    const t = phoneWords(context)
    const { certificate, certified } = await getOwnKey(context)
    const verdict = mayAsk(actor, signing, now, { certificate, pending: await findPending(context, id) })
    const file = paths.signedFile({ signing: id })
    const where = { language, origin, agent, path: paths.signDocument({ signing: id }) }
    const pictures = await keptPictures(signing.file, async () => (await getFileContent(context, signing.file)).bytes)
    const bar = { signing, file, certified, language, actor: actor.id }
    return (
      <Screen actor={actor} here="home" title={signing.title} large>
        <PhoneNotes {...where} />
        <p class="bs gap">
          <a class="b two" href={file}>
            {t.readPdf}
          </a>
        </p>
        <PagePictures pages={pictures} language={language} />
        <SignerList signing={signing} actor={actor.id} language={language} />
        <KindNote title={t.keyWhat}>{signingWords(context).kind}</KindNote>
        {!verdict.allowed && (
          <p class="gap" role="status">
            {signingWords(context).refusal(verdict.refusal)}{' '}
            {verdict.refusal.why === 'no-certificate' && <a href={paths.enrolKey()}>{t.myKey}</a>}
          </p>
        )}
        {verdict.allowed && canSign(where) && <SignBar {...bar} />}
        <script src={islands.signDocument.url} defer />
      </Screen>
    )
  },
})

const signAnswer = answering(paths.signDocument, async (context, { signing }, form) => {
  await getActor(context)
  if (fieldOf(form, 'act') === 'ask') {
    const reason = (await getSigning(context, signing)).title
    const asked = await askOnPhone(context, signing, fieldOf(form, 'file'), { reason, place: null, appearance: null })
    if (!asked.allowed) return { ...asked, text: textOf(asked.refusal) }
    const { request, hole, tail, attributes } = asked
    return { allowed: true, request, ...hole, tail: base64(tail), attributes: base64(attributes) }
  }
  const request = fieldOf(form, 'request')
  if (!isId<'signature_request'>(request)) throw missing()
  const given = await giveOnPhone(context, request, Buffer.from(fieldOf(form, 'value'), 'base64'), null)
  return given.allowed ? { allowed: true, at: writtenMoment(context.now) } : { ...given, text: textOf(given.refusal) }

  function textOf(refusal: PhoneAskRefusal | GiveRefusal): string {
    return refusal.why === 'changed-meanwhile'
      ? phoneWords(context).changedMeanwhile
      : signingWords(context).refusal(refusal)
  }
})

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

export const signDocumentPage: Route = (house) => {
  signPage(house)
  signAnswer(house)
}
