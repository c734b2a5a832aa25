import type { Mistake } from '../mistake.ts'

/** How a draft says that the reader chose where to write: told to, as asked, a preference, a number given for it, an answer to theirs. */
const chosen = [
  /\byou(?: have|'ve|'d)?(?: very)?(?: kindly| also| both| all| once)? (?:said|suggested|mentioned|asked|told|invited|encouraged|wanted|offered|recommended)(?: that)?(?: me| us)?(?: it (?:was|is|would be) (?:fine|ok|okay|best|easiest|better))?(?: to| (?:I|we) (?:could|can|may|might|should))(?: just| always| simply)? (?:text|texting|message|dm|whatsapp|(?:write|reply|ask|get in touch|reach you|contact you)(?: to you)? (?:here|by text|by message|this way|on (?:this number|whatsapp|linkedin)))\b/i,
  /\byou(?: do|'d| would)? (?:prefer|preferred|rather have|like getting)(?: to (?:get|have|receive))?(?: a)? (?:texts?|messages?|whatsapps?|dms?|sms)\b/i,
  /\bas you(?:'d| had)?(?: kindly)? (?:asked|requested|suggested|said|preferred|wished),?(?: I am| I'm| this is)?(?: a| by)? (?:texting|text|messaging|message|whatsapp|writing (?:to you )?here|here)\b/i,
  /\b(?:texting|messaging|writing (?:to you )?here|text|message)(?: you)?(?: here)?,? (?:as you (?:asked|requested|suggested|said|prefer)|(?:at|on|per) your (?:request|suggestion|invitation|instructions?))\b/i,
  /\byou(?: have|'ve|'d)?(?: kindly)? (?:said|told me|mentioned|suggested)(?: that)? (?:(?:texting|messaging|a text|a message|text|here) (?:was|is|would be|works?|worked) (?:\w+ )?(?:easiest|easier|best|better|fine|ok|okay|quickest|well)\b|I (?:should |could |might |can )?(?:text|message|dm|write to) (?:you|this number|here)\b)/i,
  /\b(?:gave|given|giving|shared|sharing) (?:me|us) (?:this|your)(?: mobile| cell| phone| whatsapp)? number (?:to|for|so)\b/i,
  /\b(?:thanks|thank you|cheers)(?: so much| very much)? for (?:(?:your|the)(?: kind| quick)? (?:text|message|dm)|(?:texting|messaging))\b|\b(?:got|answering|replying to|saw) your (?:text|message|dm)\b|\byour (?:text|message) (?:said|asked|told)\b/i
]
const hasReaderChosen = (body: string) => {
  const text = body.replaceAll('’', "'").replace(/\s+/g, ' ')
  return chosen.some(wording => wording.test(text))
}
const by = (
  channel: 'text' | 'social' | 'email' | 'phone',
  stage: 'thank-you' | 'check-in' | 'rejection-reply',
  body: string
) => ({ draft: { channel, stage, body } })

export default {
  id: 'unsuitable-channel',
  title: 'A text or social message for business',
  why: 'Most hiring managers want this by email: one in ten finds a text message acceptable, about a quarter a message on a social network. It reaches them in their private hours and is hard to pass on.',
  severity: 'minor',
  stages: ['thank-you', 'check-in'],
  channels: ['text', 'social'],
  needs: [],
  sources: ['s3', 's4', 'e4'],
  advice: 'Send it by email, unless they asked you to write here; in that case say so in the first line.',
  example: 'You asked me to text you, so I am writing here: thank you for this morning.',
  disputed: false,
  judge: ({ conduct: { act } }) => (act === null || hasReaderChosen(act.body) ? null : { evidence: [] }),
  wrong: [
    {
      text: 'A thank-you by text.',
      given: by('text', 'thank-you', 'Hi Kerry, it is Marlon from this morning. Thank you for your time.')
    },
    {
      text: 'A check-in on a social network.',
      given: by('social', 'check-in', 'Hello Ms Valdivia, may I ask whether you will decide this month?')
    },
    {
      text: 'They said something else, not where to write.',
      given: by('text', 'thank-you', 'Hi Bex, you said the text on the label should be larger, and I agree.')
    },
    {
      text: 'They asked for email.',
      given: by(
        'text',
        'check-in',
        'I know you asked me to email rather than text, but I could not wait. Any news?'
      )
    },
    {
      text: 'They said not to text.',
      given: by('text', 'check-in', 'I know you said not to text you, sorry. Has anybody been chosen?')
    },
    {
      text: 'The writer chose it.',
      given: by(
        'social',
        'thank-you',
        'I found your profile and thought I would message you here. Thank you for the interview.'
      )
    },
    {
      text: 'They asked about something here.',
      given: by('social', 'check-in', 'You asked how long I have lived here: nine years. Is there any news?')
    }
  ],
  right: [
    {
      text: 'They said to text.',
      given: by('text', 'check-in', 'You kindly said to text after the 16th. Is there any news yet?')
    },
    {
      text: 'As they asked.',
      given: by('social', 'check-in', 'As you asked, messaging here: is there any news about the role?')
    },
    {
      text: 'They said it was easiest.',
      given: by('text', 'check-in', 'You said texting was easiest. Is there any news about the till job?')
    },
    {
      text: 'They suggested it.',
      given: by('social', 'check-in', 'You suggested I message you here after the 15th. Has the panel met?')
    },
    {
      text: 'They prefer it.',
      given: by(
        'text',
        'thank-you',
        'You mentioned that you prefer texts, so this is how I thank you for today.'
      )
    },
    {
      text: 'They gave the number for it.',
      given: by('text', 'check-in', 'Thank you for giving me this number to text. Has the panel met?')
    },
    {
      text: 'They wrote first.',
      given: by('social', 'thank-you', 'Thanks for your message here yesterday, and for the interview.')
    },
    {
      text: 'They told the writer to message.',
      given: by(
        'social',
        'thank-you',
        'You told me I could message you on LinkedIn, so thank you again for Friday.'
      )
    },
    {
      text: 'At their request.',
      given: by('text', 'check-in', 'I am texting at your request. Is the rota post still open?')
    },
    { text: 'An email is fine.', given: by('email', 'thank-you', 'Dear Dana, thank you for your time.') },
    {
      text: 'A reply to a no may come the way the no came.',
      given: by('text', 'rejection-reply', 'Thank you for letting me know.')
    }
  ],
  knownGaps: []
} satisfies Mistake
