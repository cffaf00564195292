// /documents/new?type=…&from=…&campaign=…&about=… — a document is begun: which, by whom, about what, and what it says.
import { getActor } from '#foundation/people/actor.reads.ts'
import { missing as notThere } from '#kernel/missing.ts'
import { refuse } from '#kernel/verdict.ts'
import { draftDocument } from '#paperwork/documents/document.acts.ts'
import type { DocumentRefusal } from '#paperwork/documents/document.rules.ts'
import { documentWords } from '#paperwork/documents/document.words.ts'
import { listTemplates } from '#paperwork/documents/document-template.reads.ts'
import { usable } from '#paperwork/documents/document-template.rules.ts'
import { listSigners } from '#paperwork/documents/signer-choice.reads.ts'
import { typeRule } from '#paperwork/documents/types/type-rules.rules.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { listCeremonyAnswers } from '../ceremony-answers.reads.ts'
import { draftingWords } from '../drafting.words.ts'
import { AskType } from './ask-type.tsx'
import { ChooseIssuer } from './choose-issuer.tsx'
import { ChooseType } from './choose-type.tsx'
import { copyOf, presetOf, saidIn, tiesIn } from './draft-answers.ts'
import { askedIn, draftRequest } from './draft-request.ts'

type Missing = { why: 'answer-missing'; name: string }

export const newDocumentPage = page<never, DocumentRefusal | Missing>(paths.newDocument, {
  async get(context, _, { query, refusal, form }: Asked<DocumentRefusal | Missing>) {
    const actor = await getActor(context)
    const { language } = context
    const [t, words] = [draftingWords(context), documentWords(context)]
    const request = await draftRequest(context, actor, query)
    const { type, from, to } = request
    const step = type === null ? 'type' : from === null || !(query.has('from') || to) ? 'who' : 'say'
    const title = { type: t.choose, who: t.who, say: t.say }[step]
    const lead = { type: t.chooseLead, who: t.whoLead, say: t.sayLead }[step]
    const error = refusal && (refusal.why === 'answer-missing' ? t.required : words.refusal(refusal))
    const field = refusal?.why === 'answer-missing' ? `say-${refusal.name}` : 'signer'
    return (
      <Screen actor={actor} here="more" title={title}>
        <p class="lead">
          {type && <b>{words.types[type]}. </b>}
          {lead}
        </p>
        {error && <ErrorSummary title={t.refused} errors={[{ field, text: error }]} />}
        {type === null && <ChooseType query={query} language={language} />}
        {step === 'who' && <ChooseIssuer request={request} query={query} language={language} />}
        {step === 'say' && type && from && (
          <AskType
            rule={typeRule(type)}
            request={request}
            signers={await listSigners(context, from)}
            templates={usable(await listTemplates(context), type)}
            preset={{ ...presetOf(request, t), ...(await known()) }}
            form={form}
            missing={refusal?.why === 'answer-missing' ? refusal.name : undefined}
            language={language}
          />
        )}
      </Screen>
    )

    /** Where the way here began at a ceremony, what is known of it: `event=1`. */
    async function known() {
      const { campaign } = request
      return type && campaign && query.has('event') ? listCeremonyAnswers(context, campaign.id, type) : {}
    }
  },

  async post(context, _, form, { query }) {
    const request = await draftRequest(context, await getActor(context), askedIn(query, form))
    const { type, from } = request
    if (type === null || from === null) throw notThere()
    const rule = typeRule(type)
    const copies = request.to?.relation === 'replaces'
    const answers = Object.fromEntries(rule.asks.map(({ name }) => [name, fieldOf(form, `say-${name}`)]))
    const open = rule.asks.find(({ name, required }) => required && answers[name] === '')
    if (open && !copies) return refuse({ why: 'answer-missing' as const, name: open.name })

    const said = copies
      ? await copyOf(context, request)
      : await saidIn(context, { ...request, type, from }, answers, form)
    const drafted = await draftDocument(context, {
      ...(await tiesIn(context, { ...request, type, from }, form)),
      ...said,
    })
    return drafted.allowed ? goTo(paths.document({ document: drafted.document })) : drafted
  },
})
