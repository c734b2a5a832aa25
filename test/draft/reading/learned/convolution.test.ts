import t from 'tap'
import { trainConvolution } from '../../../../scripts/train/convolution.ts'
import type { Example } from '../../../../scripts/train/examples.ts'
import { labels, type Label } from '../../../../src/draft/draft.ts'
import {
  ConvolutionReader,
  hidden,
  pool,
  responses,
  shape
} from '../../../../src/draft/reading/learned/convolution.ts'
import { tokenise } from '../../../../src/draft/reading/learned/tokens.ts'

void t.test('each filter keeps its strongest response and where it was', async t => {
  const word = (...at: Array<[response: number, value: number]>) => {
    const row = new Float32Array(responses)
    for (const [response, value] of at) row[response] = value
    return row
  }
  const [answers, at] = [new Float32Array(hidden), new Int32Array(hidden)]
  // Filter 0 looks at one word; filter 0 of the second width at three: before, at and behind the centre
  const [before, centre, behind] = [1, 2, 3].map(place => place * shape.filters) as [number, number, number]
  pool(
    [word([0, 1], [before, 2]), word([0, 3], [centre, 4]), word([0, 2], [behind, 5], [before, -9])],
    new Float32Array(hidden),
    answers,
    at
  )
  t.equal(answers[0], 3)
  t.equal(at[0], 1)
  t.equal(answers[shape.filters], 11, 'three words together')
  t.equal(at[shape.filters], 1)
  t.equal(answers[1], 0, 'silence is 0')
  t.equal(at[1], -1)
})

const example = (text: string, label: Label | null): Example => ({
  tokens: tokenise(text),
  stage: 'thank-you',
  channel: 'email',
  features: new Map(),
  truth: Uint8Array.from(labels, one => (one === label ? 1 : 0)),
  file: 0
})
const pairs = [
  ['angry', 'bridge'],
  ['furious', 'river'],
  ['outraged', 'harbour'],
  ['annoyed', 'garden']
] as const
const examples = Array.from({ length: 60 }, (_, i) => pairs[i % pairs.length]!).flatMap(
  ([guilty, innocent]) => [
    example(`I am ${guilty} about it`, 'hostile-tone'),
    example(`I saw the ${innocent} from it`, null)
  ]
)

void t.test('a sentence reads the same whatever was read before', async t => {
  const learned = trainConvolution(examples)
  const reader = new ConvolutionReader(learned)
  const read = (text: string) => {
    const margins = new Float64Array(labels.length)
    reader.read(tokenise(text), 'thank-you', 'email', margins)
    return [...margins]
  }
  const first = read('I am furious about the bridge and the garden')
  for (let i = 0; i < 9000; i += 9)
    read(
      Array.from(
        { length: 9 },
        (_, k) =>
          `w${String.fromCharCode(97 + ((i + k) % 26))}${(i + k).toString(26).replaceAll(/\d/g, digit => 'qrstuvwxyz'[Number(digit)]!)}`
      ).join(' ')
    )
  t.same(read('I am furious about the bridge and the garden'), first)
})

void t.test('training learns, generalises to words alike, and comes out the same again', async t => {
  const learned = trainConvolution(examples)
  const reader = new ConvolutionReader(learned)
  const marginOf = (text: string) => {
    const margins = new Float64Array(labels.length)
    reader.read(tokenise(text), 'thank-you', 'email', margins)
    return margins[labels.indexOf('hostile-tone')]!
  }
  t.ok(marginOf('I am angry about it') > 0 && marginOf('I saw the bridge from it') < 0)
  t.ok(marginOf('he was enraged') > marginOf('he was tall'), 'a word never seen reads like its neighbours')
  t.same(
    Buffer.from(trainConvolution(examples).kernels.buffer).equals(Buffer.from(learned.kernels.buffer)),
    true
  )
})
