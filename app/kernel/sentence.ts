// How a text begins.

/** With a capital at its beginning. */
export const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1)
