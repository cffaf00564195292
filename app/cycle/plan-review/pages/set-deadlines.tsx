// /plans/:plan/deadlines — all tasks in one table; tick many, set one deadline.
import { isId } from '#kernel/ids.ts'
import { typedPartialDay } from '#kernel/partial-day.ts'
import { refuse } from '#kernel/verdict.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button, describedBy, ErrorSummary } from '#ui/form.tsx'
import { type SeenTask, setDeadlines } from '../deadline.acts.ts'
import { deadlineWords } from '../deadline.words.ts'
import { listFindings } from '../finding.reads.ts'
import { ofKind, standing } from '../finding.ts'
import { getPlan } from '../plan.reads.ts'
import { refusalWords } from '../refusal.words.ts'
import { enterAsOffice } from '../visit.acts.ts'
import type { FormRefusal } from './answer-finding.tsx'
import { DeadlineTable } from './deadline-table.tsx'
import { PlanSteps } from './plan-steps.tsx'

export const setDeadlinesPage = page<'plan', FormRefusal>(paths.setDeadlines, {
  async get(context, { plan: id }, { query, refusal, form }) {
    const t = deadlineWords(context)
    const words = refusalWords(context)
    const actor = await enterAsOffice(context)
    const plan = await getPlan(context, id)
    const findings = standing(await listFindings(context, id))
    const bodies = ofKind(findings, 'body')
    const all = ofKind(findings, 'task')
    const body = form ? fieldOf(form, 'body') : (query.get('body') ?? '')
    const tasks = all.filter(({ parent }) => body === '' || parent === body)
    const without = all.filter(({ value }) => value.deadlines.length === 0 && value.every === null)
    const isTicked = (task: (typeof all)[number]): boolean =>
      form
        ? form.getAll('task').some((one) => String(one).startsWith(task.id))
        : query.get('tick') === 'all' && without.includes(task)
    const error = refusal?.why === 'fields' ? words.fieldError('no-day') : undefined
    const problem = refusal && refusal.why !== 'fields' ? words.refusal(refusal) : error
    return (
      <Screen actor={actor} title={t.title} here="campaigns">
        <p class="lead">{all.length === 0 ? t.none : t.lead(without.length, all.length)}</p>
        <PlanSteps plan={id} here="deadlines" reader={context} />
        <ErrorSummary title={words.problem} errors={problem ? [{ field: 'deadline', text: problem }] : []} />
        <form method="get" class="bs fil">
          <label for="body" class="vh">
            {t.filter}
          </label>
          <select id="body" name="body">
            <option value="">{t.everybody}</option>
            {bodies.map((one) => (
              <option value={one.id} selected={one.id === body}>
                {one.value.name}
              </option>
            ))}
          </select>
          <Button kind="two">{t.show}</Button>
        </form>
        <p class="bs gap">
          <a href={`${paths.setDeadlines({ plan: id })}?body=${body}&tick=all`}>{t.tickAll}</a>
          <a href={`${paths.setDeadlines({ plan: id })}?body=${body}`}>{t.tickNone}</a>
        </p>
        <form method="post">
          <input type="hidden" name="body" value={body} />
          <DeadlineTable {...{ plan, tasks, bodies, isTicked, reader: context }} />
          {plan.status === 'draft' && (
            <div class="sticky">
              <div class={error ? 'err' : undefined}>
                <label for="deadline">{t.field}</label>
                <div class="bs fil">
                  <input
                    id="deadline"
                    name="deadline"
                    class="short"
                    value={fieldOf(form, 'deadline')}
                    aria-describedby={describedBy('deadline', { hint: true, error })}
                  />
                  <Button name="act" value="set">
                    {t.set}
                  </Button>
                  <Button kind="link" name="act" value="clear">
                    {t.clear}
                  </Button>
                  <a class="b two" href={paths.launchCampaign({ plan: id })}>
                    {t.next}
                  </a>
                  <p class="hint" id="deadline-hint">
                    {words.dayHint}
                  </p>
                  {error && (
                    <p class="msg" id="deadline-error">
                      {error}
                    </p>
                  )}
                </div>
              </div>
            </div>
          )}
        </form>
      </Screen>
    )
  },

  async post(context, { plan }, form) {
    const deadline = typedPartialDay(fieldOf(form, 'deadline'))
    const isClearing = fieldOf(form, 'act') === 'clear'
    if (!isClearing && !deadline) return refuse({ why: 'fields', errors: [{ field: 'deadlines', error: 'no-day' }] })
    const ticked = form.getAll('task').flatMap((one): SeenTask[] => {
      const [finding = '', version] = String(one).split('.')
      return isId<'finding'>(finding) ? [{ finding, version: Number(version) }] : []
    })
    const verdict = await setDeadlines(context, plan, ticked, isClearing ? null : deadline)
    return verdict.allowed ? goTo(`${paths.setDeadlines({ plan })}?body=${fieldOf(form, 'body')}`) : verdict
  },
})
