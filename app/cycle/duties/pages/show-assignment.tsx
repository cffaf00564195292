// /assignments/:assignment — one line of the plan, opened to the units that it was given to.
import { getCampaign } from '#cycle/campaigns/campaign.reads.ts'
import { isLive, maySee } from '#cycle/campaigns/campaign.rules.ts'
import { at } from '#cycle/plan-review/plan.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { isOffice } from '#foundation/people/actor.rules.ts'
import { writtenMoment } from '#kernel/day.ts'
import { forbidden } from '#kernel/missing.ts'
import { sentence } from '#kernel/sentence.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { Mark } from '#ui/mark.tsx'
import { State } from '#ui/state.tsx'
import { getAssignment } from '../assignment.reads.ts'
import { listCorrections } from '../correction.reads.ts'
import { correctionWords } from '../correction.words.ts'
import { listDutiesOfAssignment } from '../duty.reads.ts'
import { followWords } from '../follow.words.ts'
import { shapes, standingOf } from '../standing.rules.ts'
import { standingWords } from '../standing.words.ts'
import { storyWords } from '../story.words.ts'

export const showAssignmentPage = page(paths.assignment, {
  async get(context, { assignment: id }) {
    const actor = await getActor(context)
    const line = await getAssignment(context, id)
    const campaign = await getCampaign(context, line.campaign)
    if (!maySee(actor, campaign)) throw forbidden()

    const t = correctionWords(context)
    const words = standingWords(context)
    const story = storyWords(context)
    const follow = followWords(context)
    const duties = await listDutiesOfAssignment(context, id)
    const given = duties.filter(({ status }) => status !== 'withdrawn')
    const accepted = given.filter(({ status }) => status === 'accepted').length
    const corrections = await listCorrections(context, id)
    return (
      <Screen
        actor={actor}
        here="campaigns"
        title={line.body}
        heading={
          <>
            <p class="sm crumb">
              <a href={paths.duties({ campaign: campaign.id })}>{sentence(campaign.name)}</a>
            </p>
            <h1>{line.body}</h1>
          </>
        }
      >
        {line.withdrawnOn && <Note>{t.withdrawnLine}</Note>}
        <p class="lead">
          {t.lineLead(accepted, given.length)} {line.unitClass && `${t.toUnits(line.unitClass)} ${t.newcomers}`}
        </p>
        <blockquote class="mid">
          {line.spans.length > 0 && (
            <Mark
              place={line.place || words.verbatim}
              to={paths.readPlan({ plan: line.source ?? campaign.plan }) + at(line.spans)}
              label={t.place}
            />
          )}
          <p>“{line.text}”</p>
        </blockquote>
        <table class="cards gap">
          <caption class="vh">{t.line}</caption>
          <thead>
            <tr>
              <th>{t.unit}</th>
              <th class="num">{t.deadline}</th>
              <th>{t.state}</th>
            </tr>
          </thead>
          <tbody>
            {duties.map((duty) => {
              const standing = standingOf(duty, context.today)
              return (
                <tr>
                  <td>
                    <a href={paths.duty({ duty: duty.id })}>{duty.unitName}</a>
                    {duty.receivedFrom && <span class="soft sm"> ({follow.receivedFrom(duty.receivedFrom)})</span>}
                  </td>
                  <td class="num">{words.due(duty.deadline, duty.deadlineWords, duty.every)}</td>
                  <td>
                    <State shape={shapes[standing.kind]}>{words.standing(standing)}</State>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
        {corrections.length > 0 && (
          <>
            <h2>{t.changed}</h2>
            <ul class="rows">
              {corrections.map((one) => (
                <li>
                  {sentence(story.correction(one))} {t.because}:{' '}
                  {one.ground ? (
                    <a href={paths.readPlan({ plan: one.ground.plan }) + at(one.ground.spans)}>{one.reason}</a>
                  ) : (
                    one.reason
                  )}
                  <p class="soft sm">
                    {one.byName}, {writtenMoment(one.at)}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
        {isOffice(actor) && isLive(campaign.status) && !line.withdrawnOn && (
          <p class="bs gap">
            <a class="b two" href={paths.correctAssignment({ assignment: id })}>
              {t.correct}
            </a>
          </p>
        )}
      </Screen>
    )
  },
})
