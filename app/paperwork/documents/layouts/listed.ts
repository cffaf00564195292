// A list as the norm writes it: a dash before each, its mark after each, a full stop after the last.

export const listed = (texts: string[], between: string): string[] =>
  texts.map((text, index) => `- ${ended(text, index === texts.length - 1 ? '.' : between)}`)

/** With that mark at its end, in place of any that it had. */
export const ended = (text: string, mark: string): string => `${text.trimEnd().replace(/[.,;]+$/, '')}${mark}`
