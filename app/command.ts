// The command line: the first word chooses the command, the rest is its own.
import { commands } from './commands/commands.ts'

const [name = '', ...rest] = process.argv.slice(2)
const command = Object.hasOwn(commands, name) ? commands[name] : undefined
if (command) {
  process.exitCode = await command.run(rest)
} else {
  process.stderr.write('Cách dùng — Usage:\n')
  for (const { usage } of Object.values(commands)) process.stderr.write(`  thidua ${usage}\n`)
  process.exitCode = name === '' || name === 'help' || name === '--help' ? 0 : 2
}
