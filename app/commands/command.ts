// What every command of `bin/thidua` is.

/** `run` gives the exit code: 0 done, 2 it could not be done and standard error says why. */
export type Command = { usage: string; run(words: string[]): Promise<number> }
