import t from 'tap'
import type { Slip } from '../../../src/draft/draft.ts'
import { readDraft } from '../../../src/draft/read.ts'
import { findWall, isSure, isTolerated, weighSlips } from '../../../src/draft/writing/sloppiness.ts'

const slip = (text: string, word: string, kind: Slip['kind'], ...replacements: string[]): Slip => ({
  kind,
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
  note: '',
  replacements
})

void t.test('texting has its own manners', async t => {
  const text = 'hi jo, i liked it, its great'
  for (const channel of ['text', 'social'] as const) {
    t.ok(isTolerated(slip(text, 'hi', 'capitals', 'Hi'), channel))
    t.ok(isTolerated(slip(text, 'great', 'punctuation', 'great.'), channel))
    t.notOk(isTolerated(slip(text, 'its', 'punctuation', "it's"), channel))
  }
  t.notOk(isTolerated(slip(text, 'hi', 'capitals', 'Hi'), 'email'))
})

void t.test('weights', async t => {
  const text = 'i said i would recieve sinigang'
  const first = slip(text, 'i', 'capitals', 'I')
  t.equal(
    weighSlips(text, [
      first,
      { ...first, start: 7, end: 8 },
      slip(text, 'recieve', 'spelling', 'receive'),
      slip(text, 'sinigang', 'spelling')
    ]),
    2.5
  )
  t.ok(isSure(text, slip(text, 'recieve', 'spelling', 'receive')))
  t.notOk(isSure(text, slip(text, 'sinigang', 'spelling', 'singing')))
  t.ok(isSure('hope to here from you', slip('hope to here from you', 'here', 'spelling', 'hear')))
})

void t.test('walls of text', async t => {
  const known = { interviewers: [], candidate: null, company: null, role: null, topics: [] }
  const wall = async (body: string, channel: 'email' | 'text' = 'email') =>
    findWall(await readDraft({ stage: 'thank-you', channel, body }, known))
  const sentence = 'I drove the mountain road all winter, and nobody was late. '
  const block = `Dear Jo,\n\nThe first words stand here now. ${sentence.repeat(18)}\n\nTom Reilly`
  const found = await wall(block)
  t.equal(block.slice(found?.start, found?.end), 'The first words stand here now.')
  t.equal(await wall(block, 'text'), null)
  t.equal(
    await wall(`Dear Jo,\n\n${`${sentence.trim()}\n`.repeat(18)}\n\nTom Reilly`),
    null,
    'lines are breaks'
  )
})
