// A real mail server on this machine, which answers as a test wants it to.
import { readFileSync } from 'node:fs'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import type { MailSettings } from '#paperwork/exchange/senders/mail-settings.ts'

export type Answer = { code: number; text: string } | 'silence' | null

export type MailServer = {
  settings: MailSettings
  letters: string[]
  recipients: string[]
  /** What is said to the next recipients, one after the other; nothing special afterwards. */
  answers: Answer[]
  /** What is said to the next whole letters: broken off, refused, or taken and then silent. */
  ends: (Answer | 'break')[]
  stop(): Promise<void>
}

const file = (name: string) => readFileSync(new URL(`../files/tls/${name}`, import.meta.url), 'utf8')

export async function mailServer(kind: 'plain' | 'tls' | 'starttls' | 'login' = 'plain'): Promise<MailServer> {
  const [letters, recipients, answers]: [string[], string[], Answer[]] = [[], [], []]
  const ends: MailServer['ends'] = []
  const sockets = new Set<Socket>()
  const certificate = { key: file('test-only-first.key'), cert: file('test-only-first.crt') }
  const options: SMTPServerOptions = {
    ...(kind === 'tls' || kind === 'starttls' ? certificate : {}),
    secure: kind === 'tls',
    authOptional: kind !== 'login',
    disabledCommands: kind === 'plain' ? ['STARTTLS', 'AUTH'] : kind === 'login' ? ['STARTTLS'] : ['AUTH'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _, done) =>
      password === 'dung-mat-khau'
        ? done(null, { user: username })
        : done(Object.assign(new Error('wrong'), { responseCode: 535 })),
    onRcptTo({ address }, _, done) {
      const answer = answers.shift() ?? null
      if (answer === 'silence') return
      if (answer) return done(Object.assign(new Error(answer.text), { responseCode: answer.code }))
      recipients.push(address)
      done()
    },
    onData(stream, _, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        const end = ends.shift() ?? null
        if (end === 'break') for (const socket of sockets) socket.destroy()
        else if (end === 'silence') letters.push(Buffer.concat(parts).toString('utf8'))
        else if (end) done(Object.assign(new Error(end.text), { responseCode: end.code }))
        else {
          letters.push(Buffer.concat(parts).toString('utf8'))
          done()
        }
      })
    },
  }
  const server = new SMTPServer(options)
  server.on('error', () => undefined) // a client that goes away
  server.server.on('connection', (socket: Socket) => sockets.add(socket))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const { port } = server.server.address() as AddressInfo
  const settings: MailSettings = {
    ...{ host: 'localhost', port, login: null, from: 'Đảng ủy xã Sông Trăng <vanphong@songtrang.example>' },
    protection: kind === 'tls' ? 'tls' : kind === 'starttls' ? 'starttls' : 'none',
    milliseconds: 1500,
    ...(kind === 'tls' || kind === 'starttls' ? { ca: certificate.cert } : {}),
  }
  return {
    settings,
    letters,
    recipients,
    answers,
    ends,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
