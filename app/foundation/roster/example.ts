// The example in the template: invented units and people below the committee's own top, so that it can be tried as it is.
import type { UnitKind } from '#foundation/organisation/unit.ts'
import type { PostRole } from '#foundation/people/post.ts'
import type { Day } from '#kernel/day.ts'
import { dayCell, type Lists } from './write-workbook.ts'

type Labels = { kinds: Record<UnitKind, string>; roles: Record<PostRole, string> }

/** `top` is the name of the unit that all stand below. */
export function exampleOf({ kinds, roles }: Labels, { top, day }: { top: string; day: Day }): Lists {
  const from = dayCell(day)
  const hamlet = 'Chi bộ thôn Ví Dụ'
  const school = 'Chi bộ Trường Mầm non Ví Dụ'
  const group = 'Thôn Ví Dụ'
  return {
    unit: [
      { name: hamlet, kind: kinds.party_cell, parent: top, from },
      { name: school, shortName: 'CB Mầm non', kind: kinds.party_cell, parent: top, from },
      { name: group, kind: kinds.hamlet, parent: hamlet, from },
    ],
    person: [
      { name: 'Nguyễn Thị Thí Dụ', phone: '0900000001', unit: hamlet, role: roles.head, title: 'Bí thư chi bộ', from },
      { name: 'Trần Văn Làm Thử', unit: hamlet, role: roles.deputy, title: 'Phó Bí thư chi bộ', from },
      { name: 'Trần Văn Làm Thử', unit: group, role: roles.head, title: 'Trưởng thôn', from },
      { name: 'Lê Thị Mẫu', phone: '0900000002', unit: 'CB Mầm non', role: roles.head, title: 'Bí thư chi bộ', from },
    ],
  }
}
