import t from 'tap'
import { scheduleExamples } from '../../schemas/examples.ts'
import { bodyLimit, limits } from '../../schemas/limits.ts'
import { problems, type ProblemSlug } from '../../schemas/problem.ts'
import { mistakeIds } from '../../schemas/vocabulary.ts'
import { makeClient, type Sent } from './client.ts'

const draft = { stage: 'thank-you', body: 'Dear Dana, thank you for your time today.' }
const plan = { timeZone: 'Europe/London', interview: { start: '2026-11-20T14:00' } }
const invitation =
  'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=America/New_York:20261120T140000\nEND:VEVENT\nEND:VCALENDAR'
const sentItem = { stage: 'thank-you', at: '2026-11-20T21:40:00Z' }
/** Planted in requests; no error may show it. */
const secret = 'Zyxwvut'

const answersWith = (slug: ProblemSlug) => ({ type: `/problems/${slug}`, status: problems[slug].status })

void t.test('faults against the schema are listed with code and pointer, all of them', async t => {
  const { post } = await makeClient(t)
  const rows: Array<
    [name: string, url: string, body: unknown, faults: Array<[code: string, pointer: string]>]
  > = [
    ['no fields', '/evaluate', {}, [['missing', '/draft']]],
    [
      'no fields',
      '/schedule',
      {},
      [
        ['missing', '/timeZone'],
        ['missing', '/interview']
      ]
    ],
    ['null', '/evaluate', null, [['wrong-type', '']]],
    ['a list', '/evaluate', [], [['wrong-type', '']]],
    ['a string', '/schedule', '"text"', [['wrong-type', '']]],
    [
      'an empty draft',
      '/evaluate',
      { draft: {} },
      [
        ['missing', '/draft/stage'],
        ['missing', '/draft/body']
      ]
    ],
    [
      'unknown fields anywhere',
      '/evaluate',
      { draft: { ...draft, tone: 1 }, x: 1, employer: { city: 'Boston' } },
      [
        ['unknown-field', '/x'],
        ['unknown-field', '/draft/tone'],
        ['unknown-field', '/employer/city']
      ]
    ],
    ['an unknown field with escapes', '/evaluate', { draft, 'a/b~c': 1 }, [['unknown-field', '/a~1b~0c']]],
    [
      '__proto__',
      '/evaluate',
      `{"draft":${JSON.stringify(draft)},"__proto__":{"draft":1}}`,
      [['unknown-field', '/__proto__']]
    ],
    [
      'constructor',
      '/evaluate',
      { draft, constructor: { prototype: {} } },
      [['unknown-field', '/constructor']]
    ],
    ['a long timeline', '/schedule', { ...plan, timeline: 'a'.repeat(301) }, [['too-long', '/timeline']]],
    [
      'an empty text for a timeline',
      '/schedule',
      { ...plan, timeline: '' },
      [
        ['too-short', '/timeline'],
        ['blank', '/timeline']
      ]
    ],
    ['a number for a timeline', '/schedule', { ...plan, timeline: 5 }, [['wrong-type', '/timeline']]],
    [
      'a draft in another format',
      '/evaluate',
      { draft: { ...draft, format: 'markdown' } },
      [['not-accepted', '/draft/format']]
    ],
    [
      'an HTML draft that shows no letter',
      '/evaluate',
      {
        draft: {
          ...draft,
          format: 'html',
          body: '<style>p { color: red }</style><p title="Hello">&nbsp;12</p><!-- Hi -->'
        }
      },
      [['no-letter', '/draft/body']]
    ],
    [
      'an unknown mistake',
      '/evaluate',
      { draft, policy: { rulings: { 'bad-tone': 'off' } } },
      [['unknown-field', '/policy/rulings/bad-tone']]
    ],
    [
      'an unknown ruling',
      '/evaluate',
      { draft, policy: { rulings: { 'pushy-tone': 'grave' } } },
      [['not-accepted', '/policy/rulings/pushy-tone']]
    ],
    [
      'neither start nor invitation',
      '/schedule',
      { ...plan, interview: { role: 'Analyst', end: 'noon' } },
      [
        ['missing', '/interview/start'],
        ['wrong-format', '/interview/end']
      ]
    ],
    [
      'an empty invitation',
      '/schedule',
      { ...plan, interview: { invitation: '' } },
      [['too-short', '/interview/invitation']]
    ],
    [
      '65,537 units',
      '/evaluate',
      { draft, interview: { invitation: 'a'.repeat(65_537) } },
      [['too-long', '/interview/invitation']]
    ],
    [
      'nothing is coerced',
      '/schedule',
      { ...plan, interview: { start: '2026-11-20T14:00', durationMinutes: '60', topics: 'x', role: null } },
      [
        ['wrong-type', '/interview/durationMinutes'],
        ['wrong-type', '/interview/role'],
        ['wrong-type', '/interview/topics']
      ]
    ],
    [
      'times',
      '/schedule',
      { ...plan, now: '2026-11-20T14:00', interview: { start: '2026-02-30' } },
      [
        ['wrong-format', '/now'],
        ['wrong-format', '/interview/start']
      ]
    ],
    [
      'dates',
      '/schedule',
      { ...plan, employer: { closedOn: ['2026-02-29', '2026-1-1'] } },
      [
        ['wrong-format', '/employer/closedOn/0'],
        ['wrong-format', '/employer/closedOn/1']
      ]
    ],
    [
      'hours',
      '/schedule',
      { ...plan, employer: { workingHours: { start: '9:00', end: '24:00' } } },
      [
        ['wrong-format', '/employer/workingHours/start'],
        ['wrong-format', '/employer/workingHours/end']
      ]
    ],
    [
      'weekdays',
      '/schedule',
      { ...plan, employer: { workingDays: [0, 8, 1.5, 1, 1] } },
      [
        ['out-of-range', '/employer/workingDays/0'],
        ['out-of-range', '/employer/workingDays/1'],
        ['wrong-type', '/employer/workingDays/2'],
        ['repeated', '/employer/workingDays']
      ]
    ],
    [
      'blank names',
      '/evaluate',
      { draft, candidate: { name: '  ' }, employer: { name: '' } },
      [
        ['blank', '/candidate/name'],
        ['too-short', '/employer/name'],
        ['blank', '/employer/name']
      ]
    ],
    [
      'an address',
      '/evaluate',
      { draft, interview: { interviewers: [{ name: 'Dana', email: 'dana' }] } },
      [['wrong-format', '/interview/interviewers/0/email']]
    ],
    [
      'a window',
      '/evaluate',
      { draft, policy: { checkInAfterInterview: { opens: 0, best: 61 } } },
      [
        ['missing', '/policy/checkInAfterInterview/closes'],
        ['out-of-range', '/policy/checkInAfterInterview/opens'],
        ['out-of-range', '/policy/checkInAfterInterview/best']
      ]
    ],
    [
      'from without by',
      '/schedule',
      { ...plan, timeline: { from: '2026-12-01' } },
      [['missing', '/timeline/by']]
    ],
    [
      'a subdivision without its country',
      '/schedule',
      { ...plan, employer: { subdivision: 'NY' } },
      [['missing', '/employer/country']]
    ],
    ['an empty timeline', '/schedule', { ...plan, timeline: {} }, [['wrong-combination', '/timeline']]],
    ['an empty body', '/evaluate', { draft: { ...draft, body: '' } }, [['too-short', '/draft/body']]],
    [
      'a body without letters',
      '/evaluate',
      { draft: { ...draft, body: '12 – 34 🙂' } },
      [['no-letter', '/draft/body']]
    ],
    [
      '20,001 units',
      '/evaluate',
      { draft: { ...draft, body: 'a'.repeat(20_001) } },
      [['too-long', '/draft/body']]
    ],
    [
      '20,002 units in 10,001 characters',
      '/evaluate',
      { draft: { ...draft, body: '𝐚'.repeat(10_001) } },
      [['too-long', '/draft/body']]
    ],
    [
      'a long body among other faults',
      '/evaluate',
      {
        draft: { body: 'a'.repeat(20_001) },
        sent: [{ ...sentItem, body: '𝐚'.repeat(10_001), channel: 'fax' }]
      },
      [
        ['missing', '/draft/stage'],
        ['too-long', '/draft/body'],
        ['not-accepted', '/sent/0/channel'],
        ['too-long', '/sent/0/body']
      ]
    ],
    [
      '500 interviewers',
      '/schedule',
      {
        ...plan,
        interview: {
          start: '2026-11-20T14:00',
          interviewers: Array.from({ length: 500 }, (_, i) => ({ name: `Dana ${i}` }))
        }
      },
      [['too-many', '/interview/interviewers']]
    ],
    [
      'nobody in to',
      '/schedule',
      {
        ...plan,
        sent: [
          { ...sentItem, to: [] },
          { ...sentItem, to: 5 }
        ]
      },
      [
        ['too-few', '/sent/0/to'],
        ['wrong-type', '/sent/1/to']
      ]
    ]
  ]
  for (const [name, url, body, faults] of rows) {
    await t.test(`${url}: ${name}`, async t => {
      const payload = typeof body === 'string' ? body : JSON.stringify(body)
      const response = await post(t, url, payload)
      t.match(response.json(), answersWith('invalid-request'))
      const found = response
        .json()
        .errors.map(({ code, pointer }: { code: string; pointer: string }) => `${code} ${pointer}`)
      t.strictSame(found.toSorted(), faults.map(fault => fault.join(' ')).toSorted())
    })
  }

  await t.test('details say what is accepted', async t => {
    const { errors } = (
      await post(t, '/evaluate', {
        draft: { ...draft, channel: 'fax' },
        policy: { maxCheckIns: 3, maxChekIns: 1 },
        now: 'noon',
        employer: { workingDays: ['1'] }
      })
    ).json()
    const detailAt = (pointer: string) =>
      errors.find((fault: { pointer: string }) => fault.pointer === pointer).detail
    t.equal(detailAt('/draft/channel'), 'Expected one of `email`, `letter`, `phone`, `text`, `social`.')
    t.equal(detailAt('/policy/maxCheckIns'), 'Expected an integer from 1 to 2.')
    t.match(detailAt('/policy/maxChekIns'), /Known: `profile`, .*`maxCheckIns`/)
    t.match(detailAt('/now'), /^Expected: An instant: ISO 8601/)
    t.equal(detailAt('/employer/workingDays/0'), 'Expected an integer.')
  })

  await t.test('a hundred faults are listed, the number is told', async t => {
    const { detail, errors } = (
      await post(t, '/evaluate', {
        draft,
        ...Object.fromEntries(Array.from({ length: 250 }, (_, i) => [`x${i}`, i]))
      })
    ).json()
    t.equal(errors.length, 100)
    t.match(detail, /^250 faults/)
  })
})

void t.test('the fullest lawful request passes every limit', async t => {
  const { post } = await makeClient(t)
  const email = (i: number) => `${'e'.repeat(240)}@x${i}`
  const interviewers = Array.from({ length: limits.interviewers }, (_, i) => ({
    name: `Person${i} ${'🙂'.repeat(180)}`,
    email: email(i)
  }))
  const days = (year: number) =>
    Array.from({ length: limits.calendarDays }, (_, i) =>
      new Date(Date.UTC(year, 0, 1 + i)).toISOString().slice(0, 10)
    )
  const request = {
    ...scheduleExamples.afterInterview.request,
    timeline: { by: '2026-12-04' },
    employer: {
      name: '🙂'.repeat(limits.name),
      timeZone: 'America/New_York',
      closedOn: days(2030),
      openOn: days(2040)
    },
    interview: {
      invitation: invitation.replace(
        'END:VEVENT',
        `DESCRIPTION:${'é'.repeat(limits.invitation - 200)}\nEND:VEVENT`
      ),
      interviewers,
      topics: Array.from({ length: limits.topics }, () => '🙂'.repeat(limits.topic)),
      role: '🙂'.repeat(limits.name)
    },
    sent: Array.from({ length: limits.sent }, () => ({
      ...sentItem,
      channel: 'email',
      to: interviewers.map(({ email }) => email),
      body: 'é'.repeat(limits.bodyUnits)
    })),
    policy: { rulings: Object.fromEntries(mistakeIds.map(id => [id, 'note'])) }
  }
  const escaped = JSON.stringify(request).replaceAll(
    /[^\0-\x7f]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
  t.ok(escaped.length > bodyLimit * 0.6 && escaped.length < bodyLimit)
  t.equal((await post(t, '/schedule', escaped)).statusCode, 200)
})

void t.test('bodies that cannot be read', async t => {
  const { post } = await makeClient(t)
  const withBody = (body: string) => `{"draft":{"stage":"thank-you","body":"${body}"}}`
  const rows: Array<[name: string, payload: string | Buffer, code: string, pointer: string]> = [
    ['cut short', '{"draft":', 'not-json', ''],
    ['two values', '{}{}', 'not-json', ''],
    ['single quotes', "{'draft':1}", 'not-json', ''],
    ['white space alone', '  ', 'not-json', ''],
    ['Latin-1', Buffer.from(withBody('caf\xe9'), 'latin1'), 'not-utf-8', ''],
    [
      'a surrogate in UTF-8',
      Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
      'not-utf-8',
      ''
    ],
    ['UTF-16', Buffer.from(withBody('hello'), 'utf16le'), 'not-json', ''],
    ['half a surrogate pair', withBody('hello \\ud83d there'), 'not-text', '/draft/body'],
    ['NUL', withBody('hello \\u0000 there'), 'not-text', '/draft/body'],
    ['half a pair in a name', '{"draft":{"\\udc00":1}}', 'not-text', '/draft/\ufffd'],
    [
      'a name twice',
      `{"draft":${JSON.stringify(draft)},"draft":${JSON.stringify(draft)}}`,
      'repeated-name',
      ''
    ],
    ['a name twice, once escaped', '{"now":"a","\\u006eow":"b"}', 'repeated-name', ''],
    ['nesting', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'too-deep', ''],
    ['values', `[${'1,'.repeat(100_000)}1]`, 'too-many-values', ''],
    ['a long name', JSON.stringify({ draft: { ['x'.repeat(129)]: 1 } }), 'long-name', '/draft']
  ]
  for (const [name, payload, code, pointer] of rows) {
    await t.test(name, async t => {
      const response = await post(t, '/evaluate', payload)
      t.match(response.json(), { ...answersWith('malformed-request'), errors: [{ code, pointer }] })
    })
  }
  await t.test('punctuation in strings is no structure', async t => {
    t.equal(
      (
        await post(t, '/evaluate', {
          draft: { ...draft, body: 'He said: "a:b", {"c": [1]} \\" : \\\\ and more: {}' }
        })
      ).statusCode,
      200
    )
  })
  await t.test('a byte order mark is no fault', async t => {
    t.equal((await post(t, '/evaluate', `\ufeff${JSON.stringify({ draft })}`)).statusCode, 200)
  })
})

void t.test('requests turned away before their body is read', async t => {
  const { ask } = await makeClient(t)
  const json = { 'content-type': 'application/json' }
  const good = JSON.stringify({ draft })
  const rows: Array<[name: string, sent: Sent, slug: ProblemSlug, headers?: Record<string, string>]> = [
    ['unknown path', { method: 'GET', url: '/nope' }, 'not-found'],
    [
      'unknown path with a body',
      { method: 'POST', url: '/nope', payload: 'x', headers: { 'content-type': 'text/plain' } },
      'not-found'
    ],
    [
      'POST to the root',
      { method: 'POST', url: '/', payload: good, headers: json },
      'method-not-allowed',
      { allow: 'GET, HEAD' }
    ],
    ['a trailing slash', { method: 'GET', url: '/catalogue/' }, 'not-found'],
    ['bad escapes', { method: 'GET', url: `/catalogue/%zz${secret}` }, 'malformed-request'],
    ['GET /evaluate', { method: 'GET', url: '/evaluate' }, 'method-not-allowed', { allow: 'POST' }],
    [
      'PUT /schedule',
      { method: 'PUT', url: '/schedule?x=1', payload: good, headers: json },
      'method-not-allowed',
      { allow: 'POST' }
    ],
    [
      'POST /catalogue',
      { method: 'POST', url: '/catalogue', payload: good, headers: json },
      'method-not-allowed',
      { allow: 'GET, HEAD' }
    ],
    [
      'DELETE of a mistake',
      { method: 'DELETE', url: '/catalogue/pushy-tone' },
      'method-not-allowed',
      { allow: 'GET, HEAD' }
    ],
    ['OPTIONS', { method: 'OPTIONS', url: '/health/live' }, 'method-not-allowed', { allow: 'GET, HEAD' }],
    ['TRACE', { method: 'TRACE', url: '/evaluate' }, 'method-not-allowed', { allow: 'POST' }],
    [
      'Accept: text/html of what is no page',
      { method: 'GET', url: '/openapi.json', headers: { accept: 'text/html' } },
      'not-acceptable'
    ],
    [
      'Accept: application/json of a page',
      { method: 'GET', url: '/docs', headers: { accept: 'application/json' } },
      'not-acceptable'
    ],
    [
      'Accept: image/png',
      { method: 'GET', url: '/catalogue', headers: { accept: 'image/png' } },
      'not-acceptable'
    ],
    [
      'an unknown mistake, for who takes a page as well', // one that prefers it gets it: search.test.ts
      { method: 'GET', url: '/catalogue/no-such', headers: { accept: 'application/json, text/html' } },
      'not-found'
    ],
    ['an unknown type of problem', { method: 'GET', url: '/problems/no-such' }, 'not-found'],
    ['a type of problem that objects have', { method: 'GET', url: '/problems/constructor' }, 'not-found'],
    [
      'POST of a page',
      { method: 'POST', url: '/docs', payload: good, headers: json },
      'method-not-allowed',
      { allow: 'GET, HEAD' }
    ],
    [
      'DELETE of a type of problem',
      { method: 'DELETE', url: '/problems/not-found' },
      'method-not-allowed',
      { allow: 'GET, HEAD' }
    ],
    [
      'Accept: text/calendar of another path',
      { method: 'POST', url: '/evaluate', payload: good, headers: { ...json, accept: 'text/calendar' } },
      'not-acceptable'
    ],
    [
      'Accept: text/html of a plan',
      {
        method: 'POST',
        url: '/schedule',
        payload: JSON.stringify(plan),
        headers: { ...json, accept: 'text/html, text/calendar;q=0, application/json;q=0' }
      },
      'not-acceptable'
    ],
    [
      'Accept: application/json;q=0',
      {
        method: 'POST',
        url: '/evaluate',
        payload: good,
        headers: { ...json, accept: 'application/json;q=0, text/*' }
      },
      'not-acceptable'
    ],
    [
      'text/plain',
      { method: 'POST', url: '/evaluate', payload: good, headers: { 'content-type': 'text/plain' } },
      'unsupported-media-type'
    ],
    [
      'a form',
      {
        method: 'POST',
        url: '/schedule',
        payload: 'a=b',
        headers: { 'content-type': 'application/x-www-form-urlencoded' }
      },
      'unsupported-media-type'
    ],
    [
      'no content type',
      { method: 'POST', url: '/evaluate', payload: Buffer.from(good) },
      'unsupported-media-type'
    ],
    [
      'application/jsonp',
      { method: 'POST', url: '/evaluate', payload: good, headers: { 'content-type': 'application/jsonp' } },
      'unsupported-media-type'
    ],
    [
      'another charset',
      {
        method: 'POST',
        url: '/evaluate',
        payload: good,
        headers: { 'content-type': 'application/json; charset=latin1' }
      },
      'unsupported-media-type'
    ],
    [
      'gzip',
      { method: 'POST', url: '/evaluate', payload: good, headers: { ...json, 'content-encoding': 'gzip' } },
      'unsupported-media-type'
    ],
    [
      'too large',
      { method: 'POST', url: '/evaluate', payload: Buffer.alloc(bodyLimit + 1, 32), headers: json },
      'payload-too-large'
    ],
    ['no body', { method: 'POST', url: '/evaluate' }, 'invalid-request'],
    ['no body, but a type', { method: 'POST', url: '/schedule', headers: json }, 'invalid-request']
  ]
  for (const [name, sent, slug, headers = {}] of rows) {
    await t.test(name, async t => {
      const response = await ask(t, sent)
      t.match(response.json(), answersWith(slug))
      t.equal(response.statusCode, problems[slug].status)
      t.match(response.headers, headers)
      t.equal(response.json().instance, `urn:afterword:request:${String(response.headers['x-request-id'])}`)
      t.notMatch(response.body, secret)
    })
  }
  for (const accept of [
    '*/*',
    '',
    'application/*',
    'application/json; charset=utf-8',
    'text/html, application/json;q=0.1',
    'text/html, */*;q=0.8'
  ]) {
    await t.test(`Accept: ${accept} is served`, async t => {
      t.equal((await ask(t, { method: 'GET', url: '/health/live', headers: { accept } })).statusCode, 200)
    })
  }
  await t.test('charset=utf-8 is served', async t => {
    t.equal(
      (
        await ask(t, {
          method: 'POST',
          url: '/evaluate',
          payload: good,
          headers: { 'content-type': 'application/json; charset="UTF-8"' }
        })
      ).statusCode,
      200
    )
  })
})

void t.test('well-formed but impossible', async t => {
  const { post } = await makeClient(t)
  const northwind = scheduleExamples.afterInterview.request
  const interviewed = (interview: object) => ({
    ...northwind,
    interview: { ...northwind.interview, ...interview }
  })
  const invited = (text: string, others: object = {}) => ({
    ...northwind,
    interview: { invitation: text, ...others }
  })
  const employed = (employer: object) => ({ ...northwind, employer: { ...northwind.employer, ...employer } })
  const rows: Array<[name: string, body: object, pointers: RegExp]> = [
    ['end before start', interviewed({ end: '2026-11-20T13:00' }), /^\/interview\/end$/],
    ['end and duration', interviewed({ durationMinutes: 30 }), /^\/interview\/durationMinutes$/],
    [
      'three in a timeline',
      { ...northwind, timeline: { days: 1, weeks: 1, businessDays: 1 } },
      /^\/timeline\/businessDays$/
    ],
    ['an invitation beside a start', interviewed({ invitation }), /^\/interview\/start$/],
    ['an offset against the zone', interviewed({ start: '2026-11-20T14:00+01:00' }), /^\/interview\/start$/],
    ['no invitation', invited(`Dear ${secret}`), /^\/interview\/invitation$/],
    [
      'a cancelled invitation',
      invited(invitation.replace('BEGIN:VEVENT', 'METHOD:CANCEL\nBEGIN:VEVENT')),
      /^\/interview\/invitation$/
    ],
    [
      'an invitation that ends before it starts',
      invited(invitation.replace('END:VEVENT', 'DTEND:20261120T180000Z\nEND:VEVENT')),
      /^\/interview\/invitation$/
    ],
    ['an invitation before 1990', invited(invitation.replace('2026', '1989')), /^\/interview\/invitation$/],
    [
      'an invitation against the zone',
      invited(invitation, { timeZone: 'Europe/London' }),
      /^\/interview\/invitation$/
    ],
    ['an unknown zone', { ...northwind, timeZone: 'Europe/Atlantis' }, /^\/timeZone$/],
    ['an abbreviation', { ...northwind, timeZone: 'BST' }, /^\/timeZone$/],
    ['an empty working week', employed({ workingDays: [] }), /^\/employer\/workingDays$/],
    [
      'short hours',
      employed({ workingHours: { start: '09:00', end: '10:00' } }),
      /^\/employer\/workingHours/
    ],
    ['before 1990', interviewed({ start: '1989-12-31T14:00', end: undefined }), /^\/interview\/start$/],
    ['after 2100', { ...northwind, now: '2101-01-01T00:00:00Z' }, /^\/now$/],
    [
      'sent in the future',
      { ...northwind, sent: [{ stage: 'thank-you', at: '2027-01-01T00:00:00Z' }] },
      /^\/sent\/0\/at$/
    ],
    ['sent to nobody we know', { ...northwind, sent: [{ ...sentItem, to: secret }] }, /^\/sent\/0\/to/],
    ['closed and open', employed({ closedOn: ['2026-12-24'], openOn: ['2026-12-24'] }), /^\/employer\//],
    [
      'a window out of order',
      { ...northwind, policy: { checkInAfterInterview: { opens: 5, best: 4, closes: 6 } } },
      /^\/policy\/checkInAfterInterview/
    ]
  ]
  for (const [name, body, pointers] of rows) {
    for (const [url, payload] of [
      ['/schedule', body],
      ['/evaluate', { ...body, draft }]
    ] as const) {
      await t.test(`${url}: ${name}`, async t => {
        const response = await post(t, url, payload)
        t.match(response.json(), answersWith('impossible-request'))
        t.match(response.json().errors?.[0]?.pointer, pointers)
        t.notMatch(response.body, secret)
      })
    }
  }
  await t.test('not English', async t => {
    const body =
      'Sehr geehrte Frau Whitfield, vielen Dank für das freundliche Gespräch am Freitag. Ich habe mich sehr über die Einblicke in Ihre Arbeit gefreut und würde gerne bei Ihnen anfangen.'
    t.match((await post(t, '/evaluate', { draft: { stage: 'thank-you', body } })).json(), {
      ...answersWith('unsupported-language'),
      errors: [{ pointer: '/draft/body' }]
    })
  })
})

void t.test('a bug is a 500 that says nothing', async t => {
  const lines: string[] = []
  const clock = () => {
    throw Object.assign(new TypeError(`${secret}\n    at ${secret} (file:1:1)`, { cause: secret }), {
      code: 'E_CLOCK'
    })
  }
  const { post } = await makeClient(t, {
    clock,
    log: {
      level: 'trace',
      stream: {
        write: line => {
          lines.push(line)
        }
      }
    }
  })
  const response = await post(t, '/evaluate', { draft })
  t.match(response.json(), answersWith('internal-error'))
  t.notMatch(response.body, secret)
  const logged = lines.map(line => JSON.parse(line))
  t.notMatch(lines.join(''), secret)
  t.match(
    logged.find(({ msg }) => msg === 'request failed'),
    {
      requestId: response.headers['x-request-id'],
      err: { type: 'TypeError', code: 'E_CLOCK', stack: /^ {4}at clock/ }
    }
  )
  t.strictSame(
    logged
      .filter(({ msg }) => msg === 'answered')
      .map(({ method, route, status }) => [method, route, status]),
    [['POST', '/evaluate', 500]]
  )
})

void t.test('whatever is thrown', async t => {
  for (const thrown of [
    secret,
    null,
    { message: secret },
    Object.assign(new Error(secret), { statusCode: 200 })
  ]) {
    const { post } = await makeClient(t, {
      clock: () => {
        throw thrown as Error
      }
    })
    const response = await post(t, '/evaluate', { draft })
    t.match(response.json(), answersWith('internal-error'))
    t.notMatch(response.body, secret)
  }
})
