// A choice in words: the units by name, the class with how many it has today, or nobody.
import type { Unit } from '#foundation/organisation/unit.ts'
import type { Language } from '#kernel/words.ts'
import type { MappingChoice } from '../mapping.ts'
import { unitsOf } from '../mapping.ts'
import { mappingWords } from '../mapping.words.ts'

export function meaningOf(choice: MappingChoice, units: Unit[], reader: { language: Language }): string {
  const t = mappingWords(reader)
  const meant = unitsOf(choice, units)
  switch (choice.choice) {
    case 'units':
      return meant.map(({ name }) => name).join('; ')
    case 'class':
      return `${t.classes[choice.unitClass]} (${t.count(meant.length)})`
    case 'nobody':
      return t.nobody
  }
}
