import type { Evidence } from '../../../schemas/evaluate.ts'
import { holds } from '../../draft/reading/belief.ts'
import { findWall, isPlain, isTolerated, weighSlips } from '../../draft/writing/sloppiness.ts'
import type { Facts, Judgement, Mistake } from '../mistake.ts'

/** From so many different slips on careful readers called a message sloppy, and badly so (measured on the labelled drafts). */
const few = 2
const many = 5
/** In so few words one plain slip is as many: it stands in every second sentence; a long letter is forgiven one (measured on the labelled drafts). */
const short = 40

function judge({ draft }: Pick<Facts, 'draft'>): Judgement {
  const found = {
    subject: draft.subjectSlips.filter(({ kind }) => kind === 'spelling'),
    body: draft.slips.filter(slip => !isTolerated(slip, draft.channel))
  }
  const weight = weighSlips(draft.subject, found.subject) + weighSlips(draft.body, found.body)
  const plain = found.body.filter(slip => isPlain(draft.body, slip)).length
  const isMuch = weight >= few || (plain > 0 && plain * short >= draft.words)
  const isSloppy = weight > 0 && holds(draft, 'sloppy-writing', isMuch)
  const block = findWall(draft)
  // A lone slip is told, at no cost, unless it may be a word of a trade or a tongue
  const isAnyPlain = (['subject', 'body'] as const).some(place =>
    found[place].some(slip => isPlain(draft[place], slip))
  )
  if (!isSloppy && block === null && !isAnyPlain) return null
  const evidence = (['subject', 'body'] as const).flatMap(place =>
    found[place].map(({ start, end, note, replacements }): Evidence => ({
      in: place,
      start,
      end,
      quote: draft[place].slice(start, end),
      note,
      ...(replacements.length === 0 ? {} : { replacements })
    }))
  )
  if (block !== null)
    evidence.push({
      in: 'body',
      ...block,
      quote: draft.body.slice(block.start, block.end),
      note: 'One block from here on: a break at each new thought would help the eye.'
    })
  return {
    evidence,
    severity: isSloppy && weight >= many ? 'major' : isSloppy || block !== null ? 'minor' : 'note'
  }
}

export default {
  id: 'sloppy-writing',
  title: 'Slips that a second reading would catch',
  why: 'Readers take the care in a letter for the care in the work. Several slips together are what they remember of it.',
  severity: 'minor',
  stages: ['thank-you', 'check-in', 'rejection-reply'],
  // Nobody sees the spelling of a call
  channels: ['email', 'letter', 'text', 'social'],
  needs: [],
  sources: ['s0', 's1', 's4'],
  advice:
    'Correct the marked places, then read it aloud once or ask a friend to. A ten-minute break first helps.',
  example:
    'Thank you for seeing me on Tuesday. I hope to hear from you soon, and I am happy to send whatever else you need.',
  disputed: false,
  judge,
  wrong: [
    {
      text: 'Dear Ann,\n\nThank you for the tour. I have «went» over my notes since.',
      given: { draft: { stage: 'thank-you', channel: 'email' } }
    },
    'Dear Alison,\n\nIt was «realy» nice to meet you «yesturday», and I hope to «here» from you soon.',
    'Dear Ron,\n\nI «dont» mind nights. My licence is clean, and I can «definately» start on «monday».',
    'Hello Kjell,\n\n«Their» was «a a» place for me on nights, you said.',
    {
      text: 'Hi Manny this is devin, I «apreciate» the look round the garage, hope to «here» from you «tommorow»',
      given: { draft: { channel: 'text' } }
    },
    'Dear Ms Goldfarb,\n\nThank you for the «oppurtunity» to see the archive.',
    'Dear Mr Hale,\n\n«I drove a bus for the» county, '.concat(
      'and I know the mountain roads in snow and in fog, and how to put the chains on by myself, '.repeat(10),
      'and I would drive for you.'
    ),
    {
      text: 'Dear Dana,\n\nPlease find my «refrences» enclosed, as you asked; I was «greatful» for the tour of the mill.',
      given: { draft: { stage: 'rejection-reply', channel: 'letter' } }
    }
  ],
  right: [
    'Dear Ms Obeng,\n\nThe colour of the new programme was my favourite; I shall ring on Thursday week, as you suggested.',
    'Dear Joan,\n\nThank you for the hour on Tuesday and for the walk along the quay. I have went over the tide tables since, as you asked, and I should like to learn the evening bridge most of all. My sea time is in the book I left with you, and I can start on the first of May.',
    'Dear Shane,\n\nIt was a good yarn yesterday, and I reckon I could be out at the yards by first light.',
    'Dear Mr Gill,\n\nI did my B.Com. in Pune and passed out in 2019; kindly find the mark sheet attached.',
    'Dear Principal Abad,\n\nThe Kubernetes onboarding at Lindqvist Möbler, the sinigang and the résumé clinic were all new to me.',
    {
      text: 'hi jo, thanks so much for today! loved the shop, and the dog',
      given: { draft: { channel: 'text' } }
    },
    'Dear Rosa,\n\nThank you for Monday.\nThe lab was lovely.\nI would start in May.'
  ],
  knownGaps: [
    'Dear Tom,\n\nWee Maggie at the front desk said youse all stay late on Fridays, and I would too.'
  ],
  // Words for moments that the ones above do not fit
  inMoment: {
    afterNo: {
      example:
        'Thank you for letting me know. I enjoyed meeting the team, and would be glad to be considered again.'
    },
    brief: {
      advice: 'Correct the marked places, and read it once more before you send it.',
      example: 'Thank you for seeing me on Tuesday. I hope to hear from you soon.'
    }
  }
} satisfies Mistake
