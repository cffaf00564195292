// /terms/change?term=duty&word=… — the office tries a word out, uses it, or goes back to the standard one.
import type { Context } from '#db/context.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { mayRunOffice } from '#foundation/people/actor.rules.ts'
import { forbidden, missing } from '#kernel/missing.ts'
import { standardTerms, type Term, termNames, termsWith } from '#kernel/terms.ts'
import { fieldOf, goTo, page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { ActButton, Button, ErrorSummary } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { setWord, takeBackWord } from '../own-word.acts.ts'
import { getOwnWords } from '../own-word.reads.ts'
import { maySetWord, mayTakeBackWord, type SetRefusal, type TakeBackRefusal } from '../own-word.rules.ts'
import { isTerm, type OwnWords } from '../own-word.ts'
import { ownWordWords } from '../own-word.words.ts'
import { examplesOf } from '../term-examples.words.ts'

export const changeTermPage = page<never, SetRefusal | TakeBackRefusal>(paths.changeTerm, {
  async get(context, _, { query, refusal, form }) {
    const t = ownWordWords(context)
    const actor = await getActor(context)
    if (!mayRunOffice(actor).allowed) throw forbidden()
    const term = termIn(query)
    const own = await getOwnWords(context)
    const { vi } = standardTerms[term]
    const tried = query.get('word')?.trim().normalize('NFC')
    const judged = tried === undefined ? undefined : maySetWord(actor, term, tried, own)
    const why = refusal ?? (judged?.allowed === false ? judged.refusal : undefined)
    const error = why && t.refusal(why)
    const word = form ? fieldOf(form, 'word') : (tried ?? own[term] ?? '')
    return (
      <Screen actor={actor} here="more" title={t.changeTitle(standardTerms[term][context.language])}>
        <p class="lead">{t.changeLead}</p>
        <ErrorSummary title={t.wrong} errors={error ? [{ field: 'word', text: error }] : []} />
        <form method="post" action={`${paths.changeTerm()}?term=${term}`}>
          <input type="hidden" name="term" value={term} />
          <TextField name="word" label={t.word} hint={t.wordHint} value={word} error={error} />
          <p class="f bs">
            <Button>{t.save}</Button>
            <button class="b two" type="submit" formmethod="get" formaction={paths.changeTerm()}>
              {t.tryOut}
            </button>
          </p>
        </form>
        <h2>{t.examples}</h2>
        <ul class="rows" lang="vi">
          {examples(term, own, judged?.allowed ? tried : undefined).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        {own[term] !== undefined && (
          <ActButton
            to={`${paths.changeTerm()}?term=${term}`}
            verdict={mayTakeBackWord(actor, term, own)}
            label={t.takeBack}
            refusalText={t.refusal}
            kind="two"
            name="do"
            value="take-back"
          >
            <p class="hint">{t.takeBackHint(vi)}</p>
          </ActButton>
        )}
        <p class="gap">
          <a href={paths.terms()}>{t.back}</a>
        </p>
      </Screen>
    )
  },
  async post(context: Context, _, form, { query }) {
    const term = termIn(query)
    const back = fieldOf(form, 'do') === 'take-back'
    const verdict = back ? await takeBackWord(context, term) : await setWord(context, term, fieldOf(form, 'word'))
    return verdict.allowed ? goTo(paths.terms()) : verdict
  },
})

/** Without a term in the address it is the first of the list. */
function termIn(query: URLSearchParams): Term {
  const asked = query.get('term') ?? termNames[0] ?? ''
  if (!isTerm(asked)) throw missing()
  return asked
}

const examples = (term: Term, own: OwnWords, tried: string | undefined): string[] =>
  examplesOf(termsWith(tried === undefined ? own : { ...own, [term]: tried }))[term]
