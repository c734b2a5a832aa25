import t from 'tap'
import {
  faults,
  labels,
  unread,
  wholes,
  type Draft,
  type Label,
  type Reading,
  type Span
} from '../../src/draft/draft.ts'
import { readingsOf } from '../../src/draft/reading/belief.ts'
import { perToken, perWhole, type Encoder } from '../../src/draft/reading/encoder.ts'
import { readDraft } from '../../src/draft/read.ts'

const empty = unread('check-in', 'email', '')

/** A draft that as a whole is needy so likely, and whose sentences read as given; sentence n starts at n. */
const draftOf = (needy: number, ...sentences: Array<Partial<Record<Label, number>>>): Draft => ({
  ...empty,
  whole: { ...empty.whole, 'needy-tone': needy },
  sentences: sentences.map((confidences, start) => ({
    start,
    end: start + 1,
    text: '',
    paragraph: 0,
    words: 9,
    readings: Object.fromEntries(
      Object.entries(confidences).map(([label, confidence]): [string, Reading] => [
        label,
        { confidence, places: [{ start, end: start + 1 }] }
      ])
    )
  }))
})
const found = (draft: Draft, label: Label) =>
  readingsOf(draft, label).flatMap(({ places }) => places.map(({ start }) => start))

void t.test("faults are the draft's", async t => {
  t.same(found(draftOf(0.9, { 'needy-tone': 0.9 }, {}), 'needy-tone'), [0], 'a sure sentence')
  t.same(found(draftOf(0, { 'needy-tone': 0.5 }), 'needy-tone'), [], 'half a suspicion')
  t.same(
    found(draftOf(0.9, { 'needy-tone': 0.55 }, {}, { 'needy-tone': 0.6 }), 'needy-tone'),
    [0, 2],
    'all that is likelier than not is underlined'
  )
  t.same(
    found(draftOf(0.9, { 'needy-tone': 0.9 }, { 'needy-tone': 0.3 }), 'needy-tone'),
    [0],
    'only what is likelier than not is underlined'
  )
  t.same(
    found(draftOf(0.9, { 'needy-tone': 0.45 }, { 'needy-tone': 0.44 }, { 'needy-tone': 0.44 }), 'needy-tone'),
    [0],
    'or else the likeliest'
  )
})

void t.test("acts are the sentence's", async t => {
  t.same(found(draftOf(0, { thanks: 0.45 }, { thanks: 0.45 }, { thanks: 0.9 }), 'thanks'), [2])
})

void t.test('lines are lines, whatever breaks them', async t => {
  const lines = async (end: string) =>
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
  const { greeting, sentences, closing } = await lines('\n')
  for (const end of ['\v', '\f', '\u0085', '\u2028', '\u2029'])
    t.match(
      await lines(end),
      { greeting, closing, sentences: sentences.map(({ start, end, text }) => ({ start, end, text })) },
      `U+${end.charCodeAt(0).toString(16)}`
    )
  t.match(
    (await lines('\u200b\n')).sentences.map(({ text }) => text),
    sentences.map(({ text }) => text),
    'a space without width ends a line'
  )
  t.equal((await lines('\u2028')).body, (await lines('\n')).body, 'the body is read in plain characters')
})

/** Finds everything in every part, and every third token to show for it. */
const suspicious: Encoder = async ({ ids, parts }) => ({
  parts: new Float32Array(parts.length * labels.length).fill(0.99),
  tokens: Float32Array.from({ length: ids.length * perToken }, (_, i) =>
    Math.floor(i / perToken) % 3 === 0 ? 0.99 : 0.01
  ),
  wholes: new Float32Array(perWhole).fill(0.99)
})

/** Every place that a draft tells of. */
const placesOf = ({ greeting, closing, signature, sentences, paragraphs, setApart, framing, slips }: Draft) =>
  [
    greeting,
    closing,
    signature,
    ...paragraphs,
    ...setApart,
    ...slips,
    ...sentences,
    ...[...framing, ...sentences.map(({ readings }) => readings)].flatMap(readings =>
      Object.values(readings).flatMap(({ places }) => places)
    )
  ].filter(span => span !== null)

void t.test('any text gives a draft', async t => {
  const known = { interviewers: ['Ana'], candidate: 'Bo', company: 'Orsa', role: 'clerk', topics: [] }
  for (const [name, body] of [
    ['nothing', ''],
    ['white space', ' \n\t\u2028 '],
    ['a word', 'Thanks'],
    ['a mark', '?'],
    ['a letter among signs', '😀👩‍👩‍👧 a 👍🏽🇩🇪'],
    ['signs', '😀👩‍👩‍👧\n👍🏽!!!'],
    ['right to left', 'عزيزتي آنا،\n\nشكرا جزيلا لك على وقتك. متى أسمع منك؟\n\nمع التحية،\nبو'],
    ['turned about', '\u202eDear Ana,\u202c \u2067thank you\u2069 so much.'],
    ['control characters', 'Dear\u0000 Ana,\r\n\u0007\u001b[31mThank\u001b[0m you.\u0085\u007f\ufeff'],
    ['halves of characters', 'Thank \ud83d you \ude00 Ana. \ud83d'],
    ['accents alone', '\u0301\u0301 Tha\u0301nk yo\u0308u'.repeat(3)],
    ['languages', 'Dear Ana, vielen Dank für das Gespräch. 谢谢您。 Merci beaucoup ! Спасибо. 감사합니다 Bo'],
    ['a word without an end', 'a'.repeat(20_000)],
    ['marks without an end', '!'.repeat(20_000)],
    ['lines of a letter', 'a\n'.repeat(10_000)]
  ] as const) {
    const inside = ({ start, end }: Span) => start >= 0 && start <= end && end <= body.length
    for (const encode of body.length < 20_000 ? [undefined, suspicious] : [suspicious]) {
      const draft = await readDraft({ stage: 'thank-you', body }, known, encode)
      t.equal(draft.body.length, body.length, `${name}: places count in the body as sent`)
      t.strictSame(
        placesOf(draft).filter(span => !inside(span)),
        [],
        'all places lie in it'
      )
      t.ok(
        [...faults, ...wholes].every(id => draft.whole[id] >= 0 && draft.whole[id] <= 1),
        'all is likely or not'
      )
    }
  }
})

void t.test('20,000 units are read', async t => {
  const body = 'a\n'.repeat(10_000)
  const { sentences } = await readDraft(
    { stage: 'thank-you', body },
    { interviewers: [], candidate: null, company: null, role: null, topics: [] }
  )
  t.equal(sentences.length, 10_000)
})
