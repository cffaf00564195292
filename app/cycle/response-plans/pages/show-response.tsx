// /responses/:response_plan — a unit's response plan: read, handed in, approved or returned, with all that was handed in.
import { maySee } from '#cycle/campaigns/campaign.rules.ts'
import { listContents } from '#cycle/campaigns/campaign-parts.reads.ts'
import { listDutiesOfUnit } from '#cycle/duties/duty.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { belongsTo, isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import { forbidden } from '#kernel/missing.ts'
import { type Asked, fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { listQuestions } from '../formalism.reads.ts'
import { listHandings } from '../handing.reads.ts'
import { approveResponse, returnResponse } from '../judgement.acts.ts'
import { responseWords } from '../response.words.ts'
import { amendResponse, handInResponse, takeBackResponse } from '../response-plan.acts.ts'
import { getResponsePlan } from '../response-plan.reads.ts'
import { showResponseWords } from '../show-response.words.ts'
import { writeResponseWords } from '../write-response.words.ts'
import { HandingStory } from './handing-story.tsx'
import { QuestionList } from './question-list.tsx'
import { ResponseDoing } from './response-doing.tsx'
import { ResponseHeading } from './response-heading.tsx'
import { ResponseJudging } from './response-judging.tsx'
import { type ResponseRefused, refusedText } from './response-shared.ts'
import { ResponseText } from './response-text.tsx'
import { WorkLinks } from './work-links.tsx'

export const showResponsePage = page(paths.response, {
  async get(context, { response_plan: id }, { refusal, form }: Asked<ResponseRefused>) {
    const actor = await getActor(context)
    const plan = await getResponsePlan(context, id)
    const own = belongsTo(actor, plan.unit)
    if (!maySee(actor, { status: plan.campaignStatus })) throw forbidden()

    const { language } = context
    const [t, s] = [responseWords(context), showResponseWords(context)]
    const handings = await listHandings(context, id)
    const [last] = handings
    const shown = own || plan.status === 'handed_in' ? plan.body : last?.body
    const choice = {
      contents: await listContents(context, plan.campaign),
      duties: await listDutiesOfUnit(context, plan.campaign, plan.unit),
    }
    const isAsked =
      (own && plan.status !== 'approved') || (plan.status === 'handed_in' && (isOffice(actor) || isLeader(actor)))
    const template = Object.values(writeResponseWords(context).template)
    const questions = isAsked && shown ? await listQuestions(context, plan, { body: shown, template }) : null
    const shared = { t, s, plan, actor, refused: refusal, form, language }
    return (
      <Screen actor={actor} here="campaigns" title={t.title(plan.unitName)} heading={<ResponseHeading {...shared} />}>
        {refusal && (
          <Note kind="bad" alert>
            <b>{s.refused}</b> {refusedText(refusal, language)}
          </Note>
        )}
        {plan.status === 'returned' && last?.reason && (
          <Note>{s.returnedWith(last.judgedByName ?? '', last.reason)}</Note>
        )}
        <div class="cols">
          <div>
            {shown ? (
              <ResponseText body={shown} choice={choice} language={language} />
            ) : (
              <p class="empty">{t.nothing}</p>
            )}
            {questions && <QuestionList questions={questions} isAuthor={own} language={language} />}
            <WorkLinks {...shared} works={shown?.works ?? []} />
            <ResponseDoing {...shared} />
            <ResponseJudging {...shared} />
          </div>
          <aside>
            <HandingStory {...shared} handings={handings} />
            <p class="gap">
              <a href={paths.responses({ campaign: plan.campaign })}>{s.toBoard}</a>
            </p>
          </aside>
        </div>
      </Screen>
    )
  },

  async post(context, { response_plan: id }, form) {
    const act = fieldOf(form, 'act')
    const verdict = await perform()
    if (verdict.allowed)
      return goTo(act === 'amend' ? paths.writeResponse({ response_plan: id }) : paths.response({ response_plan: id }))
    return { ...verdict, refusal: { ...verdict.refusal, act } }

    async function perform() {
      switch (act) {
        case 'approve':
          return approveResponse(context, id)
        case 'return':
          return returnResponse(context, id, fieldOf(form, 'reason'))
        case 'take-back':
          return takeBackResponse(context, id)
        case 'amend':
          return amendResponse(context, id)
        default:
          return handInResponse(context, id)
      }
    }
  },
})
