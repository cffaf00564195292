// / — "Việc của tôi": what waits for me, over all campaigns, most urgent first.
import { listUnacknowledged } from '#cycle/amendments/amendment.reads.ts'
import { listUnsigned } from '#cycle/commitments/commitment.reads.ts'
import { listUnseen } from '#cycle/duties/correction.reads.ts'
import { listDutiesOfUnits, listRunningDuties } from '#cycle/duties/duty.reads.ts'
import { followWords } from '#cycle/duties/follow.words.ts'
import { listReturns } from '#cycle/duties/proof.reads.ts'
import { countUnsettled } from '#cycle/duties/unsettled.reads.ts'
import { countDrafts } from '#cycle/plan-review/draft.reads.ts'
import { listResponsesOfUnits, listWaitingResponses } from '#cycle/response-plans/response-plan.reads.ts'
import { countUnconfirmed } from '#foundation/law/setting.reads.ts'
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { belongsTo, isLeader, isOffice } from '#foundation/people/actor.rules.ts'
import { writtenWithWeekday } from '#kernel/day.ts'
import { listWaiting } from '#paperwork/documents/document.reads.ts'
import { listToSign } from '#paperwork/signing/signing.reads.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { listOwnDoors, listOwnInvitations } from '../events.reads.ts'
import { papersFor } from '../paper-work.rules.ts'
import { anyPost, getPostWork } from '../post.reads.ts'
import { responseWorkFor } from '../response-work.rules.ts'
import { arrangeWork } from '../work.rules.ts'
import { workWords } from '../work.words.ts'
import { AmendedList } from './amended-list.tsx'
import { ChangedList } from './changed-list.tsx'
import { EventList } from './event-list.tsx'
import { JudgeList } from './judge-list.tsx'
import { PaperList } from './paper-list.tsx'
import { PostList } from './post-list.tsx'
import { ResponseList } from './response-list.tsx'
import { SignList } from './sign-list.tsx'
import { WorkLists } from './work-lists.tsx'

export const showHomePage = page(paths.home, {
  async get(context) {
    const actor = await getVisitor(context)
    const t = workWords(context)
    const { today, language } = context
    const units = [...new Set(actor.posts.map(({ unit }) => unit))]
    const duties = units.length === 0 ? [] : await listDutiesOfUnits(context, units)
    const open = duties.filter(({ campaignStatus }) => campaignStatus === 'running')
    const work = arrangeWork(open, today)
    const unseen = await listUnseen(context, units)
    const returns = await listReturns(
      context,
      work.now.map(({ id }) => id),
    )
    const judging = isOffice(actor) || isLeader(actor)
    const waiting = judging
      ? (await listRunningDuties(context)).filter((duty) => duty.status === 'handed_in' && !belongsTo(actor, duty.unit))
      : []
    const drafts = isOffice(actor) ? await countDrafts(context) : 0
    const unsettled = isOffice(actor) ? await countUnsettled(context) : 0
    const unconfirmed = judging ? await countUnconfirmed(context) : 0
    const papers = actor.posts.length === 0 ? [] : papersFor(actor, await listWaiting(context))
    const responses = responseWorkFor(actor, {
      duties: open,
      plans: await listResponsesOfUnits(context, units),
      waiting: judging ? await listWaitingResponses(context) : [],
      unsigned: actor.posts.length === 0 ? [] : await listUnsigned(context),
    })
    const count = (kind: string) => work.now.filter(({ standing }) => standing.kind === kind).length
    const campaigns = new Set(open.map(({ campaign }) => campaign)).size
    const post = await getPostWork(context, actor)
    const toSign = await listToSign(context, context.actor)
    return (
      <Screen actor={actor} here="home" title={t.mine}>
        <p class="lead">
          {t.today(writtenWithWeekday(today, { language }), count('late'), count('back'), count('soon'))}
        </p>
        {actor.posts.length === 0 && <p class="empty gap">{t.noPost}</p>}
        <AmendedList waiting={await listUnacknowledged(context, units)} language={language} />
        <ChangedList unseen={unseen} duties={duties} language={language} />
        <SignList waiting={toSign} language={language} />
        <PostList work={post} today={today} language={language} />
        <EventList
          invitations={await listOwnInvitations(context)}
          doors={await listOwnDoors(context)}
          tenant={context.tenant}
          language={language}
        />
        <WorkLists
          work={work}
          today={today}
          language={language}
          returns={returns}
          withUnit={units.length > 1}
          withCampaign={campaigns > 1}
        />
        {actor.posts.length > 0 &&
          open.length === 0 &&
          waiting.length === 0 &&
          papers.length + toSign.length === 0 &&
          !anyPost(post) && <Nothing />}
        <ResponseList work={responses} language={language} />
        <PaperList waiting={papers} language={language} />
        {judging && <JudgeList waiting={waiting} today={today} language={language} />}
        {unsettled > 0 && (
          <p class="bs gap">
            <a class="b link" href={paths.dutiesToGiveOver()}>
              {followWords(context).waiting(unsettled)}
            </a>
          </p>
        )}
        {unconfirmed > 0 && (
          <p class="bs gap">
            <a class="b link" href={paths.settings()}>
              {t.toConfirm(unconfirmed)}
            </a>
          </p>
        )}
        {isOffice(actor) && (
          <p class="bs gap">
            {drafts > 0 && (
              <a class="b link" href={paths.plans()}>
                {t.drafts(drafts)}
              </a>
            )}
            <a class="b two" href={paths.newPlan()}>
              {t.newPlan}
            </a>
          </p>
        )}
      </Screen>
    )

    function Nothing() {
      return (
        <div class="empty gap">
          <p>{t.nothing}</p>
          <p class="gap">
            <a href={paths.campaigns()}>{t.campaigns}</a>
          </p>
        </div>
      )
    }
  },
})
