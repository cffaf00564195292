// The office brings a template of the committee's own, checked before it is kept, or stops using one.
import type { Context } from '#db/context.ts'
import { record } from '#foundation/audit/entry.acts.ts'
import { keepAs } from '#foundation/files/file.acts.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import type { Id } from '#kernel/ids.ts'
import { refuse, type Verdict } from '#kernel/verdict.ts'
import { getTemplate, listTemplates } from './document-template.reads.ts'
import { mayEndTemplate, mayKeepTemplate, nextVersion, type TemplateRefusal } from './document-template.rules.ts'
import type { NewTemplate } from './document-template.ts'
import { endTemplateRow, insertTemplate } from './document-template.writes.ts'
import { checkTemplate } from './templates/read-template.ts'
import { templateFields } from './templates/template-fields.ts'

/** Of a name that is there already it is the next version. Nothing faulty is kept. */
export async function keepTemplate(context: Context, template: NewTemplate): Promise<Verdict<TemplateRefusal>> {
  const { name, type, file } = template
  const verdict = mayKeepTemplate(await getActor(context), template)
  if (!verdict.allowed || !file) return verdict

  const problems = await checkTemplate(file.bytes, templateFields)
  if (problems.length > 0) return refuse({ why: 'faulty', problems })
  const version = nextVersion(await listTemplates(context), name)
  const kept = await keepAs(context, file, 'docx')
  const id = await insertTemplate(context, { name, version, type, file: kept })
  await record(context, 'document-template.kept', id, { name, version, type })
  return verdict
}

export async function endTemplate(context: Context, id: Id<'document_template'>): Promise<Verdict<TemplateRefusal>> {
  const template = await getTemplate(context, id)
  const verdict = mayEndTemplate(await getActor(context), template)
  if (verdict.allowed) {
    await endTemplateRow(context, id)
    await record(context, 'document-template.ended', id, { name: template.name, version: template.version })
  }

  return verdict
}
