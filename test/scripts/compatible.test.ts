import t from 'tap'
import { findBreaks, type Described } from '../../scripts/compatible.ts'

const shared = {
  type: 'object',
  additionalProperties: false,
  required: ['a'],
  properties: { a: { type: 'string', maxLength: 9 }, b: { type: 'string', enum: ['x', 'y'] } }
}
const answered = {
  type: 'object',
  required: ['c'],
  properties: {
    c: { type: 'string', 'x-known-values': ['x'] },
    d: { type: 'array', items: { type: 'integer' } }
  }
}
const json = (schema: unknown) => ({ content: { 'application/json': { schema } } })
const documentOf = (
  asked: unknown = shared,
  given: unknown = answered,
  path = '/p',
  status = '200'
): Described => ({
  paths: {
    [path]: {
      post: {
        requestBody: json({ $ref: '#/components/schemas/Asked' }),
        responses: { [status]: json({ $ref: '#/components/schemas/Given' }) }
      }
    }
  },
  components: { schemas: { Asked: asked, Given: given } }
})
const asked = (properties: object, required = ['a']) =>
  documentOf({ ...shared, required, properties: { ...shared.properties, ...properties } })
const given = (properties: object, required = ['c']) =>
  documentOf(shared, { ...answered, required, properties: { ...answered.properties, ...properties } })

const rows: ReadonlyArray<[what: string, now: Described, ...breaks: string[]]> = [
  ['nothing has changed', documentOf()],
  [
    'a field and a value are new',
    asked({ b: { type: 'string', enum: ['x', 'y', 'z'] }, e: { type: 'string' } })
  ],
  ['more is accepted', asked({ a: { type: ['string', 'object'], maxLength: 10 } }, [])],
  ['an answer has more members, one of them certain', given({ e: { type: 'string' } }, ['c', 'd'])],
  ['an id is new', given({ c: { type: 'string', 'x-known-values': ['x', 'y'] } })],
  ['a path is gone', documentOf(shared, answered, '/q'), 'POST /p: it is gone'],
  ['an answer is gone', documentOf(shared, answered, '/p', '201'), 'POST /p 200: application/json is gone'],
  [
    'a field is gone',
    documentOf({ ...shared, properties: { a: shared.properties.a } }),
    'POST /p body/b: it is gone'
  ],
  ['a field is required', asked({}, ['a', 'b']), 'POST /p body: `b` is required'],
  [
    'a value is not accepted any more',
    asked({ b: { type: 'string', enum: ['x'] } }),
    'POST /p body/b: the values y are outside of the list'
  ],
  [
    'less is accepted',
    asked({ a: { type: 'string', maxLength: 8 } }),
    'POST /p body/a: `maxLength` was 9 and is 8'
  ],
  [
    'another type is asked for',
    asked({ a: { type: 'integer', maxLength: 9 } }),
    'POST /p body/a: the type was string and is integer'
  ],
  [
    'a member of an answer is gone',
    documentOf(shared, { ...answered, properties: { c: answered.properties.c } }),
    'POST /p 200/d: it is gone'
  ],
  ['a member need not come', given({}, []), 'POST /p 200: `c` need not come any more'],
  [
    'a member may be null',
    given({ c: { type: ['string', 'null'] } }),
    'POST /p 200/c: the type was string and is string,null'
  ],
  [
    'items are others',
    given({ d: { type: 'array', items: { type: 'string' } } }),
    'POST /p 200/d[]: the type was integer and is string'
  ]
]
for (const [what, now, ...breaks] of rows)
  void t.test(what, async t => {
    t.strictSame(findBreaks(documentOf(), now), breaks)
  })
