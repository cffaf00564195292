// The certificate of the server, read again when its files change; a broken new one leaves the old one in use.
import { readFileSync, statSync } from 'node:fs'
import type { Server } from 'node:https'
import { createSecureContext } from 'node:tls'
import { log } from '#kernel/log.ts'

export type CertificateFiles = { cert: string; key: string }
type Pair = { cert: Buffer; key: Buffer } & typeof strong

/** TLS 1.3 as Node has it, and of TLS 1.2 only what keeps old conversations closed when the key is lost one day. */
const strong = {
  minVersion: 'TLSv1.2',
  honorCipherOrder: true,
  ciphers: [
    ...['TLS_AES_256_GCM_SHA384', 'TLS_CHACHA20_POLY1305_SHA256', 'TLS_AES_128_GCM_SHA256'],
    ...['ECDHE-ECDSA-AES256-GCM-SHA384', 'ECDHE-RSA-AES256-GCM-SHA384'],
    ...['ECDHE-ECDSA-CHACHA20-POLY1305', 'ECDHE-RSA-CHACHA20-POLY1305'],
    ...['ECDHE-ECDSA-AES128-GCM-SHA256', 'ECDHE-RSA-AES128-GCM-SHA256'],
  ].join(':'),
} as const

/** Throws where the files are missing, broken, or do not belong together. */
export function readCertificate({ cert, key }: CertificateFiles): Pair {
  const pair = { ...strong, cert: readFileSync(cert), key: readFileSync(key) }
  createSecureContext(pair)
  return pair
}

/** Looked at by the clock: a renewal replaces files by renaming, which a watcher of the old file never hears of. */
export function keepCertificate(server: Server, files: CertificateFiles, everyMilliseconds: number): void {
  let seen = markOf(files)
  const clock = setInterval(() => {
    const mark = markOf(files)
    if (mark === seen) return
    seen = mark
    try {
      server.setSecureContext(readCertificate(files))
      log.info({ event: 'certificate-renewed' })
    } catch {
      log.error({ event: 'certificate-broken', hint: 'the old one stays in use; mend TLS_CERT and TLS_KEY' })
    }
  }, everyMilliseconds)
  clock.unref()
  server.once('close', () => clearInterval(clock))
}

/** Changes with either file. Cert and key are written one after the other: between the two the pair is broken, then whole again. */
const markOf = ({ cert, key }: CertificateFiles): string => [cert, key].map(stamp).join(' ')

function stamp(file: string): string {
  const { mtimeMs, size, ino } = statSync(file, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0, ino: 0 }
  return `${mtimeMs}:${size}:${ino}`
}
