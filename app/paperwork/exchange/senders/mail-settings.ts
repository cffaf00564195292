// The mail server as an administrator names it in the environment; without SMTP_HOST nothing is sent by e-mail.
export type MailSettings = {
  host: string
  port: number
  /** `tls` from the first byte, `starttls` before anything is said, `none` only for a server on the same machine. */
  protection: 'tls' | 'starttls' | 'none'
  login: { user: string; pass: string } | null
  /** The address that letters come from, and to which answers and refusals go. */
  from: string
  milliseconds: number
  ca?: string
}

/** Null without a server; `missing` where one is named by half. */
export function mailSettingsOf(env: NodeJS.ProcessEnv): MailSettings | null | { missing: string } {
  const { SMTP_HOST: host, SMTP_PORT, SMTP_TLS, SMTP_USER: user, SMTP_PASSWORD: pass, MAIL_FROM: from } = env
  if (!host) return null
  if (!from) return { missing: 'MAIL_FROM' }
  if (user && !pass) return { missing: 'SMTP_PASSWORD' }
  const protection = SMTP_TLS === 'none' || SMTP_TLS === 'tls' ? SMTP_TLS : 'starttls'
  const port = Number(SMTP_PORT || (protection === 'tls' ? 465 : 587))
  return { host, port, protection, login: user && pass ? { user, pass } : null, from, milliseconds: 30_000 }
}
