// The gaps of a template as they stand in its paragraphs, found before the library that fills them sees the file.
import type { TemplateFields, TemplatePlace, TemplateProblem } from './template.ts'

export type Paragraph = { text: string; place: TemplatePlace }

type Mark = { sign: '' | '#' | '/' | '?'; field: string; place: TemplatePlace }

/** Every problem with the gaps, in the order in which they stand. */
export function problemsOf(paragraphs: Paragraph[], fields: TemplateFields): TemplateProblem[] {
  const problems: TemplateProblem[] = []
  const open: Mark[] = []
  for (const mark of paragraphs.flatMap(marksOf)) {
    const problem = judged(mark, open, fields)
    if (problem) problems.push(problem)
    if (mark.sign === '#') open.push(mark)
    if (mark.sign === '/' && open.at(-1)?.field === mark.field) open.pop()
  }
  return [...problems, ...open.map(({ field, place }) => ({ why: 'not-closed' as const, field, place }))]
}

function judged({ sign, field, place }: Mark, open: Mark[], fields: TemplateFields): TemplateProblem | null {
  const inside = open.map((mark) => mark.field)
  switch (sign) {
    case '?':
      return { why: 'not-closed', field, place }
    case '/':
      return inside.at(-1) === field ? null : { why: 'not-opened', field, place }
    case '#':
      return Object.hasOwn(fields.lists, field) ? null : { why: 'unknown-field', field, place }
    case '':
      return known(field, inside, place, fields)
  }
}

function known(
  field: string,
  inside: string[],
  place: TemplatePlace,
  { texts, lists }: TemplateFields,
): TemplateProblem | null {
  if (texts.includes(field) || inside.some((list) => Object.hasOwn(lists, list) && lists[list]?.includes(field)))
    return null
  const list = Object.keys(lists).find((one) => lists[one]?.includes(field))
  return list === undefined ? { why: 'unknown-field', field, place } : { why: 'outside-its-list', field, list, place }
}

/** A gap that is opened and not closed before the next one or the end of its paragraph has the sign "?". */
const marksOf = ({ text, place }: Paragraph): Mark[] =>
  [...text.matchAll(/\{\{((?:(?!\{\{|\}\}).)*)(\}\})?/gsu)].map(([, inner = '', end]) => {
    const written = inner.trim()
    if (end === undefined) return { sign: '?', field: written.slice(0, 30), place }
    const sign = written.startsWith('#') ? '#' : written.startsWith('/') ? '/' : ''
    return { sign, field: sign === '' ? written : written.slice(1).trim(), place }
  })
