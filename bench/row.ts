// One row of the table: a measured value in the unit of its limit, and where a peer exists the ratio to it in the same run.
export type Row = {
  name: string
  value: number
  unit: string
  /** The named peer, null where there is none. */
  against: string | null
  /** Ours to the peer's; for memory, later to earlier. */
  ratio: number | null
}

export type Measure = { name: string; limit: string; run(): Promise<Row> }

/** Milliseconds of the quickest of so many runs, after one that warms up: on a busy machine the others measure the neighbours. */
export async function quickest(times: number, work: () => unknown): Promise<number> {
  await work()
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < times; run++) {
    const started = performance.now()
    await work()
    best = Math.min(best, performance.now() - started)
  }
  return best
}

export const rounded = (value: number): number => Number(value.toPrecision(3))
