// The bytes of a letter: the same letter gives the same Message-ID, whoever tries again.
import MailComposer from 'nodemailer/lib/mail-composer/index.js'
import type { Mail } from './mail.ts'

export function composeMail(mail: Mail, from: string): Promise<Buffer> {
  const attachments = mail.files.map(({ name, mediaType, bytes }) => ({
    ...{ filename: name, contentType: mediaType, content: Buffer.from(bytes) },
  }))
  const { messageId, to, subject, text, on } = mail
  const headers = { 'Auto-Submitted': 'auto-generated' }
  const composer = new MailComposer({ from, to, subject, text, messageId, date: on, attachments, headers })
  return composer.compile().build()
}
