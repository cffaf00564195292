// Makes the bundled sample plan: a Word file as an office makes it, with Word's own numbering and a letterhead in a table.
import { writeFileSync } from 'node:fs'
import { Document, LevelFormat, Packer } from 'docx'
import { lineOf, textRun } from './sample-plan/lines.ts'
import { endOf, headOf } from './sample-plan/tables.ts'
import { body, head } from './sample-plan/words.ts'

const millimetre = 56.7 // in twentieths of a point

const { CENTER, START } = { CENTER: 'center', START: 'start' } as const
const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, place = 0, start = 1) => ({
  level: place,
  format,
  text,
  start,
  alignment: START,
  suffix: 'space' as const,
  style: {
    paragraph: { indent: { left: 0, firstLine: 10 * millimetre } },
    run: { bold: format !== LevelFormat.BULLET },
  },
})

const numbering = {
  config: [
    {
      reference: 'outline',
      levels: [
        level(LevelFormat.UPPER_ROMAN, '%1.', 0),
        level(LevelFormat.DECIMAL, '%2.', 1),
        level(LevelFormat.DECIMAL, '%2.%3.', 2),
      ],
    },
    { reference: 'again', levels: [level(LevelFormat.DECIMAL, '3.%1.')] },
    { reference: 'gap', levels: [level(LevelFormat.DECIMAL, '4.%1.', 0, 3)] },
    { reference: 'dash', levels: [level(LevelFormat.BULLET, '-')] },
  ],
}

const subject = [textRun(head.type, { bold: true }), ...head.subject.map((words) => textRun(words, { bold: true }))]
const document = new Document({
  creator: 'Văn phòng Đảng ủy xã Sông Trăng',
  title: head.type,
  styles: {
    default: { document: { run: { font: 'Times New Roman', size: 28 }, paragraph: { spacing: { line: 320 } } } },
  },
  numbering,
  sections: [
    {
      properties: {
        page: {
          size: { width: Math.round(210 * millimetre), height: Math.round(297 * millimetre) },
          margin: {
            top: 20 * millimetre,
            bottom: 20 * millimetre,
            left: 30 * millimetre,
            right: 15 * millimetre,
          },
        },
      },
      children: [
        headOf(),
        ...subject.map((run, index) =>
          lineOf([run], { alignment: CENTER, spacing: { before: index === 0 ? 240 : 0 } }),
        ),
        lineOf([textRun('-----')], { alignment: CENTER, spacing: { after: 120 } }),
        ...body.map((paragraph) =>
          lineOf([textRun(paragraph.words, { bold: isHeading(paragraph) })], placeOf(paragraph)),
        ),
        lineOf([textRun('')]),
        endOf(),
      ],
    },
  ],
})

/** A section is a heading where it does not go on as a sentence. */
function isHeading({ as, words }: (typeof body)[number]): boolean {
  return as === 'section' ? !/[.:]$/.test(words) : ['part', 'item', 'again', 'gap'].includes(as)
}

function placeOf(paragraph: (typeof body)[number]) {
  const flow = { alignment: 'both' as const, spacing: { before: 40, after: 40 } }
  const { as } = paragraph
  switch (as) {
    case 'part':
      return { ...flow, numbering: { reference: 'outline', level: 0 }, keepNext: true }
    case 'section':
      return { ...flow, numbering: { reference: 'outline', level: 1 }, keepNext: isHeading(paragraph) }
    case 'item':
      return { ...flow, numbering: { reference: 'outline', level: 2 }, keepNext: true }
    case 'again':
    case 'gap':
    case 'dash':
      return { ...flow, numbering: { reference: as, level: 0 } }
    case 'text':
      return { ...flow, indent: { firstLine: 10 * millimetre } }
  }
}

const file = new URL('../seeds/demo-commune/ke-hoach-mau.docx', import.meta.url)
writeFileSync(file, await Packer.toBuffer(document))
