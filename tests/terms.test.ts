// A committee's own words: every catalogue takes them, and nothing that a person wrote is touched.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { boardWords } from '#cycle/duties/board.words.ts'
import { storyWords } from '#cycle/duties/story.words.ts'
import { speaking, standardTerms, type Term, termNames, termsWith } from '#kernel/terms.ts'

/** Where the standard word stands in a catalogue and is not the term: a word of law, an example of what people write, another sense. */
const allowed = [
  'Đơn vị sự nghiệp', // a kind of unit in the law
  'Đơn vị tính', // of measure
  'nơi nhận việc', // who gets the work, not the recipients of a document
  'Tên văn phòng', // of any office, before there is a committee
  'văn phòng duy nhất', // in the sense of the kind
  'Lập văn phòng khác',
  "officeValue: 'Văn phòng Đảng ủy'", // what the first person types as a name
  'Chánh Văn phòng', // a post, as people write it
  'Bí thư chi bộ', // likewise, in the English hint
]

/** Other words of two syllables, of which one is a term. */
const compounds = /giới hạn|quyền hạn|vô hạn|hạn chế|hạn hẹp|hạn hán/giu

const catalogues = globSync('app/**/*.words.ts').filter((file) => !file.endsWith('term-examples.words.ts'))
const strings = (text: string) => text.split('\n').filter((line) => !/^\s*(\/\/|\/\*\*|\*)/.test(line))
const longestFirst = Object.values(standardTerms)
  .map(({ vi }) => vi)
  .toSorted((one, other) => other.length - one.length)
const standardWord = new RegExp(`(?<!\\p{L})(${longestFirst.join('|')})(?!\\p{L})`, 'giu')

test('a catalogue names a term by the word of the committee, never by the standard word itself', () => {
  assert.ok(catalogues.length > 25)
  const found = catalogues.flatMap((file) =>
    strings(readFileSync(file, 'utf8')).flatMap((line) => {
      const rest = allowed.reduce((text, phrase) => text.replaceAll(phrase, ''), line.replace(compounds, ''))
      return (rest.match(standardWord) ?? []).map((word) => `${file}: ${word} in ${line.trim()}`)
    }),
  )
  assert.deepEqual(found, [], 'write own.duty in inOwnWords, as STYLE.md says')
})

test('every allowed exception is still needed', () => {
  const text = catalogues.map((file) => readFileSync(file, 'utf8')).join('\n')
  assert.deepEqual(
    allowed.filter((phrase) => !text.includes(phrase)),
    [],
  )
})

test('every term is said in some catalogue', () => {
  const text = catalogues.map((file) => readFileSync(file, 'utf8')).join('\n')
  assert.deepEqual(
    termNames.filter((term) => !new RegExp(`own\\.${term}\\b`, 'i').test(text)),
    [],
  )
})

test('whoever speaks the standard words hears them again as the same object', () => {
  const vi = { language: 'vi' } as const
  assert.equal(boardWords(vi), boardWords(vi))
  const terms = termsWith({ duty: 'đầu việc' })
  speaking(terms, () => {
    assert.equal(boardWords(vi).title, 'Bảng đầu việc')
    assert.equal(boardWords(vi), boardWords(vi))
  })
  assert.equal(boardWords(vi).title, 'Bảng nhiệm vụ')
  assert.equal(boardWords({ language: 'en' }).title, 'Duties board')
})

test('what a person wrote is never taken for a term', () => {
  const name = ['thi đua làm nhiệm vụ {duty} $', '{own.duty}'].join('')
  const every = Object.fromEntries(termNames.map((term) => [term, `từ ${term}`])) as Record<Term, string>
  speaking(termsWith(every), () => {
    const { paper } = boardWords({ language: 'vi' })
    assert.equal(paper.subtitle(name), `thực hiện từ campaign thi đua “${name}”`)
    assert.equal(
      storyWords({ language: 'vi' }).tell['duty.returned']?.('Hòa', { reason: name }),
      `Hòa trả lại: ${name}`,
    )
  })
})
