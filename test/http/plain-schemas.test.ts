/** Unions in the document have the form that generators of clients understand, and say the same as before. */
import { readFileSync } from 'node:fs'
import t from 'tap'
import { plainSchemas } from '../../src/http/plain-schemas.ts'

const rows: Array<[name: string, schema: object, plain: object]> = [
  ['one type', { type: 'string', minLength: 1 }, { type: 'string', minLength: 1 }],
  [
    'two types, each with its own keywords',
    {
      type: ['string', 'array'],
      minLength: 1,
      items: { type: 'string' },
      maxItems: 2,
      description: 'To whom.'
    },
    {
      oneOf: [
        { type: 'string', minLength: 1 },
        { type: 'array', items: { type: 'string' }, maxItems: 2 }
      ],
      description: 'To whom.'
    }
  ],
  [
    'deep inside',
    {
      type: 'object',
      properties: { year: { anyOf: [{ type: 'integer' }, { type: 'null' }], description: 'When.' } }
    },
    {
      type: 'object',
      properties: { year: { oneOf: [{ type: 'integer' }, { type: 'null' }], description: 'When.' } }
    }
  ],
  [
    'a property that is called type',
    { properties: { type: { type: 'string' } } },
    { properties: { type: { type: 'string' } } }
  ]
]

void t.test('a name that may be null', t => {
  const word = { type: 'string', description: 'A word.' } as const
  const { components } = plainSchemas({
    components: {
      schemas: {
        Word: word,
        Thing: { type: 'object' },
        One: { anyOf: [{ $ref: '#/components/schemas/Word' }, { type: 'null' }] },
        Two: { anyOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
        Three: { anyOf: [{ $ref: '#/components/schemas/Word' }, { type: 'integer' }] }
      }
    }
  })
  t.match(components?.schemas, {
    One: { oneOf: [word, { type: 'null' }] },
    Two: { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'null' }] },
    Three: { oneOf: [{ $ref: '#/components/schemas/Word' }, { type: 'integer' }] }
  })
  t.end()
})

void t.test('unions', t => {
  for (const [name, schema, plain] of rows)
    t.strictSame(
      plainSchemas({ components: { schemas: { One: schema } } }),
      { components: { schemas: { One: plain } } },
      name
    )
  t.end()
})

void t.test('the document', t => {
  const document = JSON.parse(
    readFileSync(new URL('../../openapi/openapi.json', import.meta.url), 'utf8')
  ) as {
    components: { schemas: object }
    paths: Record<string, Record<string, { responses: Record<string, { headers: object }> }>>
  }
  const faults: string[] = []
  const visit = (part: unknown, path: string): void => {
    if (typeof part !== 'object' || part === null) return
    const { type, anyOf, format } = part as Record<string, unknown>
    if (Array.isArray(type) && !path.endsWith('/required')) faults.push(`${path}: a list of types`)
    if (Array.isArray(anyOf)) faults.push(`${path}: anyOf`)
    if (typeof format === 'string' && !['date', 'instant', 'interview-time'].includes(format))
      faults.push(`${path}: format ${format} is not explained`)
    for (const [key, value] of Object.entries(part)) visit(value, `${path}/${key}`)
  }
  visit(document.components.schemas, '')
  t.strictSame(faults, [])
  for (const [path, methods] of Object.entries(document.paths))
    for (const { responses } of Object.values(methods)) {
      const limited = responses['429']
      if (limited === undefined) continue
      t.hasProps(limited.headers, ['ratelimit', 'ratelimit-policy', 'retry-after'], path)
      t.hasProps(responses['200']?.headers ?? {}, ['ratelimit', 'ratelimit-policy'], path)
    }
  t.end()
})
