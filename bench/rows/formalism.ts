// A thousand response plans of one campaign, all against all: every twentieth takes half of the one before it.
import { readFileSync } from 'node:fs'
import { alikeAmong } from '#cycle/response-plans/formalism/compare-all.ts'
import { knownOf } from '#cycle/response-plans/formalism/own-words.ts'
import { type Measure, quickest, rounded } from '../row.ts'

const [plans, sentences, perPlan] = [1000, 20, 20]

export const formalismRow: Measure = {
  name: 'formalism-1000-plans',
  limit: '≤ 2 s for all against all',
  async run() {
    const template = readFileSync('tests/formalism/template.txt', 'utf8')
    const written = writeAll(template)
    const milliseconds = await quickest(3, () => {
      const found = alikeAmong(written, knownOf(template))
      const expected = plans / perPlan
      const hit = found.filter(({ one, other }) => Math.abs(one - other) === 1 && Math.max(one, other) % perPlan === 0)
      if (hit.length < expected - 1) throw new Error(`${hit.length} of ${expected} copies were found`)
    })
    return { name: formalismRow.name, value: rounded(milliseconds / 1000), unit: 's', against: null, ratio: null }
  },
}

/** Words of real sentences, drawn as often as they stand there: what two plans share by chance is what real ones do. */
function writeAll(template: string): { key: number; text: string }[] {
  const words = readFileSync('tests/formalism/pairs.jsonl', 'utf8').match(/[\p{L}\p{M}]{2,}/gu) ?? []
  let seed = 1
  const random = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const some = () => words[Math.floor(random() * words.length)] ?? ''
  const sentence = () => `${Array.from({ length: 18 }, some).join(' ').toLowerCase()}.`
  const own = Array.from({ length: plans }, () => Array.from({ length: sentences }, sentence))
  return own.map((mine, key) => {
    const taken = key % perPlan === 0 && key > 0 ? (own[key - 1]?.slice(0, sentences / 2) ?? []) : []
    return { key, text: `${template}\n${[...mine.slice(taken.length), ...taken].join(' ')}` }
  })
}
