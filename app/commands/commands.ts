// Every command of `bin/thidua`, by its first word.
import { audit } from './audit.ts'
import { committee } from './committee.ts'
import { read } from './read.ts'

/** `run` gives the exit code: 0 done, 2 it could not be done and standard error says why. */
export type Command = { usage: string; run(words: string[]): Promise<number> }

export const commands: Record<string, Command> = { read, audit, committee }
