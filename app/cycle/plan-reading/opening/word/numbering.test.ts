import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textFrom } from '../../../../../tests/making/opened.ts'
import { definition, list, listed, paragraph, wordFile } from '../../../../../tests/making/word.ts'

const linesOf = async (body: string, numbering: string, styles = ''): Promise<string[]> =>
  (await textFrom(wordFile({ body, numbering, styles }))).split('\n')

const outline = definition(0, [
  { format: 'upperRoman', text: '%1.' },
  { format: 'decimal', text: '%2.' },
  { format: 'decimal', text: '%2.%3.' },
  { format: 'lowerLetter', text: '%4)' },
])

test('levels count each for itself, begin anew below a higher one and show the numbers above them', async () => {
  const body = [
    listed('Mục đích', 1),
    listed('Một', 1, 1),
    listed('Hai', 1, 1),
    listed('Hai một', 1, 2),
    listed('chữ', 1, 3),
    listed('Hai hai', 1, 2),
    listed('Nội dung', 1),
    listed('Lại một', 1, 1),
    listed('Lại một một', 1, 2),
  ].join('')
  assert.deepEqual(await linesOf(body, outline + list(1, 0)), [
    'I. Mục đích',
    '1. Một',
    '2. Hai',
    '2.1. Hai một',
    'a) chữ',
    '2.2. Hai hai',
    'II. Nội dung',
    '1. Lại một',
    '1.1. Lại một một',
  ])
})

test('two lists over one definition count on together', async () => {
  const body = listed('a', 1) + listed('b', 2) + paragraph('xen giữa') + listed('c', 1)
  assert.deepEqual(await linesOf(body, outline + list(1, 0) + list(2, 0)), ['I. a', 'II. b', 'xen giữa', 'III. c'])
})

test('a list with a start of its own begins there, once', async () => {
  const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
  const body = listed('a', 1) + listed('b', 2) + listed('c', 2)
  assert.deepEqual(await linesOf(body, outline + list(1, 0) + list(2, 0, start)), ['I. a', 'V. b', 'VI. c'])
})

test('a list may bring a level of its own', async () => {
  const own =
    '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Điều %1:"/></w:lvl></w:lvlOverride>'
  assert.deepEqual(await linesOf(listed('Phạm vi', 7), outline + list(7, 0, own)), ['Điều 3: Phạm vi'])
})

test('a legal level shows plain numbers below a Roman one', async () => {
  const levels = definition(0, [
    { format: 'upperRoman', text: '%1.' },
    { format: 'decimal', text: '%1.%2.', more: '<w:isLgl/>' },
  ])
  const body = listed('a', 1) + listed('b', 1) + listed('c', 1, 1)
  assert.deepEqual(await linesOf(body, levels + list(1, 0)), ['I. a', 'II. b', '2.1. c'])
})

test('a level that never restarts counts through the document', async () => {
  const levels = definition(0, [
    { format: 'decimal', text: 'Phần %1' },
    { format: 'decimal', text: '%2.', more: '<w:lvlRestart w:val="0"/>' },
  ])
  const body = listed('a', 1) + listed('x', 1, 1) + listed('b', 1) + listed('y', 1, 1)
  assert.deepEqual(await linesOf(body, levels + list(1, 0)), ['Phần 1 a', '1. x', 'Phần 2 b', '2. y'])
})

test('a heading style brings its list and the level that names it, also to the styles based on it', async () => {
  const levels = definition(0, [
    { format: 'upperLetter', text: '%1.', more: '<w:pStyle w:val="Heading1"/>' },
    { format: 'decimal', text: '%2.', more: '<w:pStyle w:val="Heading2"/>' },
  ])
  const styles =
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Heading2"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Own"><w:basedOn w:val="Heading1"/></w:style>'
  const styled = (text: string, style: string) => paragraph(text, `<w:pStyle w:val="${style}"/>`)
  const body = styled('a', 'Heading1') + styled('b', 'Heading2') + styled('c', 'Own')
  assert.deepEqual(await linesOf(body, levels + list(1, 0), styles), ['A. a', '1. b', 'B. c'])
})

test('a definition may point to the list of a style', async () => {
  const numbering =
    definition(0, [{ format: 'lowerRoman', text: '(%1)' }]) +
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Nghị"/></w:abstractNum>' +
    list(1, 0) +
    list(2, 1)
  const styles =
    '<w:style w:type="numbering" w:styleId="Nghị"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  assert.deepEqual(await linesOf(listed('a', 2) + listed('b', 2), numbering, styles), ['(i) a', '(ii) b'])
})

test('dashes stay dashes, and a sign of a symbol font becomes the sign that the paper shows', async () => {
  const numbering =
    definition(0, [{ format: 'bullet', text: '-' }]) +
    definition(1, [{ format: 'bullet', text: '\uf0b7' }]) +
    list(1, 0) +
    list(2, 1)
  assert.deepEqual(await linesOf(listed('a', 1) + listed('b', 2), numbering), ['- a', '• b'])
})

test('list number 0 takes the number away that the style would give', async () => {
  const styles =
    '<w:style w:type="paragraph" w:styleId="S"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
  const body = paragraph('không số', '<w:pStyle w:val="S"/><w:numPr><w:numId w:val="0"/></w:numPr>')
  assert.deepEqual(await linesOf(body, outline + list(1, 0), styles), ['không số'])
})

test('letters go on after z with aa, Roman numbers keep their form', async () => {
  const numbering =
    definition(0, [{ format: 'lowerLetter', text: '%1)', start: 26 }]) +
    definition(1, [{ format: 'upperRoman', text: '%1.', start: 19 }]) +
    list(1, 0) +
    list(2, 1)
  const body = listed('a', 1) + listed('b', 1) + listed('c', 2)
  assert.deepEqual(await linesOf(body, numbering), ['z) a', 'aa) b', 'XIX. c'])
})

test('who begins with a lower level has begun the ones above it', async () => {
  const body = listed('a', 1, 2) + listed('b', 1, 1) + listed('c', 1)
  assert.deepEqual(await linesOf(body, outline + list(1, 0)), ['1.1. a', '2. b', 'II. c'])
})

test('text boxes count for themselves', async () => {
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${listed('khung', 1)}</w:txbxContent></v:textbox></w:pict></w:r>`
  const body = listed('a', 1) + paragraph(box) + listed('b', 1)
  assert.deepEqual(await linesOf(body, outline + list(1, 0)), ['I. a', '', 'I. khung', 'II. b'])
})
