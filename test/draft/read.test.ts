import t from 'tap'
import type { Draft, Label, Reading } from '../../src/draft/draft.ts'
import { readDraft, readingsOf } from '../../src/draft/read.ts'

const empty = readDraft(
  { stage: 'check-in', body: '' },
  { interviewers: [], candidate: null, company: null, role: null, topics: [] }
)

/** A draft whose sentences read as given; sentence n starts at n. */
const draftOf = (...sentences: Array<Partial<Record<Label, number>>>): Draft => ({
  ...empty,
  sentences: sentences.map((confidences, start) => ({
    start,
    end: start + 1,
    text: '',
    paragraph: 0,
    words: 9,
    specifics: [],
    readings: Object.fromEntries(
      Object.entries(confidences).map(([label, confidence]): [string, Reading] => [
        label,
        { confidence, start, end: start + 1 }
      ])
    )
  }))
})
const found = (draft: Draft, label: Label) => readingsOf(draft, label).map(({ start }) => start)

void t.test("faults are the draft's", async t => {
  t.same(found(draftOf({ 'needy-tone': 0.9 }, {}), 'needy-tone'), [0], 'a sure sentence')
  t.same(found(draftOf({ 'needy-tone': 0.5 }), 'needy-tone'), [], 'half a suspicion')
  t.same(
    found(draftOf({ 'needy-tone': 0.55 }, {}, { 'needy-tone': 0.6 }), 'needy-tone'),
    [0, 2],
    'two halves'
  )
  t.same(
    found(draftOf({ 'needy-tone': 0.9 }, { 'needy-tone': 0.3 }), 'needy-tone'),
    [0],
    'only what is likelier than not is underlined'
  )
  t.same(
    found(draftOf({ 'needy-tone': 0.45 }, { 'needy-tone': 0.44 }, { 'needy-tone': 0.44 }), 'needy-tone'),
    [0],
    'or else the likeliest'
  )
})

void t.test('anger is believed later where the writer is kind', async t => {
  t.same(
    found(draftOf({ 'hostile-tone': 0.5 }, { thanks: 0.9 }), 'hostile-tone'),
    [0],
    'thanks alone may be sarcasm'
  )
  t.same(found(draftOf({ 'hostile-tone': 0.7 }, { thanks: 0.9 }, { 'wishes-well': 0.9 }), 'hostile-tone'), [])
  t.same(found(draftOf({ 'hostile-tone': 0.9 }, { thanks: 0.9 }, { interest: 0.9 }), 'hostile-tone'), [0])
})

void t.test("acts are the sentence's", async t => {
  t.same(found(draftOf({ thanks: 0.45 }, { thanks: 0.45 }, { thanks: 0.9 }), 'thanks'), [2])
})

void t.test('lines are lines, whatever breaks them', async t => {
  const lines = (end: string) =>
    readDraft(
      {
        stage: 'thank-you',
        body: [
          'Dear Miriam,',
          '',
          'Thank you for the talk.',
          'I need an answer by Monday.',
          'Kind regards,',
          'Tomás'
        ].join(end)
      },
      { interviewers: [], candidate: null, company: null, role: null, topics: [] }
    )
  const { greeting, sentences, closing } = lines('\n')
  for (const end of ['\v', '\f', '\u0085', '\u2028', '\u2029'])
    t.match(
      lines(end),
      { greeting, closing, sentences: sentences.map(({ start, end, text }) => ({ start, end, text })) },
      `U+${end.charCodeAt(0).toString(16)}`
    )
  t.match(
    lines('\u200b\n').sentences.map(({ text }) => text),
    sentences.map(({ text }) => text),
    'a space without width ends a line'
  )
  t.match(lines('\u2028').body, /talk\.\u2028I need/, 'and the body stays as it was sent')
})
