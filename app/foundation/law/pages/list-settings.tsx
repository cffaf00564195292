// /settings — what the law leaves to the committee and what it fixes, each with its source and whether somebody confirmed it.
import { getActor } from '#foundation/people/actor.reads.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { listChanges } from '../setting.reads.ts'
import { listUnconfirmed } from '../setting.rules.ts'
import { groups } from '../setting.ts'
import { settingWords } from '../setting.words.ts'
import { settingNames } from '../setting-names.words.ts'
import { kindOf, settingKeys } from '../settings.ts'
import { SettingRow } from './setting-row.tsx'

export const listSettingsPage = page(paths.settings, {
  async get(context) {
    const t = settingWords(context)
    const actor = await getActor(context)
    const changesOf = await listChanges(context)
    return (
      <Screen actor={actor} here="more" title={t.title}>
        <p class="lead">{t.lead(listUnconfirmed(changesOf, context.today).length)}</p>
        <p class="soft">{t.hint}</p>
        <p class="soft sm unprinted">{t.print}</p>
        {groups.map((group) => (
          <>
            <h2>{settingNames(context).groups[group]}</h2>
            <ul class="rows">
              {settingKeys
                .filter((key) => kindOf(key).group === group)
                .map((key) => (
                  <SettingRow actor={actor} settingKey={key} changes={changesOf(key)} today={context.today} />
                ))}
            </ul>
          </>
        ))}
      </Screen>
    )
  },
})
