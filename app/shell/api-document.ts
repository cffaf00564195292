// What the page of the open API reads out of its document: plain JSON, looked at part by part and believed nowhere.
export type Member = { name: string; type: string; required: boolean; description: string; members: Member[] }

export type Operation = {
  method: string
  path: string
  summary: string
  vi: string
  parameters: Member[]
  body: { type: string; members: Member[] } | null
  answer: unknown
}

type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const within = (value: unknown, ...keys: string[]): unknown =>
  keys.reduce<unknown>((inner, key) => (isObject(inner) ? inner[key] : undefined), value)
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export function operationsOf(document: object): Operation[] {
  return Object.entries(within(document, 'paths') ?? {}).flatMap(([path, methods]) =>
    Object.entries(isObject(methods) ? methods : {}).map(([method, operation]) => {
      const [sent] = Object.entries(within(operation, 'requestBody', 'content') ?? {})
      return {
        ...{ method, path, summary: text(within(operation, 'summary')), vi: text(within(operation, 'description')) },
        parameters: list(within(operation, 'parameters')).map((one) => ({
          ...memberOf(document, text(within(one, 'name')), within(one, 'schema')),
          required: within(one, 'required') === true,
        })),
        body: sent ? { type: sent[0], members: membersOf(document, within(sent[1], 'schema')) } : null,
        answer: within(operation, 'responses', '200', 'content', 'application/json', 'schema'),
      }
    }),
  )
}

/** The members of an object; of a list those of what it lists. */
export function membersOf(document: object, schema: unknown): Member[] {
  const plain = resolved(document, schema)
  const items = within(plain, 'items')
  if (items) return membersOf(document, items)
  const parts = list(within(plain, 'allOf'))
  if (parts.length > 0) return parts.flatMap((part) => membersOf(document, part))
  const required = list(within(plain, 'required'))
  return Object.entries(within(plain, 'properties') ?? {}).map(([name, member]) => ({
    ...memberOf(document, name, member),
    required: required.includes(name),
  }))
}

function memberOf(document: object, name: string, schema: unknown): Member {
  const plain = resolved(document, schema)
  const description = text(within(plain, 'description'))
  return { name, type: typeOf(plain), required: false, description, members: membersOf(document, plain) }
}

function resolved(document: object, schema: unknown): unknown {
  const name = text(within(schema, '$ref')).split('/').at(-1)
  return name ? within(document, 'components', 'schemas', name) : schema
}

function typeOf(schema: unknown): string {
  const choices = list(within(schema, 'enum'))
  if (choices.length > 0) return choices.join(' | ')
  const type = within(schema, 'type')
  const format = text(within(schema, 'format'))
  const named = Array.isArray(type) ? type.join(' | ') : text(type)
  return format ? `${named} (${format})` : named
}
