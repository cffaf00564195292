// /check-in/:ceremony — the page at the door, on a telephone, with the camera; it is kept on the device and works without network.
import { getCeremonyBy } from '#cycle/ceremonies/ceremony.reads.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { forbidden } from '#kernel/missing.ts'
import { islands } from '#shell/islands.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { Note } from '#ui/form.tsx'
import { SecureContextNote } from '#ui/secure-context.tsx'
import { mayStandAtDoor, roleOf } from '../check-in.rules.ts'
import { findOwnRole } from '../door.reads.ts'
import { doorWords } from '../door.words.ts'
import { DoorParts } from './door-parts.tsx'

export const checkInPage = page(paths.checkIn, {
  async get(context, { ceremony: id }, { origin }) {
    const actor = await getActor(context)
    const ceremony = await getCeremonyBy(context, id)
    const role = await findOwnRole(context, id)
    const verdict = mayStandAtDoor(actor, role, ceremony)
    if (!verdict.allowed && verdict.refusal.why === 'no-steward') throw forbidden()

    const t = doorWords(context)
    return (
      <Screen actor={actor} here="campaigns" title={t.title} large>
        <p class="lead">
          {ceremony.name}. {t.lead}
        </p>
        <SecureContextNote language={context.language} origin={origin} />
        {verdict.allowed ? (
          <div
            data-check-in=""
            data-ceremony={id}
            data-address={paths.doorData({ ceremony: id })}
            data-worker={paths.checkInWorker()}
            data-reader={islands.readQr.url}
            {...Object.fromEntries(Object.entries(t.shown).map(([name, text]) => [`data-${kebab(name)}`, text]))}
          >
            <DoorParts t={t} again={`${paths.login()}?next=${encodeURIComponent(paths.checkIn({ ceremony: id }))}`} />
            <script src={islands.checkIn.url} defer />
          </div>
        ) : (
          <Note>{t.refusal(verdict.refusal)}</Note>
        )}
        <noscript>
          <Note>{t.noScripts}</Note>
        </noscript>
        {roleOf(actor, role) === 'supervisor' && (
          <p class="gap">
            <a href={paths.attendance({ campaign: ceremony.campaign })}>{t.attendance}</a>
          </p>
        )}
      </Screen>
    )
  },
})

/** As the browser's dataset names it: cameraOn is data-camera-on. */
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
