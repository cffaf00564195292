// What the database says of an id that names nothing of this committee: a request made it up, or the thing has just gone.

/** Only of what was to be written; that something is still needed elsewhere is another matter, and a defect. */
export const namesNothing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  error.code === '23503' &&
  'detail' in error &&
  /is not present in table/.test(String(error.detail))
