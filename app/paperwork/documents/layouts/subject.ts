// How a subject begins: every family has its own way to write "về".

const beginnings = /^(v\/v|về việc)\s+/i

/** Under the number of a dispatch: "về việc …" of the Party, "V/v …" of the State, however it was entered. */
export const dispatchSubject = (subject: string, about: string): string => `${about} ${subject.replace(beginnings, '')}`

/** Under the type of a paper: "về …" of the Party, "Về …" of the State; any other beginning stays as it is. */
export const subjectOf = (subject: string, begins: 'về' | 'Về'): string => subject.replace(/^về(?=\s)/i, begins)
