import type { Span } from '../draft.ts'

/** What the request tells of the application, for the reader. */
export interface Known {
  interviewers: readonly string[]
  candidate: string | null
  company: string | null
  role: string | null
  topics: readonly string[]
}

/** Words that say nothing of a job by themselves, so that half a role or topic made of them is no match. */
const vague = new Set(
  'a an and at for in of on or the to with new job role position team work manager assistant senior junior lead group company'.split(
    ' '
  )
)
const contentWords = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]{3,}/gu)
    ?.filter(word => !vague.has(word)) ?? []

/** Cuts endings so that "dashboards" meets "dashboard" and "rebalanced" meets "rebalancing". */
export function stem(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/, '')
  for (const ending of ['ations', 'ation', 'ings', 'ing', 'ies', 'ers', 'ed', 'es', 'er', 's', 'e', 'y']) {
    if (bare.endsWith(ending) && bare.length - ending.length >= 4) return bare.slice(0, -ending.length)
  }
  return bare
}

/** Finds what is particular to this interview: the request's names, role, company and topics, figures, and names inside a sentence. */
export function specificsFinder(known: Known): (sentence: string, start: number) => Span[] {
  const wanted = new Map<string, string[]>()
  for (const phrase of [...known.topics, known.role ?? '', known.company ?? '']) {
    const stems = contentWords(phrase).map(stem)
    for (const one of stems) wanted.set(one, stems)
  }
  return (sentence, start) => {
    const words = [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)]
    const stems = new Set(words.map(([word]) => stem(word)))
    return words
      .filter(([word], i) => {
        const phrase = wanted.get(stem(word))
        if (phrase !== undefined && phrase.filter(one => stems.has(one)).length * 2 >= phrase.length)
          return true
        if (/^\d/.test(word)) return true
        return (
          i > 0 &&
          /^\p{Lu}\p{Ll}/u.test(word) &&
          !/^(?:I|Mr|Mrs|Ms|Dr|Miss|Sir|Madam)$/.test(word) &&
          !/[.!?:“"]\s*$/.test(sentence.slice(Math.max(0, (words[i]?.index ?? 0) - 3), words[i]?.index))
        )
      })
      .map(match => ({ start: start + match.index, end: start + match.index + match[0].length }))
  }
}
