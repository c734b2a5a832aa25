import { findDisagreements } from './agreement.ts'
import { findArticlesAndStutters } from './articles.ts'
import { findMiscounts } from './counting.ts'
import type { Slip, Span } from '../draft.ts'
import { compilePhrases } from './phrases.ts'
import { confusedPhrases } from './phrases-confused.ts'
import { grammarPhrases } from './phrases-grammar.ts'
import { findOrderSlips } from './order.ts'
import { prepositionPhrases } from './phrases-prepositions.ts'
import { tokenise } from './tokens.ts'
import { findVerbSlips } from './verb-groups.ts'
import { findMisspellings } from './spelling.ts'
import { findEdgeSlips, findLetterSlips, findSpacingSlips } from './typography.ts'

const findConfused = compilePhrases(confusedPhrases, 'spelling')
const findGrammar = compilePhrases([...grammarPhrases, ...prepositionPhrases], 'grammar')

/** The slips of the prose, in order and apart; `known` are lower-case words that pass. Offsets are UTF-16 in `text`. */
export function findSlips(text: string, prose: readonly Span[], known: ReadonlySet<string>): Slip[] {
  const tokensOf = new Map(prose.map(span => [span, tokenise(text, span)]))
  const found = [...tokensOf].flatMap(([span, tokens]) => [
    ...findLetterSlips(tokens, known),
    ...findMisspellings(tokens, known),
    ...findArticlesAndStutters(tokens),
    ...findConfused(tokens),
    ...findGrammar(tokens),
    ...findDisagreements(tokens),
    ...findMiscounts(tokens),
    ...findVerbSlips(tokens),
    ...findOrderSlips(text, tokens),
    ...findSpacingSlips(text, span, tokens)
  ])
  found.push(...findEdgeSlips(text, prose, tokensOf))
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return found.filter(slip => {
    const isApart = slip.start >= end
    if (isApart) end = slip.end
    return isApart
  })
}
