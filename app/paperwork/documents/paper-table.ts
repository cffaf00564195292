// A table as it leaves the product on paper: what stands above it, its columns, its rows. Writers make files of it.
export type Column = { heading: string; width: number; align?: 'center' | 'left' }

export type PaperTable = {
  /** Above on the left: whose paper it is. */
  committee: string
  office: string
  /** Above on the right. */
  party: string
  dated: string
  title: string
  subtitle: string
  /** Widths are parts of the whole. */
  columns: Column[]
  rows: (string | number)[][]
  /** The last line, below the table: the seal of the journal. */
  foot: string
}

/** All writers are of this type; `mediaType` and `ending` say what came out. */
export type TableWriter = {
  mediaType: string
  ending: string
  write(table: PaperTable): Promise<Uint8Array>
}
