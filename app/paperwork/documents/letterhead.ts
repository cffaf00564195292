// What stands at the head of a unit's documents: its superior, its name, its place, its sign in numbers.
import type { Head } from './document-content.ts'
import type { Family } from './paper.ts'

export type Letterhead = Head & { family: Family }
