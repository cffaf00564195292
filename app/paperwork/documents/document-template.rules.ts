// Who keeps the committee's own templates, and which of them can be used. Pure.
import { isOffice } from '#foundation/people/actor.rules.ts'
import type { Actor } from '#foundation/people/actor.ts'
import { allow, refuse, type Verdict } from '#kernel/verdict.ts'
import type { DocumentTemplate, NewTemplate } from './document-template.ts'
import type { DocumentType } from './document-type.ts'
import type { TemplateProblem } from './templates/template.ts'

export type TemplateRefusal =
  | { why: 'not-the-office' }
  | { why: 'name-missing' }
  | { why: 'file-missing' }
  | { why: 'faulty'; problems: TemplateProblem[] }
  | { why: 'ended' }

/** `template` is null before anything was chosen. */
export function mayKeepTemplate(actor: Actor, template: NewTemplate | null): Verdict<TemplateRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  if (template === null) return allow
  if (template.name === '') return refuse({ why: 'name-missing' })
  if (template.file === null) return refuse({ why: 'file-missing' })
  return allow
}

export function mayEndTemplate(actor: Actor, { endedAt }: Pick<DocumentTemplate, 'endedAt'>): Verdict<TemplateRefusal> {
  if (!isOffice(actor)) return refuse({ why: 'not-the-office' })
  return endedAt === null ? allow : refuse({ why: 'ended' })
}

/** For a document of that type: the latest version of each name that has not been ended. */
export function usable(templates: DocumentTemplate[], type: DocumentType): DocumentTemplate[] {
  const latest = new Map<string, DocumentTemplate>()
  for (const one of templates) if ((latest.get(one.name)?.version ?? 0) < one.version) latest.set(one.name, one)
  return [...latest.values()].filter((one) => one.type === type && one.endedAt === null)
}

export const nextVersion = (templates: DocumentTemplate[], name: string): number =>
  1 + Math.max(0, ...templates.filter((one) => one.name === name).map(({ version }) => version))
