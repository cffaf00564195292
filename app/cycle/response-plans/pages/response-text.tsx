// A response plan to be read.
import { writtenPartly } from '#kernel/partial-day.ts'
import type { Language } from '#kernel/words.ts'
import type { ResponseBody } from '../body.ts'
import { responseWords } from '../response.words.ts'
import type { Choice } from './body-fields.tsx'
import { numberIn } from './target-fields.tsx'
import { TargetTable } from './target-table.tsx'

type Props = { body: ResponseBody; choice: Choice; language: Language }

export function ResponseText({ body, choice, language }: Props) {
  const t = responseWords({ language })
  const contents = choice.contents.filter(({ id }) => body.contents.includes(id))
  const duties = choice.duties.filter(({ id }) => body.duties.includes(id))
  return (
    <>
      {contents.length > 0 && <Quoted title={t.contents} all={contents} />}
      {duties.length > 0 && <Quoted title={t.duties} all={duties} />}
      <Said title={t.topics} text={body.topics} />
      <Said title={t.measures} text={body.measures} />
      <h2>{t.targets}</h2>
      {body.targets.length === 0 ? (
        <p class="empty">{t.nothing}</p>
      ) : (
        <TargetTable targets={body.targets} language={language} />
      )}
      {body.works.length > 0 && (
        <>
          <h2>{t.works}</h2>
          <ul class="rows">
            {body.works.map((work) => (
              <li>
                <p>{work.name}</p>
                <p class="sm soft">
                  {[
                    work.who,
                    work.by && writtenPartly(work.by, { language }),
                    work.cost !== null && `${t.cost}: ${numberIn(work.cost)}`,
                    work.days !== null && `${t.days}: ${numberIn(work.days)}`,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )

  function Said({ title, text }: { title: string; text: string }) {
    return (
      <>
        <h2>{title}</h2>
        {text === '' ? <p class="empty">{t.nothing}</p> : text.split('\n').map((line) => <p>{line}</p>)}
      </>
    )
  }
}

function Quoted({ title, all }: { title: string; all: { text: string }[] }) {
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {all.map(({ text }) => (
          <li>
            <q>{text}</q>
          </li>
        ))}
      </ul>
    </>
  )
}
