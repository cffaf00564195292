// Handed in by mistake: the plan leaves the list, from where it can be brought back.
import type { Language } from '#kernel/words.ts'
import { Button } from '#ui/form.tsx'
import { planWords } from '../plan.words.ts'

export const DropPlan = ({ reader }: { reader: { language: Language } }) => (
  <form method="post" class="gap">
    <Button kind="link" name="drop-plan" value="yes">
      {planWords(reader).drop}
    </Button>
  </form>
)
