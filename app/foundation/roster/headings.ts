// The headings of the columns, by which a sheet is known for what it is: the file's own format, in either language.
import { fold } from '#kernel/fold.ts'
import { type Column, columnsOf, type SheetKind } from './roster.ts'

export const sheetNames: Record<SheetKind, string> = { unit: 'Đơn vị', person: 'Người' }

/** The first is what we write; all are read. */
const headings = {
  unit: {
    name: ['Tên đơn vị', 'Đơn vị', 'Unit', 'Name of the unit'],
    shortName: ['Tên viết tắt', 'Viết tắt', 'Abbreviation'],
    kind: ['Loại', 'Loại đơn vị', 'Kind'],
    parent: ['Trực thuộc', 'Đơn vị cấp trên', 'Cấp trên', 'Below'],
    from: ['Từ ngày', 'Ngày bắt đầu', 'From'],
  },
  person: {
    name: ['Họ và tên', 'Họ tên', 'Name'],
    phone: ['Điện thoại', 'Số điện thoại', 'SĐT', 'Phone'],
    unit: ['Đơn vị', 'Tên đơn vị', 'Unit'],
    role: ['Vai trò', 'Role'],
    title: ['Chức vụ', 'Post'],
    from: ['Từ ngày', 'Ngày bắt đầu', 'From'],
    to: ['Đến ngày', 'Thôi từ ngày', 'Until'],
  },
} satisfies { [Sheet in SheetKind]: Record<(typeof columnsOf)[Sheet][number], string[]> }

export const headingOf = (sheet: SheetKind, column: Column): string => written(sheet, column)[0] ?? column

/** The columns of a row of headings; null where it is none. What stands in a column that nobody knows is told beside them. */
export function headingsIn(texts: (string | undefined)[]): Headed | null {
  const people = matched('person', texts)
  if (people.known.has('name') && people.known.has('title')) return people
  const units = matched('unit', texts)
  return units.known.has('name') && units.known.has('kind') ? units : null
}

/** `twice` is a column that two headings name. */
export type Headed = { sheet: SheetKind; known: Map<Column, number>; unknown: string[]; twice: Column | null }

function matched(sheet: SheetKind, texts: (string | undefined)[]): Headed {
  const found: Headed = { sheet, known: new Map(), unknown: [], twice: null }
  for (const [index, text] of texts.entries()) {
    if (!text) continue
    const column = columnsOf[sheet].find((one) => written(sheet, one).some((heading) => fold(heading) === bare(text)))
    if (!column) found.unknown.push(text)
    else if (found.known.has(column)) found.twice = column
    else found.known.set(column, index)
  }
  return found
}

/** Without the star of what must be filled in, and without what is explained in brackets. */
const bare = (heading: string): string => fold(heading.replace(/\(.*?\)|[*:]/g, '').trim())

const written = (sheet: SheetKind, column: Column): string[] =>
  Object.entries(headings[sheet]).find(([name]) => name === column)?.[1] ?? []
