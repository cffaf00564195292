// What a plan says does not hang on line ends, letters or columns: the reader finds nearly the same in every guise of it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readPlan } from '#cycle/plan-reading/read-plan.ts'
import { goldPlans } from './gold.ts'
import { wordsOf } from './likeness.ts'
import { f1, sum } from './matching.ts'
import { score } from './score.ts'
import {
  decomposed,
  hardWrapped,
  letterheadOnOneLine,
  secondVowelTones,
  straightQuotes,
  type Variant,
} from './variants.ts'

const plans = goldPlans()

const variants: Record<string, Variant> = {
  'broken into lines of 90 columns with page numbers between': hardWrapped(90),
  'broken into lines of 64 columns with page numbers between': hardWrapped(64),
  'in decomposed letters': decomposed,
  'with the tones on the second vowel': secondVowelTones,
  'with its letterhead on one line': letterheadOnOneLine,
  'with straight quotes': straightQuotes,
  'in all of these at once': (text) =>
    decomposed(hardWrapped(80)(letterheadOnOneLine(secondVowelTones(straightQuotes(text))))),
}

for (const [guise, variant] of Object.entries(variants)) {
  test(`a plan ${guise} is read as well as before`, () => {
    const overall = f1(sum(plans.map(({ text, gold }) => score(readPlan(variant(text), 'txt'), gold).overall)))
    assert.ok(overall >= 0.93, `micro-F1 ${overall.toFixed(3)}`)
  })
}

test('a guise changes letters, line ends and columns, never a word', () => {
  const withoutPages = (text: string) => text.replace(/^\d{1,2}$/gm, '')
  for (const { name, text } of plans) {
    assert.deepEqual(wordsOf(withoutPages(hardWrapped(64)(text))), wordsOf(withoutPages(text)), name)
    for (const guise of [decomposed, secondVowelTones, straightQuotes])
      assert.deepEqual(wordsOf(guise(text)), wordsOf(text), name)
    assert.deepEqual(wordsOf(letterheadOnOneLine(text)).sort(), wordsOf(text).sort(), name)
  }
})
