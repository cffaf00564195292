// A list as the norm writes it: a dash before each, its mark after each, a full stop after the last.

export const listed = (texts: string[], between: string): string[] =>
  texts.map((text, index) => `- ${ended(withoutDash(text), index === texts.length - 1 ? '.' : between)}`)

export const withoutDash = (text: string): string => text.replace(/^[-–—•+]\s+/, '')

/** With that mark at its end, in place of any that it had. */
export const ended = (text: string, mark: string): string => `${text.replace(/[\s.,;/]+$/, '')}${mark}`

/** The end of a body: what ends with a quotation or a question keeps its own mark. */
export const bodyEnded = (text: string, mark: string): string => (/[?!:…”"]\s*$/.test(text) ? text : ended(text, mark))
