import t from 'tap'
import { findDisclosures } from '../../../src/draft/reading/disclosure.ts'
import { readStructure } from '../../../src/draft/structure/structure.ts'
import { splitSentences } from '../../../src/draft/structure/sentences.ts'

function disclosed(body: string): string[] {
  const sentences = readStructure(body)
    .paragraphs.flatMap(paragraph => splitSentences(body, paragraph))
    .map(span => ({ ...span, text: body.slice(span.start, span.end) }))
  return findDisclosures({ sentences: sentences as Parameters<typeof findDisclosures>[0]['sentences'] }).map(
    ({ start, end }) => body.slice(start, end)
  )
}

void t.test('a date of somebody else, told openly', async t => {
  for (const sentence of [
    'The harbour trust has made me an offer, and they would like an answer by Friday.',
    'I have been offered a place at another nursery and must answer by the 12th.',
    'In fairness I should say that another firm has asked me for an answer by 3 June.',
    'I need to answer another school by Monday, but yours is the one that I want.',
    'Another practice has offered me a post, to be answered by noon on the 4th; I am not asking you to hurry.'
  ])
    t.strictSame(disclosed(`Dear Ms Roe,\n\nThank you again. ${sentence}`), [sentence])
  const apart = 'I have had an offer from the county.'
  t.strictSame(disclosed(`${apart} I must tell them by Thursday.`), [apart], 'the day in the next sentence')
})

void t.test('a lever, or no such date, is no disclosure', async t => {
  for (const body of [
    'Another firm has offered me £4,000 more and wants an answer by Friday.',
    'I have an offer from your rival and must reply by Monday.',
    'I have been offered a van by another depot and must answer by noon, so let me know what you can do.',
    'They have made me an offer. I will sign on Friday unless I hear.',
    'You offered me tea on the 4th, and I was glad of it.',
    'I must give a month of notice, so that I could start by the 1st of June.',
    'You asked me to answer by the 9th, and here are my answers.',
    'My brother has been offered a place at the school.',
    'With respect, a firm that cared would have answered by now, and I expect to hear by tomorrow.',
    'Another week has gone, and I would like an answer by Friday.',
    'Your company said that it would let me know, and I really hope to hear by Monday.',
    'If they are still busy, we would need a decision by the 9th.'
  ])
    t.strictSame(disclosed(body), [], body)
})
