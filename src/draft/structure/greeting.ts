import type { Greeting, Span } from '../draft.ts'

/** A line of the body, trimmed. */
export interface Line extends Span {
  text: string
}

export const salutation =
  /^(?:(?:dear|hi+|hello+|hey+|hiya|ello ello|ello|ahoy+|yo|sup|greetings|respected|esteemed|attn:?|attention|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|g['’]day|kia ora|namaste|salaam|hola|bonjour|to whom|to the|is that)\b|to who\b)/i
const impersonal =
  /\b(?:sirs?|madam|whom|who ever|whoever|manager|recruiters?|recruitment|committee|hr|human resources|talent|team|department|office|person|employer|company|colleagues?|all|everyone|everybody|folks|there|panel|people|strangers?|guys|friend|again|both)\b/i
const courtesy =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|ma['’]?am|rev|reverend|father|fr|sister|sr|pastor|chef|captain|capt|coach|principal|director|dir|judge|officer|major|canon|dean|herr|frau|señora?|alhaji|hajia|chief|hon|engr|lady|lord)\.?$/i
/** Words of a line that hold a letter. */
export const wordsOf = (text: string) => text.split(/[^\p{L}\p{M}'’.-]+/u).filter(word => /\p{L}/u.test(word))

/** The people a salutation names: split at commas and "and", titles of courtesy and salutation words dropped. */
function addressees(greeting: string): string[] {
  const stripped = greeting
    .replace(salutation, ' ')
    .replace(/\b(?:dear|this (?:message )?is for|my dude)\b/gi, ' ')
  const names: string[] = []
  for (const part of stripped.split(/,|&|;|:|!|\/|\band\b/i)) {
    const all = wordsOf(part)
    const kept = all.filter(
      word => !courtesy.test(word) && !/^(?:or|and|hi|may|yeah|well|oh|so|ok|okay)$/i.test(word)
    )
    if (kept.length === all.length && impersonal.test(part)) continue
    if (!kept.some(word => /^\p{Lu}/u.test(word)) && kept.length > 2) continue
    while (kept.length > 1 && !/^\p{Lu}/u.test(kept[0] ?? '')) kept.shift()
    const name = kept.join(' ').replace(/(?<![.'’-])[.'’-]+$/, '')
    if (name !== '' && name.length < 60 && kept.length <= 5) names.push(name)
  }
  return names
}

/** The end of the salutation within the line, or -1: "Hi Kerry, it's…" greets up to the comma. */
function greetingEnd(text: string): number {
  const limit = Math.min(text.length, 90)
  let count = 0
  for (let i = 0; i < limit; i++) {
    const c = text[i]
    if (c === ' ' && ++count > 9) return -1
    if (c === '!' || c === '?' || c === ':' || c === ';' || c === '–' || c === '—') return i + 1
    if (c === '.' && text[i + 1] === ' ' && !courtesy.test(text.slice(text.lastIndexOf(' ', i) + 1, i)))
      return i + 1
    if (c === ',') {
      // "Dear Rebecca, Tom and Anita," goes on; "Hi Mr Quill, Barry Nwachukwu here" and "Good day, Chef Ramil," do not stop alike
      const rest = text.slice(i + 1).trimStart()
      if (
        /^(?:dear )?\p{Lu}[\p{L}'’.-]*(?:,| and | &)(?! (?:it['’]s|this|i['’]m|here|thank|from)\b)/u.test(
          rest
        ) &&
        text.length < 90 &&
        !/\bhere\b/.test(rest.slice(0, 30)) &&
        /^[^.?]*[,:]?$/.test(rest)
      )
        continue
      if (
        /^(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|morning|evening)$/i.test(text.slice(0, i)) &&
        /^\p{Lu}[^,.!?]{1,40}[,.!?]/u.test(rest) &&
        !/^(?:this|it|i|my)\b/i.test(rest)
      )
        continue
      return i + 1
    }
  }
  return text.length <= 60 ? text.length : -1
}

/** The salutation a line opens with; `isWholeLine` when the line may be nothing else ("Mrs Whitcombe,"). Offsets count in the body. */
export function readGreeting({ text, start }: Line, isWholeLine: boolean): Greeting | null {
  if (salutation.test(text)) {
    let end =
      /\b(?:this is|it['’]?s|i['’]?m)\b/i.test(text.slice(0, 40)) &&
      !/[,!.?] ?(?:this is|it['’]?s|i['’]?m)\b/i.test(text.slice(0, 44))
        ? -1
        : greetingEnd(text)
    if (end < 0 || (end === text.length && /[.?]$/.test(text) && wordsOf(text).length > 6)) {
      // "Hello Faisal this is Gintaras": no comma; the name right behind the salutation
      const inline =
        /^[\p{L}'’]+(?: (?:morning|afternoon|evening|day))?((?: (?:Mr|Mrs|Ms|Dr)\.?)?(?: \p{L}[\p{L}'’-]*)?) (?=this is|it['’]?s|i['’]?m|i |thank|here|\p{L}+ here)/iu.exec(
          text.slice(0, 80)
        )
      if (inline === null) return null
      end = inline[0].length
    }
    const greeting = text.slice(0, end).trimEnd()
    const names = addressees(greeting)
    return {
      start,
      end: start + greeting.length,
      names,
      isImpersonal: names.length === 0 || /^(?:to whom|to who|to the person)/i.test(greeting)
    }
  }
  // "Mrs Whitcombe," on a line of its own, or "Geoff, morning," and "Kimberly. Brock Stratton." at the head of a message
  const alone =
    /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sirs?|Madam)\b\.? ?)?(?:\p{Lu}[\p{L}'’-]+)?(?: \p{Lu}[\p{L}'’-]+)?(?=[,:!.–]| –)/u.exec(
      text.slice(0, 60)
    )
  if (alone === null || alone[0] === '') return null
  const fillsLine = alone[0].length + 1 >= text.length
  if (
    !(isWholeLine && fillsLine) &&
    !/^(?:,|\.)? ?(?:it['’]s|this is|thanks?|morning|my dude|i['’]ve|i )/i.test(text.slice(alone[0].length))
  )
    return null
  if (
    !fillsLine &&
    /^(?:[\p{L}]+ly|Today|Yesterday|However|Also|Well|Yes|No|So|Ok|Okay|Wow|First|Again|Sorry|Now|Then|As|But|And|If)$/u.test(
      alone[0]
    )
  )
    return null
  const end = Math.min(text.length, alone[0].length + 1)
  const names = addressees(text.slice(0, end))
  return { start, end: start + end, names, isImpersonal: names.length === 0 }
}
