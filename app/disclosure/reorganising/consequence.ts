// What follows from a reorganisation beyond the tree: a section of the preview, in the reader's language.

/** `lines` say what moves, `none` that nothing does. */
export type Consequence = { title: string; hint: string | null; lines: { text: string; to?: string }[]; none: string }
