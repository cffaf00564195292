// The codes by which a receiver says what became of a document.
export const statusCodes = {
  '01': 'arrived',
  '02': 'refused',
  '03': 'accepted',
  '04': 'assigned',
  '05': 'under-way',
  '06': 'done',
  '13': 'recall-asked',
  '15': 'recall-agreed',
  '16': 'recall-refused',
} as const

export type StatusCode = keyof typeof statusCodes
export type StatusName = (typeof statusCodes)[StatusCode]

export const isStatusCode = (text: string): text is StatusCode => Object.hasOwn(statusCodes, text)

/** Some write 1 for 01. */
export const statusCodeOf = (text: string): StatusCode | null => {
  const padded = text.trim().padStart(2, '0')
  return isStatusCode(padded) ? padded : null
}

export const codeOf = (name: StatusName): StatusCode =>
  (Object.keys(statusCodes) as StatusCode[]).find((code) => statusCodes[code] === name) ?? '01'
