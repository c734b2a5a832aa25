import { Type, type Static } from 'typebox'
import { closed, component, ref, stringEnum } from './common.ts'
import { Versions, sharedFields } from './follow-up.ts'
import { Interview } from './interview.ts'
import { codeUnits, defaults, limits } from './limits.ts'
import { PolicyInForce } from './policy.ts'
import { Instant, TimeZone } from './values.ts'
import { Channel, MistakeId, Severity, SourceKey, Stage } from './vocabulary.ts'

export const Format = component(
  'Format',
  stringEnum(['text', 'html'], {
    description: `How \`body\` is written. Default \`${defaults.format}\`. \`html\`: as an editor or mailer gives it, a fragment or a whole document; it is read as a mailer shows it, and nothing in it is run or fetched.`
  })
)

export const DraftInput = component(
  'DraftInput',
  Type.Object(
    {
      stage: ref(Stage),
      channel: Type.Optional(ref(Channel)),
      subject: Type.Optional(
        Type.String({ maxLength: limits.subject, description: 'The subject line, at most 500 characters.' })
      ),
      body: Type.String({
        minLength: 1,
        maxLength: limits.bodyUnits,
        ...codeUnits,
        'x-needs-letter': true,
        description:
          'The draft as it would be sent: 1 to 20,000 UTF-16 code units, tags included, with at least one letter outside of them.'
      }),
      format: Type.Optional(ref(Format)),
      to: Type.Optional(
        Type.String({
          minLength: 1,
          maxLength: limits.email,
          description: 'The interviewer it goes to, by name or email.'
        })
      ),
      sendAt: Type.Optional(ref(Instant))
    },
    {
      ...closed,
      description: `The follow-up to judge. \`channel\` defaults to ${defaults.channel}. \`sendAt\` is when it is to go out; without it, mistakes of timing are unchecked.`,
      examples: [
        {
          stage: 'thank-you',
          channel: 'email',
          subject: 'Thank you',
          body: 'Dear Dana,\n\nThank you for showing me the storm restoration dashboard.',
          to: 'Dana Whitfield',
          sendAt: '2026-11-20T21:40:00Z'
        }
      ]
    }
  )
)
export type DraftInput = Static<typeof DraftInput>

export const EvaluateRequest = component(
  'EvaluateRequest',
  Type.Object(
    {
      draft: ref(DraftInput),
      timeZone: Type.Optional(ref(TimeZone)),
      interview: Type.Optional(ref(Interview)),
      ...sharedFields
    },
    { ...closed, description: 'A follow-up draft, and what is known of the application.' }
  )
)
export type EvaluateRequest = Static<typeof EvaluateRequest>

export const places = ['subject', 'body'] as const
const Place = stringEnum(places, { description: 'Which string of the draft the offsets count in.' })
const offset = (description: string) =>
  Type.Integer({ minimum: 0, description: `${description}, in UTF-16 code units of the string as sent.` })

export const Evidence = component(
  'Evidence',
  Type.Object(
    {
      in: Place,
      start: offset('Where the stretch begins'),
      end: offset('Where it ends (exclusive)'),
      quote: Type.String({
        description: 'Exactly the slice from `start` to `end`, tags and entities of an HTML body included.'
      }),
      note: Type.Optional(Type.String({ description: 'What is the matter with this very stretch.' })),
      replacements: Type.Optional(
        Type.Array(Type.String(), {
          description:
            'What could stand there instead, best first; only where that is sure. In an HTML body they are escaped, and there are none where the stretch crosses a tag.'
        })
      )
    },
    { ...closed, description: 'A stretch of the draft, as short as a reader would underline.' }
  )
)
export type Evidence = Static<typeof Evidence>

export const Insertion = component(
  'Insertion',
  Type.Object(
    {
      in: Place,
      at: offset('Where to insert'),
      text: Type.String({
        description:
          'A sentence usable as it stands, with the white space it needs. For an HTML body it is HTML: escaped, line breaks as `<br>`, and a paragraph beside a `<p>` or `<div>` as such a block; `at` is never inside a tag.'
      })
    },
    { ...closed, description: 'Where something is missing, and a sentence that would supply it.' }
  )
)
export type Insertion = Static<typeof Insertion>

export const Finding = component(
  'Finding',
  Type.Object(
    {
      mistake: ref(MistakeId),
      title: Type.String({ description: 'The mistake in a few words.' }),
      severity: ref(Severity),
      deduction: Type.Integer({
        minimum: 0,
        maximum: 35,
        description:
          'Points it takes off the score: 35, 15, 6 or 0 by its severity. One passage costs once: 0 also where graver findings cover all of its evidence.'
      }),
      disputed: Type.Boolean({ description: 'Whether careful sources disagree about it.' }),
      evidence: Type.Array(ref(Evidence), { description: 'Where it stands; empty for what is missing.' }),
      insertAt: Type.Optional(ref(Insertion)),
      why: Type.String({ description: 'Why it matters to the reader.' }),
      advice: Type.String({ description: 'What to do.' }),
      example: Type.String({ description: 'How it could be written instead.' }),
      sources: Type.Array(ref(SourceKey), { description: 'On whose authority.' })
    },
    { ...closed, description: 'A mistake found; each appears at most once, with all its evidence.' }
  )
)
export type Finding = Static<typeof Finding>

export const strengthIds = [
  'thanks',
  'interest',
  'fit',
  'recalls',
  'asks-news',
  'introduces',
  'wishes-well'
] as const
export const Strength = component(
  'Strength',
  Type.Object(
    {
      id: stringEnum(strengthIds, { description: 'What the draft does well.' }),
      title: Type.String({ description: 'The strength in a few words.' }),
      evidence: Type.Array(ref(Evidence), { description: 'Where it stands.' })
    },
    { ...closed, description: 'Something the draft does well.' }
  )
)
export type Strength = Static<typeof Strength>

export const Unchecked = component(
  'Unchecked',
  Type.Object(
    {
      mistake: ref(MistakeId),
      title: Type.String({ description: 'Its title in the catalogue.' }),
      needs: Type.Array(Type.String(), {
        description: 'Fields of the request, by dotted path, without which it cannot be judged.',
        examples: [['interview.end', 'draft.sendAt']]
      })
    },
    { ...closed, description: 'A mistake that could not be judged for want of facts.' }
  )
)
export type Unchecked = Static<typeof Unchecked>

export const Measures = component(
  'Measures',
  Type.Object(
    {
      words: Type.Integer({
        minimum: 0,
        description: 'Words of the message: greeting, prose and closing; no signature or quoted mail.'
      }),
      sentences: Type.Integer({ minimum: 0, description: 'Sentences of the prose.' }),
      paragraphs: Type.Integer({ minimum: 0, description: 'Paragraphs of the prose.' }),
      readingSeconds: Type.Integer({
        minimum: 0,
        description: 'Seconds to read it at 238 words a minute (Brysbaert 2019); to say it at 150 for phone.'
      }),
      talkingPoints: Type.Integer({
        minimum: 0,
        description: 'Things said about this interview, this job or this candidate.'
      })
    },
    { ...closed, description: 'What was counted.' }
  )
)
export type Measures = Static<typeof Measures>

export const verdicts = ['send', 'revise', 'rewrite'] as const
export const Evaluation = component(
  'Evaluation',
  Type.Object(
    {
      score: Type.Integer({
        minimum: 0,
        maximum: 100,
        description: '100 less the deductions, never under 0.'
      }),
      verdict: stringEnum(verdicts, {
        description:
          '`rewrite`: a critical finding, or a score under 50; `send`: nothing above minor and a score of at least 85; else `revise`. Mistakes that no edit can undo (late-thank-you, skipped-thank-you, skipped-check-in, missed-interviewer) lower the score but not the verdict.'
      }),
      findings: Type.Array(ref(Finding), { description: 'Gravest first, then by place.' }),
      strengths: Type.Array(ref(Strength)),
      unchecked: Type.Array(ref(Unchecked)),
      measures: ref(Measures),
      policy: ref(PolicyInForce),
      versions: ref(Versions)
    },
    {
      ...closed,
      description:
        'The draft as a careful hiring manager would read it. Private coaching for the sender: not a ranking, not a forecast.'
    }
  )
)
export type Evaluation = Static<typeof Evaluation>
