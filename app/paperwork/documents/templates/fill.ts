// Checks and fills a template, in the thread that calls it.
import Docxtemplater from 'docxtemplater'
import { zipSync } from 'fflate'
import PizZip from 'pizzip'
import { refuse } from '#kernel/verdict.ts'
import { problemsOf } from './marks.ts'
import type { Filled, TemplateData, TemplateFields, TemplateProblem } from './template.ts'
import { paragraphsOf, unpack } from './unpack.ts'

export function checked(bytes: Uint8Array, fields: TemplateFields): TemplateProblem[] {
  const unpacked = unpack(bytes)
  if (!unpacked.allowed) return [unpacked.refusal]
  const problems = problemsOf(paragraphsOf(unpacked.files), fields)
  if (problems.length > 0) return problems
  const opened = openedOf(unpacked.files)
  return opened === null ? [{ why: 'broken' }] : []
}

export function filled(bytes: Uint8Array, { texts, lists }: TemplateData): Filled {
  const unpacked = unpack(bytes)
  if (!unpacked.allowed) return unpacked
  const odd = oddField({ texts, lists })
  if (odd !== null) return refuse({ why: 'letters', field: odd })
  const opened = openedOf(unpacked.files)
  if (opened === null) return refuse({ why: 'broken' })
  opened.render({ ...texts, ...lists })
  return { allowed: true, bytes: opened.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' }) }
}

const delimiters = { start: '{{', end: '}}' }

/** Null where the library finds something that our own look at the gaps did not, such as a list that crosses a table. */
function openedOf(files: Record<string, Uint8Array>): Docxtemplater | null {
  try {
    const zip = new PizZip(zipSync(files)) // packed anew: what it unpacks to is bounded by now
    return new Docxtemplater(zip, {
      delimiters,
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser,
      nullGetter,
    })
  } catch {
    return null
  }
}

/** Fields by their names alone: no expression, and nothing that every object has. */
function parser(tag: string) {
  const field = tag.trim()
  return {
    get: (scope: Record<string, unknown>) => (Object.hasOwn(scope, field) ? scope[field] : undefined),
  }
}

const nullGetter = () => ''

/** The first with a letter that no Word file may hold. */
function oddField({ texts, lists }: TemplateData): string | null {
  const all = [
    ...Object.entries(texts),
    ...Object.values(lists).flatMap((list) => list.flatMap((entry) => Object.entries(entry))),
  ]
  return all.find(([, text]) => /[^\P{C}\n\t\u00ad\u200b-\u200d]/u.test(text))?.[0] ?? null
}
