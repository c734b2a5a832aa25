/** A property of iCalendar as it stands in a line: NAME, or NAME;PARAMETER=VALUE, and its value, escaped where it is text. */
export type ContentLine = readonly [name: string, value: string]

/** RFC 5545, 3.1: octets in a line, its break aside. */
const lineOctets = 75

/** Text as a value (RFC 5545, 3.3.11); control characters, which it may not hold, and what some readers take for a line's end become spaces. */
export function escapeText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\u2028\u2029]/gu, unit => (unit === '\n' ? '\n' : ' '))
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
}

/** Octets of a code point in UTF-8. */
const octetsOf = (point: number) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4)

/** A line folded after at most 75 octets, never inside a character. */
function fold(line: string): string {
  const parts: string[] = []
  let from = 0
  let octets = 0
  for (let i = 0; i < line.length;) {
    const point = line.codePointAt(i)!
    const own = octetsOf(point)
    if (octets + own > lineOctets) {
      parts.push(line.slice(from, i))
      from = i
      octets = 1 // the space that a folded line begins with
    }
    octets += own
    i += own === 4 ? 2 : 1
  }
  return parts.length === 0 ? line : [...parts, line.slice(from)].join('\r\n ')
}

/** The lines of a component, its frame included. */
export function frame(name: string, ...parts: ReadonlyArray<readonly ContentLine[]>): ContentLine[] {
  return [['BEGIN', name], ...parts.flat(), ['END', name]]
}

/** The bytes' text of an iCalendar stream: folded lines with CRLF. */
export function writeLines(lines: readonly ContentLine[]): string {
  return lines.map(([name, value]) => `${fold(`${name}:${value}`)}\r\n`).join('')
}
