// A task of a plan as it was answered, with whom its body's name means: what a launch gives out.
import type { Id } from '#kernel/ids.ts'
import type { Span } from '#kernel/span.ts'
import type { FindingValues } from './finding.ts'
import type { Mapping } from './mapping.ts'

export type GivenTask = {
  finding: Id<'finding'>
  body: string
  spans: Span[]
  task: FindingValues['task']
  mapping: Mapping
}
