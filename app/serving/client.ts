// Who asks: the address and whether the way was secure. A header is believed only where a trusted proxy wrote it. Pure.
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'

export type Trust = { hops: number } | { addresses: string[] }
export type Client = { address: string; secure: boolean }

type Asking = Pick<IncomingMessage, 'headers'> & { socket: { remoteAddress?: string | undefined; encrypted?: boolean } }

/** Made once: a list of addresses takes a moment to build. */
export function clientReader(trust: Trust | undefined): (asking: Asking) => Client {
  const trusted = trust && trustedBy(trust)
  return ({ headers, socket }) => {
    const direct = { address: plain(socket.remoteAddress) ?? 'unknown', secure: socket.encrypted === true }
    if (!trusted?.(direct.address, 0)) return direct

    const proto = listOf(headers['x-forwarded-proto']).at(-1)
    return {
      address: addressBehind(direct.address, listOf(headers['x-forwarded-for']), trusted),
      secure: proto === undefined ? direct.secure : proto.toLowerCase() === 'https',
    }
  }
}

/** From the nearest proxy outwards, as long as each one is to be believed; what is no address ends the way. */
function addressBehind(direct: string, forwarded: string[], trusted: Trusted): string {
  let address = direct
  for (const [index, text] of forwarded.toReversed().entries()) {
    if (!trusted(address, index)) break
    const next = plain(text)
    if (!next) break
    address = next
  }
  return address
}

/** May what the machine at this address says about the one before it be believed? `index` counts from the server outwards. */
type Trusted = (address: string, index: number) => boolean

function trustedBy(trust: Trust): Trusted {
  if ('hops' in trust) return (_, index) => index < trust.hops
  const list = new BlockList()
  for (const text of trust.addresses) {
    const [address = '', prefix] = text.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (prefix === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Number(prefix), family)
  }
  return (address) => isIP(address) > 0 && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

const listOf = (header: string | string[] | undefined): string[] =>
  [header ?? []]
    .flat()
    .flatMap((line) => line.split(','))
    .map((part) => part.trim())
    .filter(Boolean)

/** Without a port, brackets or zone, and IPv4 as IPv4 also where it comes as IPv6. */
function plain(text: string | undefined): string | undefined {
  const bare = text
    ?.replace(/^\[(.+)\](:\d+)?$/, '$1')
    .replace(/^(\d+(\.\d+){3}):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+\.)/i, '')
  return bare && isIP(bare) > 0 ? bare : undefined
}
