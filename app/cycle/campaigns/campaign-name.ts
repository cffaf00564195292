// The name by which people will call a campaign: the plan's subject is a paragraph, and nobody says a paragraph aloud.

const longest = 90

/** Offered to the clerk, who may call it otherwise: the subject's first part, from "thi đua" on, cut at a word. */
export function offeredName(subject: string): string {
  const [first = ''] = subject.replace(/\s+/g, ' ').trim().split(/[;.]/)
  const spoken = first.replace(
    /^(về\s+(việc\s+)?)?phát động\s+(và thực hiện\s+)?(phong trào\s+|đợt\s+|cao điểm\s+)*(?=thi đua)/iu,
    '',
  )
  const cut = spoken.length <= longest ? spoken : spoken.slice(0, spoken.lastIndexOf(' ', longest))
  return cut.charAt(0).toLocaleUpperCase('vi') + cut.slice(1).trim()
}
