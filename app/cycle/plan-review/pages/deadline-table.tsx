// The tasks of a plan with their deadlines, those without one first.
import type { Language } from '#kernel/words.ts'
import { paths } from '#shell/paths.ts'
import { Mark, Quote } from '#ui/mark.tsx'
import { State } from '#ui/state.tsx'
import { deadlineWords } from '../deadline.words.ts'
import type { Finding } from '../finding.ts'
import { deadlineText, findingWords } from '../finding.words.ts'
import { at, type Plan } from '../plan.ts'
import { planWords } from '../plan.words.ts'

type Task = Extract<Finding, { kind: 'task' }>
type TableProps = {
  plan: Plan
  tasks: Task[]
  bodies: Extract<Finding, { kind: 'body' }>[]
  isTicked: (task: Task) => boolean
  reader: { language: Language }
}

const hasNone = ({ value }: Task) => value.deadlines.length === 0 && value.every === null

export function DeadlineTable({ plan, tasks, bodies, isTicked, reader }: TableProps) {
  const t = deadlineWords(reader)
  const nameOf = new Map(bodies.map(({ id, value }) => [id, value.name]))
  const ordered = tasks.toSorted(
    (one, other) => Number(hasNone(other)) - Number(hasNone(one)) || one.position - other.position,
  )
  return (
    <table class="cards gap">
      <caption class="vh">{t.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.task}</th>
          <th scope="col">{t.body}</th>
          <th scope="col">{t.deadline}</th>
        </tr>
      </thead>
      <tbody>
        {ordered.map((task) => (
          <tr>
            <td>
              {task.spans.length > 0 && (
                <Mark
                  place={task.value.place || '§'}
                  to={`${paths.readPlan({ plan: plan.id })}${at(task.spans)}`}
                  label={planWords(reader).mark}
                />
              )}
              <span class="tick">
                <input
                  type="checkbox"
                  id={`t-${task.id}`}
                  name="task"
                  value={`${task.id}.${task.version}`}
                  checked={isTicked(task)}
                />
                <label for={`t-${task.id}`}>
                  <Quote>{task.value.text}</Quote>
                </label>
              </span>
            </td>
            <td>{(task.parent && nameOf.get(task.parent)) ?? ''}</td>
            <td class="a">
              {hasNone(task) ? (
                <State shape="todo">{findingWords(reader).noDeadline}</State>
              ) : (
                deadlineText(task.value, reader.language)
              )}{' '}
              <a
                href={paths.answerFinding({ plan: plan.id, finding: task.id })}
                aria-label={`${t.edit} ${task.value.place}`}
              >
                ✎
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
