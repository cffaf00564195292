// /plans/:plan/text — the plan's own words, to which every mark of the product leads: ?from=&to= marks the very sentence.
import type { Span } from '#kernel/span.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Mark } from '#ui/mark.tsx'
import { type Block, blocksOf, partsOf } from '../blocks.ts'
import { isIn } from '../passages.ts'
import { at } from '../plan.ts'
import { planWords } from '../plan.words.ts'
import { openPlan } from '../visit.acts.ts'
import { Paragraph, Parts, partAsked } from './plan-text.tsx'

export const readPlanPage = page(paths.readPlan, {
  async get(context, { plan: id }, { query }) {
    const t = planWords(context)
    const { actor, plan } = await openPlan(context, id)
    const { text } = plan.reading.source
    const spans = spansAsked(query).filter((span) => isIn(text, span))
    const parts = partsOf(blocksOf(plan.reading), 60_000)
    const marked = spans[0] ? parts.findIndex((part) => part.some((block) => holds(block, spans[0]?.[0] ?? 0))) : -1
    const part = marked >= 0 ? marked : partAsked(query, parts.length)
    return (
      <Screen actor={actor} title={t.text} here="campaigns">
        <p class="lead">{plan.name}</p>
        <p class="soft">{t.textLead}</p>
        <div class="doc">
          <Passages blocks={parts[part] ?? []} text={text} spans={spans} t={t} to={paths.readPlan({ plan: id })} />
        </div>
        <Parts
          {...{ part, count: parts.length, label: t.parts, name: t.part }}
          to={(number) => `${paths.readPlan({ plan: id })}?part=${number}`}
        />
        {plan.file && (
          <p class="gap">
            <a href={paths.planFile({ plan: id })}>{t.original}</a>
          </p>
        )}
      </Screen>
    )
  },
})

type PassagesProps = { blocks: Block[]; text: string; spans: Span[]; t: ReturnType<typeof planWords>; to: string }

function Passages({ blocks, text, spans, t, to }: PassagesProps) {
  const markings = [{ key: 'here', spans, kind: 'found' as const }]
  return (
    <>
      {blocks.map((block, index) => {
        const begins = spans.find(([start]) => holds(block, start) && start !== block.start)
        return (
          <div class="pas">
            {block.place !== '' && block.place !== blocks[index - 1]?.place && (
              <Mark place={block.place} to={`${to}${at([[block.start, block.end]])}`} label={t.mark} />
            )}
            {begins && <span id={`at-${begins[0]}`} />}
            <Paragraph text={text} block={block} markings={markings} />
          </div>
        )
      })}
    </>
  )
}

const holds = ({ start, end }: Block, offset: number) => start <= offset && offset < end

function spansAsked(query: URLSearchParams): Span[] {
  const ends = query.getAll('to')
  return query.getAll('from').map((from, index) => [Number(from), Number(ends[index])])
}
