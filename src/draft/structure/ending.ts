import type { Span } from '../draft.ts'
import { wordsOf, type Line } from './greeting.ts'
import type { Stretch } from './surroundings.ts'

export const signOff =
  /^(?:(?:(?:my|our|with|and|many|most|very|kind(?:est)?|best|warm(?:est|ly)?|all|sincere(?:st)?|every|good|big|much|yours?|thanks?|thank you|thanking you|lots of|the|hand|in|of|for|from|cordial|possible|again|so|you|ever|as)[ ,]+)*(?:regards?|wishes|wish|sincerely|faithfully|truly|respectfully|cordially|gratefully|warmly|best|thanks?|thank['’]?s|thank you|thanking you|cheers|respect|gratitude|appreciation|love|peace|ta|yours|luck|care|later|soon|god bless you|god bless|christ|hugs|in anticipation|esteem|hopefully|many thanks|talk soon|take care|catch (?:ya|you) later|see you soon|let me know)\b)/i
const postscript = /^p\.? ?p?\.?s\b/i
const nameLike =
  /^[\p{Lu}([][\p{L}\p{M}'’.\-()[\]]*(?:[ ,]+(?:[\p{Lu}([][\p{L}\p{M}'’.\-()[\]]*|de|da|van|von|der|ní|al|bin|of|and|&))*[.,!]?$/u
/** A business signature runs to about a dozen lines. */
const mostEnding = 14
/** How mailers part a signature from the text (RFC 3676, section 4.3). */
const mark = /^(?:--|—)$/
const contact = /\d{3,}|@|www\.|https?:\/\/|\p{L} ?[|•·] ?\p{L}|^\(?(?:mobile|tel|phone|enc)/iu
const registered = /\bregistered (?:in|office|at|no|number)\b|\bcompany (?:no|number|reg)|\bvat (?:no|reg)/i
/** Slogans and addresses are no longer, in UTF-16 code units. */
const longestBelowContact = 140

/** Whether a line looks like one of a signature: a name, a title, a telephone number, no sentence. */
function isSignatureLine({ text }: Line): boolean {
  return (
    registered.test(text) ||
    (text.length <= 70 &&
      !/\p{Ll}{2}[.?!] \p{L}/u.test(text) &&
      (nameLike.test(text) || /^[^\p{Ll}]*$/u.test(text) || contact.test(text) || wordsOf(text).length <= 4))
  )
}

/** Whether all these lines are a signature: below one with a number or a link may stand a slogan, right below it. */
function isSignature(lines: readonly Line[], block: readonly number[]): boolean {
  let contactAt = -1
  return block.every(i => {
    const { text } = lines[i]!
    const isBelow = contactAt === i - 1 && text.length <= longestBelowContact
    if (contact.test(text) || isBelow) contactAt = i
    return isBelow || isSignatureLine(lines[i]!)
  })
}

/** How a message ends, as lines; `added` is a mailer's mark, with what stands below it where the writer has signed above. */
interface Ending {
  closing: number | null
  signature: Stretch | null
  added: Stretch | null
}

/** The closing line and the signature below it, as line numbers; postscripts below are prose again. */
export function findEnding(lines: readonly Line[], prose: readonly number[]): Ending {
  const at = prose.findLastIndex(i => mark.test(lines[i]!.text))
  const below = prose.slice(at)
  if (
    at > 0 &&
    below.length > 1 &&
    below.length <= mostEnding &&
    !below.some(i => postscript.test(lines[i]!.text))
  ) {
    const ending = findEnding(lines, prose.slice(0, at))
    const [first, second] = [below[0]!, below[1]!]
    const last = below.at(-1)!
    return ending.signature === null
      ? { ...ending, signature: [second, last], added: [first, first] }
      : { ...ending, added: [first, last] }
  }
  const tail = prose.slice(1).slice(-mostEnding)
  const isPostscript = (i: number) => postscript.test(lines[i]?.text ?? '')
  const closes = (i: number, at: number) => {
    const line = lines[i]
    if (line === undefined || line.text.length > 80 || !signOff.test(line.text)) return false
    if (wordsOf(line.text).length > 4 ? !line.text.endsWith(',') : /[?:;]$/.test(line.text)) return false
    if (/\b(?:i|we|you are|it|me know if)\b/i.test(line.text)) return false
    const below = tail.slice(at + 1)
    const isFarBelow = below.length > 6
    return (
      isFarBelow ||
      isSignature(
        lines,
        below.filter(k => !isPostscript(k))
      )
    )
  }
  const closing = tail.findLast((i, at) => closes(i, at)) ?? null
  if (closing !== null) {
    const below = tail.slice(tail.indexOf(closing) + 1)
    const until = below.findIndex(isPostscript)
    const signed = until < 0 ? below : below.slice(0, until)
    return { closing, signature: signed.length === 0 ? null : [signed[0]!, signed.at(-1)!], added: null }
  }
  // Without a closing, a bare name at the very end signs; "Goodbye." does not.
  const last = tail.at(-1)
  if (last === undefined) return { closing, signature: null, added: null }
  let from: number | null = null
  for (const i of /\p{Ll}\.$/u.test(lines[last]!.text) ? [] : tail.toReversed()) {
    const line = lines[i]
    if (
      line === undefined ||
      !isSignatureLine(line) ||
      /[.?!]$/.test(line.text.replace(/\b(?:\p{Lu}|jr|sr)\.$/iu, '')) ||
      wordsOf(line.text).length > 5
    )
      break
    from = i
  }
  const run = from === null ? [] : tail.slice(tail.indexOf(from))
  const signer = run.find(i =>
    nameLike.test(
      lines[i]!.text.replace(/(?<![\s\p{Extended_Pictographic}xX])[\s\p{Extended_Pictographic}xX]+$/u, '')
    )
  )
  if (signer !== undefined) return { closing, signature: [signer, last], added: null }
  // "Gia Ferrante" on its own above an address
  const named = tail.find((i, k) => {
    const { text } = lines[i]!
    const block = tail.slice(k)
    return (
      nameLike.test(text) &&
      !/[.!]$/.test(text) &&
      wordsOf(text).length <= 4 &&
      block.some(j => contact.test(lines[j]!.text)) &&
      isSignature(lines, block)
    )
  })
  return { closing, signature: named === undefined ? null : [named, last], added: null }
}

/** "… Best, Gia Ferrante" or "… Marisa Duong" at the end of a message written in one block. */
export function inlineSignature(
  body: string,
  paragraph: Span | undefined
): { cut: number; closing: Span | null; signature: Span } | null {
  if (paragraph === undefined) return null
  const from = Math.max(paragraph.start, paragraph.end - 70)
  const tail = body.slice(from, paragraph.end)
  const found =
    /[.!?)]["”]?\s+((?:(?:(?:all|kind|best|warm|many|with)\s+)*(?:the\s+best|best|regards|wishes|thanks|thank\s+you|cheers|sincerely|talk\s+soon|take\s+care|warmly|peace|love)(?: again)?,?\s+)?)((?:\p{Lu}[\p{L}\p{M}'’-]+)(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}|\p{Lu}\p{L}+)$/iu.exec(
      tail
    )
  if (
    found === null ||
    !/^\p{Lu}/u.test(found[2] ?? '') ||
    (found[1] === '' && !/^\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}$/u.test(found[2] ?? ''))
  )
    return null
  const signatureStart = paragraph.end - (found[2] ?? '').length
  const closingStart = signatureStart - (found[1] ?? '').length
  const closing =
    (found[1] ?? '').trim() === ''
      ? null
      : { start: closingStart, end: closingStart + (found[1] ?? '').trimEnd().length }
  let cut = closingStart
  while (cut > paragraph.start && body.charCodeAt(cut - 1) <= 32) cut--
  return { cut, closing, signature: { start: signatureStart, end: paragraph.end } }
}
