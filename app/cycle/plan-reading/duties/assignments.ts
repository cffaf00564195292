// Which body is given which tasks, wherever in the text; one assignment for each body.

import { isGuestList } from '../campaign/ceremony.ts'
import { blank, type WhenAt } from '../dates/counted-from.ts'
import { datesIn } from '../dates/dates.ts'
import { datesUnder, knownDates } from '../dates/known-dates.ts'
import type { Known } from '../dates/periods.ts'
import { deadlineOf, whensIn } from '../dates/when.ts'
import { type Passage, spansOf } from '../passage.ts'
import type { Assignment, Task } from '../reading.ts'
import type { OutlineNode } from '../structure/outline.ts'
import type { PlanText } from '../structure/plan-text.ts'
import { type Role, rolesOf } from '../structure/roles.ts'
import { followersOf } from '../structure/sections.ts'
import { keyOf, partnersIn } from './body-key.ts'
import { isBodyName } from './body-names.ts'
import type { GivenWork } from './given-work.ts'
import { workIn } from './implementation.ts'
import { taskParts } from './task-parts.ts'
import { workInTables } from './task-table.ts'
import { workAt } from './work-elsewhere.ts'

const SILENT: Role[] = ['purpose', 'requirements', 'theme', 'slogans', 'participants', 'programme']
const CLASSES_TOO: Role[] = ['review', 'commendation', 'budget', 'ceremony']

export function assignmentsOf(plan: PlanText): Assignment[] {
  const known = knownDates(plan)
  const found = new Map<string, Assignment>()
  for (const work of gathered(plan)) {
    const key = keyOf(work.body.text)
    const assignment = found.get(key)
    const tasks = tasksOf(plan.source, work, known)
    if (assignment) assignment.tasks.push(...tasks)
    else
      found.set(key, {
        body: work.body.text,
        tasks,
        spans: spansOf(work.body, plan.source),
        confidence: work.certain ? 0.9 : 0.6,
      })
  }
  return [...found.values()].filter(({ spans, tasks }) => spans.length > 0 && tasks.length > 0)
}

function gathered(plan: PlanText): GivenWork[] {
  const named = plan.sections.get('implementation') ?? []
  const duties = new Set<OutlineNode>(
    tops(named.length > 0 ? named : plan.nodes.filter((node) => givesOut(node) && !rolesOf(node).includes('contents'))),
  )
  const silent = new Set<OutlineNode>(SILENT.flatMap((role) => plan.sections.get(role) ?? []))
  const loud = new Set<OutlineNode>(CLASSES_TOO.flatMap((role) => plan.sections.get(role) ?? []))
  const work: GivenWork[] = []
  for (const ceremony of plan.sections.get('ceremony') ?? [])
    for (const label of ceremony.children.filter(isGuestList))
      for (const node of [label, ...followersOf(label)]) silent.add(node)
  const walk = (node: OutlineNode, classesToo: boolean): void => {
    for (const child of node.children) {
      if (child.style === 'row') continue
      if (duties.has(child)) work.push(...workIn(child))
      else if (!silent.has(child)) {
        for (const given of workAt(child, classesToo)) work.push({ ...given, node: child })
        walk(child, classesToo || loud.has(child))
      }
    }
  }
  walk(plan.outline, false)
  return [...work, ...workInTables(plan.nodes)]
}

/** Where no heading says so: a section under which the names of bodies stand with duties. */
const givesOut = ({ children }: OutlineNode): boolean =>
  children.filter((child) => child.heading.text !== '' && child.children.length > 0 && isBodyName(child.heading.text))
    .length > 1

/** Without the sections that lie inside another of the same role. */
function tops(nodes: OutlineNode[]): OutlineNode[] {
  const all = new Set(nodes)
  return nodes.filter((node) => {
    for (let above = node.parent; above; above = above.parent) if (all.has(above)) return false
    return true
  })
}

function tasksOf(source: string, { task, under, certain, timing, partners, node }: GivenWork, whole: Known): Task[] {
  const known = node ? datesUnder(node, whole) : whole
  if (timing) {
    const whens = timesOf(timing.text, known)
    return [
      oneTask(source, task, {
        deadline: deadlineOf(whens),
        when: whens.map(({ when }) => when),
        with: partners ?? [],
        under,
        certain,
      }),
    ]
  }
  return taskParts(task, known).map(({ text, whens }) =>
    oneTask(source, text, {
      deadline: deadlineOf(whens),
      when: whens.map(({ when }) => when),
      with: partnersIn(text.text),
      under,
      certain,
    }),
  )
}

/** In a cell every date is a deadline, also one that no word holds. */
function timesOf(text: string, known: Known): WhenAt[] {
  const told = whensIn(text, known)
  const bare = datesIn(text, known.year).filter(
    (date) => !told.some((when) => when.start < date.end && date.start < when.end),
  )
  return [
    ...told,
    ...bare.map(({ start, end, iso }) => ({
      start,
      end,
      due: iso,
      when: { ...blank(text.slice(start, end)), on: iso },
    })),
  ].sort((one, other) => one.start - other.start)
}

type Told = Pick<Task, 'deadline' | 'when' | 'with' | 'under'> & { certain: boolean }

function oneTask(source: string, words: Passage, { certain, ...told }: Told): Task {
  return {
    text: words.text.replace(/[\s;,]+$|[\s;,]+(?:và|đồng thời),?$/u, ''),
    ...told,
    spans: spansOf(words, source),
    confidence: certain ? 0.9 : 0.6,
  }
}
