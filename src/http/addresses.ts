import { BlockList, SocketAddress, isIP } from 'node:net'
import { normalizeIP } from '@fastify/rate-limit'

/** What proxies write for an address: in brackets, with a port behind it, or both. */
const bracketed = /^\[([^\]]*)\](?::\d+)?$/
const withPort = /^([\d.]+):\d+$/
const mapped = /^::ffff:([\d.]+)$/

/** The bare address in an entry of X-Forwarded-For or of a socket, always spelt alike: no port, no zone, IPv4 as such. Null when it is none. */
export function bareAddress(entry: string): string | null {
  const text = entry.trim()
  const [address = ''] = (bracketed.exec(text)?.[1] ?? withPort.exec(text)?.[1] ?? text).split('%', 1)
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : null
  const spelt = new SocketAddress({ address, family: 'ipv6' }).address
  return mapped.exec(spelt)?.[1] ?? spelt
}

/** Who is behind an address: an IPv4 address, or the /64 network of an IPv6 one. What is no address is one caller. */
export function callerAt(entry: string | undefined): string {
  const address = entry === undefined ? null : bareAddress(entry)
  return address === null ? 'unknown' : normalizeIP(address)
}

/** Tells addresses within these ranges (addresses, or CIDR), in whatever way they are written. */
export function rangeCheck(ranges: readonly string[]): (entry: string) => boolean {
  const list = new BlockList()
  for (const range of ranges) {
    const [base = '', bits] = range.split('/')
    const address = bareAddress(base) ?? base
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    // Of a range of mapped addresses only the bits behind the prefix count
    const own = Number(bits) - (isIP(base) === 6 && family === 'ipv4' ? 96 : 0)
    if (bits === undefined) list.addAddress(address, family)
    else list.addSubnet(address, Math.max(0, own), family)
  }
  return entry => {
    const address = bareAddress(entry)
    return address !== null && list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
}
