// What somebody without a post reads.
import type { NoPost } from '#foundation/people/actor.rules.ts'

export const closedText = {
  vi: (_: NoPost): string => 'Đồng chí hiện không giữ chức vụ nào trên phần mềm.',
  en: (_: NoPost): string => 'You hold no post in the system now.',
}
