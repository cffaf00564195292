// Which element of one plan is which element of another: by words, body and place. Numbers may move; one is never taken twice.
import { type Element, type ElementKind, elementKinds, ofElementKind, type TaskValue, wordsOf } from './element.ts'
import { isSameBody, isSameValue, likeness, plainText } from './sameness.ts'

export type Alignment<One, Other> = { pairs: [One, Other][]; left: One[]; right: Other[] }

/** What is less alike than this is another element. */
const enough = 0.5

export function align<One extends Element, Other extends Element>(ones: One[], others: Other[]): Alignment<One, Other> {
  const whole: Alignment<One, Other> = { pairs: [], left: [], right: [] }
  for (const kind of elementKinds) {
    const { pairs, left, right } = alignKind(kind, ofElementKind(ones, kind), ofElementKind(others, kind))
    whole.pairs.push(...pairs)
    whole.left.push(...left)
    whole.right.push(...right)
  }
  return whole
}

/** What says the same first, in the order of both texts; then whatever is most alike. */
function alignKind<One extends Element, Other extends Element>(
  kind: ElementKind,
  ones: One[],
  others: Other[],
): Alignment<One, Other> {
  const pairs: [One, Other][] = []
  let [left, right] = [ones, others]
  take((one, other) => one.place === other.place && isSameValue(kind, one.value, other.value))
  take((one, other) => isSameValue(kind, one.value, other.value))
  const scored = left.flatMap((one, index) =>
    right.map((other, at) => ({ one, other, score: scoreOf(one, other) - Math.abs(index - at) / 10_000 })),
  )
  const taken = new Set<Element>()
  for (const { one, other, score } of scored.toSorted((first, second) => second.score - first.score)) {
    if (score < enough || taken.has(one) || taken.has(other)) continue
    taken.add(one).add(other)
    pairs.push([one, other])
  }
  return { pairs, left: left.filter((one) => !taken.has(one)), right: right.filter((other) => !taken.has(other)) }

  function take(matches: (one: One, other: Other) => boolean): void {
    const free = new Set(right)
    const rest = left.filter((one) => {
      const found = [...free].find((other) => matches(one, other))
      if (found === undefined) return true
      free.delete(found)
      pairs.push([one, found])
      return false
    })
    ;[left, right] = [rest, right.filter((other) => free.has(other))]
  }
}

/** Words first; the same place and the same body help, and can carry a task that was worded anew. */
function scoreOf(one: Element, other: Element): number {
  const near = one.place !== '' && one.place === other.place ? 0.15 : 0
  switch (one.kind) {
    case 'theme':
    case 'period':
      return 1
    case 'review':
      return one.value.kind === (other.value as typeof one.value).kind ? 0.8 + near : 0
    case 'track':
      return one.value.track === (other.value as typeof one.value).track ? 0.8 + near : 0
    case 'phase':
      return plainText(one.value.name) === plainText(wordsOf(other))
        ? 1
        : likeness(one.value.name, wordsOf(other)) + near
    case 'target':
      return likeness(withoutNumbers(one.value.text), withoutNumbers(wordsOf(other))) + near
    case 'task': {
      const their = other.value as TaskValue
      const body = isSameBody(one.value.body, their.body) ? 0.1 : 0
      const day = one.value.deadline === their.deadline ? 0.05 : 0
      const words = likeness(one.value.text, their.text)
      return words < 0.25 ? 0 : words + near + body + day
    }
    default:
      return likeness(wordsOf(one), wordsOf(other)) + near
  }
}

const withoutNumbers = (text: string): string => text.replace(/\d+(?:[.,]\d+)*/g, '#')
