// Hands one letter to the mail server. `handing` is awaited when the server has said that it takes it, before the first byte.
import { Readable } from 'node:stream'
import SMTPConnection from 'nodemailer/lib/smtp-connection/index.js'
import { composeMail } from './compose-mail.ts'
import { type Mail, type MailOutcome, outcomeOfReply } from './mail.ts'
import type { MailSettings } from './mail-settings.ts'

/** Never throws for what a server or the way to it does. What `handing` throws is thrown on: nothing was said then. */
export async function sendMail(
  settings: MailSettings,
  mail: Mail,
  handing: () => Promise<void> = async () => {},
): Promise<MailOutcome> {
  const message = await composeMail(mail, settings.from)
  const connection = connectionTo(settings)
  const broken = new Promise<never>((_, reject) => connection.once('error', reject))
  broken.catch(() => undefined)
  const step = <Result>(work: (done: (error?: Error | null, result?: Result) => void) => void) =>
    Promise.race([
      broken,
      new Promise<Result>((resolve, reject) => work((error, result) => settle(error, result)(resolve, reject))),
    ])
  try {
    try {
      await step<unknown>((done) => connection.connect(done))
      const { login } = settings
      if (login) await step<unknown>((done) => connection.login({ credentials: login }, done))
    } catch (error) {
      return { outcome: isWrongLogin(error) ? 'never' : 'later', reply: replyOf(error) }
    }
    const letter = heard(message, handing)
    try {
      const sent = await step<SMTPConnection.SentMessageInfo>((done) =>
        connection.send({ from: addressOf(settings.from), to: [mail.to] }, letter.stream, done),
      )
      return { outcome: 'sent', reply: sent.response }
    } catch (error) {
      if (letter.defect) throw letter.defect
      const code = codeOf(error)
      return { outcome: letter.begun && code === undefined ? 'unclear' : outcomeOfReply(code), reply: replyOf(error) }
    }
  } finally {
    connection.close()
  }
}

type Heard = { stream: Readable; begun: boolean; defect: Error | null }

/** The letter as the server asks for it: before its first byte goes, `handing` is done. */
function heard(message: Buffer, handing: () => Promise<void>): Heard {
  const letter: Heard = { stream: Readable.from(parts()), begun: false, defect: null }
  return letter
  async function* parts() {
    try {
      await handing()
    } catch (error) {
      letter.defect = error instanceof Error ? error : new Error(String(error))
      throw error
    }
    letter.begun = true
    yield message
  }
}

function connectionTo({ host, port, protection, milliseconds, ca }: MailSettings): SMTPConnection {
  const times = { connectionTimeout: milliseconds, greetingTimeout: milliseconds, socketTimeout: milliseconds }
  const wires = {
    secure: protection === 'tls',
    requireTLS: protection === 'starttls',
    ignoreTLS: protection === 'none',
  }
  return new SMTPConnection({ host, port, ...times, ...wires, dnsTimeout: milliseconds, tls: { ...(ca && { ca }) } })
}

const settle =
  <Result>(error: Error | null | undefined, result: Result | undefined) =>
  (resolve: (result: Result) => void, reject: (error: Error) => void) =>
    error ? reject(error) : resolve(result as Result) // a step without an error has its result

const addressOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from

const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && 'responseCode' in error && typeof error.responseCode === 'number'
    ? error.responseCode
    : undefined

const isWrongLogin = (error: unknown): boolean => codeOf(error) === 535

/** One line, without what a server may have repeated of us in many. */
function replyOf(error: unknown): string {
  const said = error instanceof Error && 'response' in error && typeof error.response === 'string' ? error.response : ''
  return (said || (error instanceof Error ? error.message : String(error))).replace(/\s+/g, ' ').slice(0, 300)
}
