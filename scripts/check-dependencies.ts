// Part of npm run check — fails where docs/dependencies.md is not what the lock file says.
import { problemsOf, readSources } from './dependencies.ts'

const problems = problemsOf(readSources())
for (const problem of problems) console.error(`✗ ${problem}`)
process.exitCode = problems.length > 0 ? 1 : 0
