import t from 'tap'
import { dimensions } from '../../../../src/draft/reading/learned/files.ts'
import { HashIndex } from '../../../../src/draft/reading/learned/hash-index.ts'
import { hashText, standIns } from '../../../../src/draft/reading/learned/tokens.ts'
import { writeVector } from '../../../../src/draft/reading/learned/vectors.ts'

const vectorOf = (form: string) => {
  const vector = new Float32Array(dimensions)
  return { isKnown: writeVector(hashText(form), vector, 0), vector }
}
const likeness = (one: string, other: string) => {
  const [{ vector: a }, { vector: b }] = [vectorOf(one), vectorOf(other)]
  const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, value, i) => sum + value * y[i]!, 0)
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}

void t.test('words used alike have like vectors', async t => {
  for (const [one, near, far] of [
    ['furious', 'angry', 'bakery'],
    ['nurse', 'doctor', 'river'],
    ['thank', 'thanks', 'bridge'],
    ['salary', 'wages', 'river']
  ] as const) {
    t.ok(likeness(one, near) > likeness(one, far) + 0.2, `${one}: ${near} rather than ${far}`)
  }
})

void t.test('stand-ins and marks have vectors, made-up words none', async t => {
  for (const form of [...Object.values(standIns), "n't", "'ve", '?', '...'])
    t.ok(vectorOf(form).isKnown, form)
  const { isKnown, vector } = vectorOf('blorfwick')
  t.notOk(isKnown)
  t.ok(vector.every(value => value === 0))
})

void t.test('hashes are found where they stand, and no others', async t => {
  const hashes = Int32Array.from({ length: 1000 }, (_, i) => hashText(`word${i}`))
  const index = new HashIndex(hashes)
  for (const [i, hash] of hashes.entries()) t.equal(index.find(hash), i)
  for (let i = 0; i < 1000; i++) t.equal(index.find(hashText(`other${i}`)), -1)
  t.equal(new HashIndex(new Int32Array(0)).find(7), -1)
})
