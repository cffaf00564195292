// A letter by e-mail, and what a server may say to it.
export type Mail = {
  messageId: string // the same at every try, so that a mailbox that has it already shows it once
  to: string
  subject: string
  text: string
  on: Date
  files: { name: string; mediaType: string; bytes: Uint8Array }[]
}

/**
 * `later` is worth another try, `never` is not; `unclear` is a letter that a server was hearing when the line broke: it may have
 * arrived. `reply` is what the server said, for the office.
 */
export type MailOutcome = { outcome: 'sent' | 'later' | 'never' | 'unclear'; reply: string }

/** 450 and its like say "come again", as greylisting does; 550 and its like say no. */
export const outcomeOfReply = (code: number | undefined): 'later' | 'never' =>
  code !== undefined && code >= 500 ? 'never' : 'later'
