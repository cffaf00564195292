// /heads?committee=…&seq=…&hash=… — anybody checks a printed head against a published list, without logging in.
import { findEntryHead, listPublished } from '#foundation/audit/head.reads.ts'
import { headsIn, type Typed, typedHead } from '#foundation/audit/head.rules.ts'
import type { HeadsFile, JournalHead } from '#foundation/audit/head.ts'
import { findCommittee } from '#foundation/tenancy/committee.reads.ts'
import { type Id, isId } from '#kernel/ids.ts'
import { fieldOf, filesOf } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { publicPage, type Visit } from '#shell/public-page.tsx'
import { Screen } from '#shell/screen.tsx'
import { Button, ErrorSummary, Field } from '#ui/form.tsx'
import { TextField } from '#ui/text-field.tsx'
import { headPageWords } from '../head.words.ts'
import { CheckResult } from './check-result.tsx'

const largest = 2 * 1024 * 1024

type Wrong = 'odd' | 'noList' | 'notAList' | 'tooLarge'
export type Checked = { typed: Typed; file: HeadsFile; here: HeadsFile | null; entry: JournalHead | null | undefined }

export const checkHeadPage = publicPage(paths.checkHead, async (visit) => {
  const { language, query, form } = visit
  const t = headPageWords({ language })
  const asked = (name: string) => (form ? fieldOf(form, name) : (query.get(name) ?? ''))
  const committee = asked('committee')
  const outcome = form || query.has('hash') ? await check(visit, asked, committee) : null
  const wrong = typeof outcome === 'string' ? t[outcome] : null
  return (
    <Screen actor={{ language }} title={t.checkTitle}>
      <p class="lead">{t.checkLead}</p>
      <ErrorSummary
        title={t.checkTitle}
        errors={wrong ? [{ field: outcome === 'odd' ? 'seq' : 'own', text: wrong }] : []}
      />
      {outcome && typeof outcome !== 'string' && <CheckResult checked={outcome} language={language} />}
      <form method="post" enctype="multipart/form-data" class="gap">
        <TextField name="seq" label={t.seq} value={asked('seq')} short />
        <TextField name="hash" label={t.hash} hint={t.hashHint} value={asked('hash')} />
        <Field name="own" label={t.own} hint={t.ownHint}>
          <input id="own" name="own" type="file" accept=".jsonl,.txt,.json" aria-describedby="own-hint" />
        </Field>
        <TextField name="committee" label={t.whose} hint={t.whoseHint} value={committee} />
        <p class="f bs">
          <Button>{t.go}</Button>
        </p>
      </form>
    </Screen>
  )
})

async function check(
  { read, form }: Visit,
  asked: (name: string) => string,
  committee: string,
): Promise<Checked | Wrong> {
  const typed = typedHead(asked('seq'), asked('hash'))
  if (!typed) return 'odd'
  const [given] = form ? filesOf(form, 'own') : []
  if (given && given.size > largest) return 'tooLarge'
  const file = given ? headsIn(await given.text()) : null
  if (given && !file) return 'notAList'
  const tenant = file?.tenant ?? (isId<'tenant'>(committee) ? committee : null)
  const known = tenant ? await publishedHere(read, tenant, typed) : null
  if (file) return { typed, file, here: known?.list ?? null, entry: undefined }
  return known ? { typed, file: known.list, here: null, entry: known.entry } : 'noList'
}

/** What this installation has published for the committee, if it has such a committee. */
const publishedHere = (read: Visit['read'], tenant: Id<'tenant'>, { seq }: Typed) =>
  read(tenant, async (context) => {
    const committee = await findCommittee(context)
    if (!committee) return null
    const list = { committee: committee.name, tenant, heads: await listPublished(context) }
    return { list, entry: await findEntryHead(context, seq) }
  })
