// /meeting — giao ban: what is late, due this week, returned and waiting, to read out and to print.
import { listRunningDuties } from '#cycle/duties/duty.reads.ts'
import { shapes } from '#cycle/duties/standing.rules.ts'
import { standingWords } from '#cycle/duties/standing.words.ts'
import { at } from '#cycle/plan-review/plan.ts'
import { headOfDay } from '#foundation/audit/head.reads.ts'
import { sealLine } from '#foundation/audit/head.words.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { written } from '#kernel/day.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Mark } from '#ui/mark.tsx'
import { Seal } from '#ui/seal.tsx'
import { State } from '#ui/state.tsx'
import { prepareMeeting } from '../meeting.rules.ts'
import type { WorkRow } from '../work.rules.ts'
import { workWords } from '../work.words.ts'

export const showMeetingPage = page(paths.meeting, {
  async get(context) {
    const actor = await getActor(context)
    const t = workWords(context)
    const words = standingWords(context)
    const duties = await listRunningDuties(context)
    const meeting = prepareMeeting(duties, context.today)
    const several = new Set(duties.map(({ campaign }) => campaign)).size > 1
    return (
      <Screen actor={actor} here="meeting" title={t.meeting}>
        <p class="lead">{t.meetingLead(written(meeting.monday), written(meeting.sunday))}</p>
        {duties.length === 0 ? (
          <p class="empty gap">{t.meetingNone}</p>
        ) : (
          <>
            <Part title={t.late} rows={meeting.late} />
            <Part title={t.week} rows={meeting.week} />
            <Part title={t.back} rows={meeting.back} />
            <Part title={t.sent} rows={meeting.sent} />
          </>
        )}
        <Seal text={sealLine(await headOfDay(context), context)} />
      </Screen>
    )

    function Part({ title, rows }: { title: string; rows: WorkRow[] }) {
      return (
        <>
          <h2>{`${title} (${rows.length})`}</h2>
          {rows.length === 0 ? (
            <p class="soft">{t.none}</p>
          ) : (
            <table class="cards">
              <caption class="vh">{title}</caption>
              <thead>
                <tr>
                  <th>{t.duty}</th>
                  <th>{t.unit}</th>
                  <th class="num">{t.deadline}</th>
                  <th>{t.state}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <Row row={row} />
                ))}
              </tbody>
            </table>
          )}
        </>
      )
    }

    function Row({ row }: { row: WorkRow }) {
      return (
        <tr>
          <td>
            {row.spans.length > 0 && (
              <Mark
                place={row.place || words.verbatim}
                to={paths.readPlan({ plan: row.plan }) + at(row.spans)}
                label={t.place}
              />
            )}
            <a href={paths.duty({ duty: row.id })}>
              <q>{row.text}</q>
            </a>
            {several && <p class="soft">{row.campaignName}</p>}
          </td>
          <td>{row.unitName}</td>
          <td class="a num">{words.due(row.deadline, row.deadlineWords, row.every)}</td>
          <td class="a">
            <State shape={shapes[row.standing.kind]}>{words.standing(row.standing)}</State>
          </td>
        </tr>
      )
    }
  },
})
