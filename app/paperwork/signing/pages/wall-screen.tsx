// /sign/wall — for the projector: the live count in big letters, and who is still missing.
import type { Context } from '#db/context.ts'
import { getActor } from '#foundation/people/actor.reads.ts'
import { islands } from '#shell/islands.ts'
import { page } from '#shell/page.tsx'
import { paths } from '#shell/paths.ts'
import { Screen } from '#shell/screen.tsx'
import { listOnWall } from '../wall.reads.ts'
import { wallWords } from '../wall.words.ts'
import { WallContent } from './wall-content.tsx'

const days = 7

export async function getWall(context: Context) {
  await getActor(context)
  const since = new Date(context.now.getTime() - days * 86_400_000)
  return <WallContent signings={await listOnWall(context, since)} language={context.language} />
}

export const wallPage = page(paths.signingWall, {
  async get(context) {
    const actor = await getActor(context)
    const t = wallWords(context)
    return (
      <Screen actor={actor} here="home" title={t.title}>
        {await getWall(context)}
        <p class="gap sm">
          <a href="?">{t.refresh}</a>
        </p>
        <script src={islands.signWall.url} defer />
      </Screen>
    )
  },
})
