// The part of word-extractor that is used here; it brings no types of its own.
declare module 'word-extractor' {
  type Asked = { filterUnicode?: boolean; includeHeadersAndFooters?: boolean; includeBody?: boolean }
  type Document = {
    getBody(asked?: Asked): string
    getFootnotes(asked?: Asked): string
    getEndnotes(asked?: Asked): string
    getHeaders(asked?: Asked): string
    getTextboxes(asked?: Asked): string
  }
  class WordExtractor {
    extract(file: Buffer): Promise<Document>
  }
  export = WordExtractor
}
