// Empties the outbox: each letter that is due is handed to the mail server by whoever holds its lock, in three short transactions.
import { type Kysely, sql } from 'kysely'
import { type Context, inTransaction, type Who } from '#db/context.ts'
import type { Tables } from '#db/schema.ts'
import { dayOf } from '#kernel/day.ts'
import { type Id, newId } from '#kernel/ids.ts'
import { log, toldOf } from '#kernel/log.ts'
import { messageIdOf } from '#paperwork/exchange/delivery.rules.ts'
import { letterWords } from '#paperwork/exchange/letter.words.ts'
import { beginLetter, endLetter, noteHanding } from '#paperwork/exchange/outbox.acts.ts'
import { listDueLetters } from '#paperwork/exchange/outbox.reads.ts'
import type { MailSettings } from '#paperwork/exchange/senders/mail-settings.ts'
import { sendMail } from '#paperwork/exchange/senders/send-mail.ts'

type Outbox = { database: Kysely<Tables>; settings: MailSettings; now?: () => Date }

/** `going` is the server's own: aborted, no further letter is begun. */
export async function emptyOutbox(outbox: Outbox, tenant: Id<'tenant'>, going?: AbortSignal): Promise<void> {
  const due = await within(outbox, tenant, 'read only', listDueLetters)
  for (const id of due) {
    if (going?.aborted) return
    await sendHeld(outbox, tenant, id).catch((error) =>
      log.error({ event: 'letter-failed', delivery: id, ...toldOf(error) }),
    )
  }
}

/** The lock ends with the connection, and so with the process however that ends. */
async function sendHeld(outbox: Outbox, tenant: Id<'tenant'>, id: Id<'delivery'>): Promise<void> {
  await outbox.database.connection().execute(async (lock) => {
    const { rows } = await sql<{ held: boolean }>`
      select pg_try_advisory_lock(hashtextextended(${`letter ${id}`}, 0)) as held`.execute(lock)
    if (!rows[0]?.held) return
    try {
      await send(outbox, tenant, id)
    } finally {
      await sql`select pg_advisory_unlock(hashtextextended(${`letter ${id}`}, 0))`.execute(lock).catch(() => {})
    }
  })
}

async function send(outbox: Outbox, tenant: Id<'tenant'>, id: Id<'delivery'>): Promise<void> {
  const letter = await within(outbox, tenant, 'read write', (context) => beginLetter(context, id))
  if (!letter) return
  const { settings } = outbox
  const t = letterWords({ language: 'vi' })
  const mail = {
    ...{ messageId: messageIdOf(id, settings.from), to: letter.to, files: [letter.file] },
    ...{ subject: t.subject(letter), text: t.text(letter), on: whoOf(outbox, tenant).now },
  }
  const outcome = await sendMail(settings, mail, () =>
    within(outbox, tenant, 'read write', (context) => noteHanding(context, id)),
  )
  await within(outbox, tenant, 'read write', (context) => endLetter(context, id, outcome))
}

const within = <Result>(
  outbox: Outbox,
  tenant: Id<'tenant'>,
  mode: 'read only' | 'read write',
  work: (context: Context) => Promise<Result>,
): Promise<Result> => inTransaction(outbox.database, whoOf(outbox, tenant), mode, work)

function whoOf({ now: clock }: Outbox, tenant: Id<'tenant'>): Who {
  const now = clock?.() ?? new Date()
  return { tenant, actor: newId<'person'>(), now, today: dayOf(now), language: 'vi' }
}
