// Word files made by hand, as small as a test needs them: the XML of a part as it stands in the archive.
import { strToU8, zipSync } from 'fflate'

export type Parts = {
  body: string
  numbering?: string
  styles?: string
  footnotes?: string
  header?: string
  extra?: Record<string, Uint8Array>
}

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"'

const part = (name: string, content: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${name} ${namespaces}>${content}</w:${name}>`)

export function wordFile({ body, numbering, styles, footnotes, header, extra }: Parts): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    'word/document.xml': part('document', `<w:body>${body}</w:body>`),
    ...(numbering && { 'word/numbering.xml': part('numbering', numbering) }),
    ...(styles && { 'word/styles.xml': part('styles', styles) }),
    ...(footnotes && { 'word/footnotes.xml': part('footnotes', footnotes) }),
    ...(header && { 'word/header1.xml': part('hdr', header) }),
    ...extra,
  })
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`

/** A paragraph of plain text, or of runs when it begins with a tag. */
export const paragraph = (content: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`

export const listed = (content: string, list: number, level = 0): string =>
  paragraph(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)

export const table = (...rows: string[][]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

type Level = { format: string; text: string; start?: number; more?: string }

export const definition = (id: number, levels: Level[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.map(levelOf).join('')}</w:abstractNum>`

const levelOf = ({ format, text, start = 1, more = '' }: Level, place: number): string =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`

export const list = (id: number, definition: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`
