// Every command of `bin/thidua`, by its first word.
import { audit } from './audit.ts'
import { authority } from './authority.ts'
import { backup } from './backup.ts'
import type { Command } from './command.ts'
import { committee } from './committee.ts'
import { read } from './read.ts'
import { restore } from './restore.ts'
import { verify } from './verify.ts'

export const commands: Record<string, Command> = { read, audit, committee, backup, restore, verify, authority }
