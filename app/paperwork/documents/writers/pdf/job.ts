// What the thread is asked to set: some documents of one kind, as data.
export type Job = {
  source: 'sheet' | 'certificate' | 'signature'
  /** The documents, each as JSON. */
  documents: string[]
  /** The scan under all of them; its name says what it is. */
  picture?: { name: string; bytes: Uint8Array }
}
