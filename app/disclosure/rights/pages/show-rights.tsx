// /rights?post=unit-head — who may do what, asked of the rules: one post as a list, all posts as a table to print.
import { getVisitor } from '#foundation/people/actor.reads.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Button } from '#ui/form.tsx'
import { registry } from '../registry.words.ts'
import { rightWords } from '../right.words.ts'
import { postKeyOf, postKinds } from '../scene.rules.ts'
import { RightsList } from './rights-list.tsx'
import { RightsMatrix } from './rights-matrix.tsx'

export const showRightsPage = page(paths.rights, {
  async get(context, _, { query }) {
    const actor = await getVisitor(context)
    const t = rightWords(context)
    const asked = query.get('post') ?? postKeyOf(actor)
    const kind = postKinds.find(({ key }) => key === asked) ?? postKinds[5]
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead}</p>
        <form class="gap">
          <label for="post">{t.choose}</label>
          <p class="fil bs">
            <select id="post" name="post">
              {postKinds.map(({ key }) => (
                <option value={key} selected={key === kind.key}>
                  {t.kinds[key]}
                </option>
              ))}
            </select>
            <Button kind="two">{t.show}</Button>
          </p>
        </form>
        <RightsList rights={registry} kind={kind} title={t.kinds[kind.key]} reader={context} />
        <RightsMatrix rights={registry} reader={context} />
      </Screen>
    )
  },
})
