// What an administrator sets by the environment: certificate, proxy, name, metrics, limits. Pure; what does not fit is told plainly.
import { isIP } from 'node:net'
import type { Trust } from './client.ts'

export type Settings = {
  origin?: string
  /** The only address that is listened on; without it every address of the machine is. */
  host?: string
  tls?: { cert: string; key: string }
  /** A port of plain http that leads on to `origin`. */
  redirectFrom?: number
  trust?: Trust
  metricsToken?: string
  /** Where the backups are kept, one folder each: only their age is looked at. */
  backups?: string
  /** How many times the usual limits of requests an installation takes. */
  generosity: number
  times: Times
  /** Whether work in the background is done here: by `npm start`, and by tests that are about it. */
  jobs?: boolean
}

/** Milliseconds. A phone at the edge of the net sends 25 MB in four minutes; nobody needs longer for a line of a header. */
export type Times = {
  headers: number
  request: number
  idle: number
  keepAlive: number
  checkEvery: number
  certificate: number
}

const usual: Times = {
  headers: 15_000,
  request: 300_000,
  idle: 60_000,
  keepAlive: 10_000,
  checkEvery: 5_000,
  certificate: 10_000,
}

/** Thrown at start; the message is for whoever started it. */
export class BadSettings extends Error {}

export function settingsOf(env: NodeJS.ProcessEnv): Settings {
  const { ORIGIN, TLS_CERT, TLS_KEY, HTTP_PORT, TRUST_PROXY, METRICS_TOKEN, RATE_LIMIT_FACTOR, HOST, BACKUP_DIR } = env
  if (!TLS_CERT !== !TLS_KEY)
    throw new BadSettings('TLS_CERT và TLS_KEY phải đi cùng nhau. — TLS_CERT and TLS_KEY must be set together.')
  const name = TLS_CERT ? 'TLS_CERT' : TRUST_PROXY ? 'TRUST_PROXY' : ''
  if (name && !ORIGIN)
    throw new BadSettings(
      `Có ${name} thì phải đặt ORIGIN, ví dụ https://thidua.example. — With ${name} set ORIGIN too: the address that people type.`,
    )
  if (env.DATABASE_URL?.includes(':CHANGE-ME@'))
    throw new BadSettings(
      'Hãy thay CHANGE-ME trong DATABASE_URL bằng mật khẩu của mình. — Put a password of your own in place of CHANGE-ME in DATABASE_URL.',
    )
  if (ORIGIN) checkOrigin(ORIGIN, Boolean(TLS_CERT))
  const generosity = Number(RATE_LIMIT_FACTOR || 1)
  if (!(generosity > 0))
    throw new BadSettings('RATE_LIMIT_FACTOR phải là số dương. — RATE_LIMIT_FACTOR must be a positive number.')

  return {
    generosity,
    times: usual,
    ...(ORIGIN && { origin: ORIGIN }),
    ...(HOST && { host: HOST }),
    ...(TLS_CERT && TLS_KEY && { tls: { cert: TLS_CERT, key: TLS_KEY } }),
    ...(HTTP_PORT && { redirectFrom: Number(HTTP_PORT) }),
    ...(TRUST_PROXY && { trust: trustOf(TRUST_PROXY) }),
    ...(BACKUP_DIR && { backups: BACKUP_DIR }),
    ...(METRICS_TOKEN && { metricsToken: METRICS_TOKEN }),
  }
}

function checkOrigin(origin: string, https: boolean): void {
  const url = URL.canParse(origin) ? new URL(origin) : undefined
  if (!url || url.origin !== origin || !/^https?:$/.test(url.protocol))
    throw new BadSettings(
      'ORIGIN phải là địa chỉ không có gạch chéo ở cuối, ví dụ https://thidua.example. — ORIGIN must be an address without a slash at its end.',
    )
  if (https && url.protocol !== 'https:')
    throw new BadSettings(
      'Có TLS_CERT thì ORIGIN phải bắt đầu bằng https://. — With TLS_CERT, ORIGIN must be https://.',
    )
}

/** `1` trusts the nearest proxy; `10.0.0.2, 10.1.0.0/16` those at these addresses. */
function trustOf(text: string): Trust {
  if (/^[1-9]$/.test(text.trim())) return { hops: Number(text) }
  const addresses = text.split(',').map((part) => part.trim())
  if (!addresses.every(isNetwork))
    throw new BadSettings(
      'TRUST_PROXY là số máy trung gian (1–9) hoặc các địa chỉ IP, cách nhau bằng dấu phẩy. — TRUST_PROXY is a number of proxies (1–9) or a list of IP addresses.',
    )
  return { addresses }
}

function isNetwork(text: string): boolean {
  const [address = '', prefix] = text.split('/')
  const family = isIP(address)
  return (
    family > 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128)))
  )
}
