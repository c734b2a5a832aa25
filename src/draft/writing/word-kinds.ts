/** Where the word list stands; `npm run words` rebuilds it, `words.licence.md` says where it comes from. */
export const wordsFile = new URL('words.gz', import.meta.url)

/** What a form can be, as bits: one form can be several ("work" is a base and a noun). */
export const kinds = { base: 1, third: 2, past: 4, ing: 8, noun: 16, plural: 32, adjective: 64 } as const

/** Ranks of commonness: 0 for SCOWL sizes up to 20, 1 up to 35, 2 for the rest. A form's code is its kinds × ranks + its rank. */
export const ranks = 3

/** Longest word of the list, in UTF-16 code units; the longest in English dictionaries of this size has 28. */
export const longest = 30
