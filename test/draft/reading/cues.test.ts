import t from 'tap'
import type { Channel } from '../../../schemas/vocabulary.ts'
import { cues, innocents, withCues } from '../../../src/draft/reading/cues.ts'
import type { Fault } from '../../../src/draft/draft.ts'

/** What a cue catches; a sentence it finds; an innocent one that it leaves alone; the channel where it is not email. */
type Row = [catches: string, guilty: string, innocent: string, channel?: Channel]

const rows: Record<Fault, Row[]> = {
  'social-connect': [
    [
      'connecting on a network',
      'I hope we can connect on LinkedIn.',
      'Trains that connect on the platform are a joy.'
    ],
    ['asking to connect', 'I would love to connect!', 'I would love to connect your readers to our archive.'],
    [
      'adding somebody on a network',
      'I have added you on Facebook.',
      'Adding followers on Facebook was my job.'
    ],
    ['asking to be followed back', 'Please follow me back.', 'The dog would follow me to the byre.'],
    [
      'a request that was sent',
      'I sent you a connection request on Monday.',
      'The request for more references reached me.'
    ],
    ['asking to accept it', 'Please accept my invitation.', 'Please accept my apologies.'],
    ['a handle asked for or offered', "What's your Insta?", "What's your view of the LinkedIn campaign?"]
  ],
  'offers-gift': [
    ['drinks on me', 'Lunch is on me next week.', 'Lunch depends on the shift.'],
    ['standing somebody a meal', 'Let me buy you a coffee.', 'Let me know what you would buy for the café.'],
    [
      'a bottle or a box for the reader',
      'There is a bottle of our cider for you at the desk.',
      'I packed a box of cakes for the office every Friday.'
    ],
    ['a token', 'Please take it as a small token of thanks.', 'The token ring was before my time.'],
    [
      'a voucher',
      'I enclose a gift card for you and your team.',
      'The gift card redesign raised sales for your rival.'
    ],
    [
      'tickets',
      "I have two tickets for Saturday's match in your name.",
      'I closed ninety support tickets for your old team.'
    ],
    [
      'food or flowers on their way',
      "I've sent flowers to the ward.",
      'I have sent the portfolio to the office.'
    ],
    [
      'somebody else bringing it',
      'My mother is bringing you jollof on Thursday.',
      'My mother is bringing you up in every conversation.'
    ],
    ['a bribe', 'I would make it worth your while.', 'The journey was worth my while.']
  ],
  'leverages-offers': [
    ['an offer in hand', 'I have an offer on my table.', 'I have no offer to make but my work.'],
    [
      'an offer from elsewhere',
      'A written offer from elsewhere arrived.',
      'Your offer of a second visit is kind.'
    ],
    [
      "another employer's interest",
      'Two other firms are keen to have me.',
      'Two other firms make the same valve.'
    ],
    [
      'final rounds elsewhere',
      'I am in the final round with a rival of yours.',
      'I enjoyed the final round with your panel.'
    ],
    [
      'interviews elsewhere',
      'I am also interviewing elsewhere.',
      'I enjoyed interviewing the old residents.'
    ],
    [
      'a market that will not wait',
      'Welders do not stay on the market for long.',
      'I worked on the market for years.'
    ],
    ['a figure to be matched', 'Can you match their offer?', 'Can you match the colour of the tile?']
  ],
  'presumes-offer': [
    [
      'plans for the first day',
      "I'll bring the forms on my first day.",
      'On my first day at Halden I found a leak.'
    ],
    [
      'a date of starting',
      'I will move house before I start with you.',
      'When I start a shift, I check the oxygen.'
    ],
    ['the new team', 'I am eager to meet my new team.', 'I should be glad to meet the new team.'],
    ['notice given', 'I have handed in my notice.', "I would have to give four weeks' notice."],
    [
      'the size of a uniform',
      'What size shirts do you stock for us?',
      'What size of team did you have in mind?'
    ],
    [
      'a profile changed already',
      'I have updated my profile to say that I work for you.',
      'I have updated my CV.'
    ],
    ['joining as settled', "I can't wait to start work.", 'I would be excited to join the team.'],
    ['the offer letter', 'Please release the offer letter.', 'Please find my covering letter attached.']
  ],
  'casual-language': [
    ['text-speak', 'That was fun lol.', 'Our ICU has a B4 form and an NGL line.'],
    ['"u"', 'Thank u for today.', 'The U-bend was cracked.'],
    ['laughing and cheering', 'The tour was long, haha.', 'Mr Haas led the tour.'],
    ['a hail for a greeting', 'Yo, it is Dex.', 'Yogurt is my trade.'],
    ['streeetched words', 'It was sooo good.', 'Many thanks for lesson VIII and the bookkeeping.'],
    ['chummy address', 'Thanks, dude!', 'The Dude Ranch hired me twice.'],
    ['slang', 'The vibes were good.', 'The vibration meter was good.'],
    ['slurred words in writing', 'I kinda like the kiln.', 'The kind staff like the kiln.'],
    ['an emoji in a letter or an email', 'I liked the kiln 😊', 'The message had no 🎉 in it.'],
    ['emoji on emoji', 'I liked it 😂😂', 'I liked the kiln 😊', 'text'],
    ['a smiley in a letter or an email', 'See you then :)', 'The ratio was 3:1 (see below).'],
    ['runs of marks', 'Thank you!!', 'The letter began "I am disgusted!!" and ended well.'],
    ['long runs of marks', 'Any news??', "Loved the babies' room!!", 'text'],
    ['shouting', 'You NEVER RANG ME BACK at all.', 'The RAF, NHS and BBC were clients.'],
    ['a shouted word', 'It was SO good.', 'Section SO-4 was good.']
  ],
  'pushy-tone': [
    ['an answer wanted by a time', 'I need an answer by Friday.', 'I need to be home by six.'],
    ['a date set', 'Please let me know by Friday.', 'You said you would let me know by Friday.'],
    ['an answer wanted now', 'Call me today.', 'They call me Tom.'],
    ['hours given', 'You have until noon.', 'You have a fine view.'],
    ['a demand', 'I expect a reply.', 'When might I expect to hear?'],
    ['yes or no', 'Just say yes or no.', 'Whatever you say, I have enjoyed it.'],
    ['what is owed', 'The least you could do is ring.', 'At least you could see the sea.'],
    ['counting messages', 'This is my third email.', 'This is my third harvest.'],
    ['impatience', 'What is taking so long?', 'What is taking place in the hall?'],
    ['going on until', "I'll keep calling.", "I'll keep the certificate."]
  ],
  'needy-tone': [
    ['begging', 'I am begging you.', 'I beg your pardon.'],
    ['knees and mercy', 'You are my last hope.', 'I was on my knees under the sink.'],
    ['please, please', 'Please, please hire me.', 'Please, please was what the children sang.'],
    ['any job, any terms', 'I would take anything.', 'I can work any shift.'],
    ['need of the job', 'I really need this job.', 'I want this job.'],
    [
      'desperate for it',
      'I would do anything to get this job.',
      'I was desperate to know how the bridge held.'
    ],
    ['one chance', 'Please give me one chance.', 'Thank you for giving me the chance.'],
    ['do not pass me by', 'Do not turn me away.', 'Please do not turn the valve.'],
    ['despair', "I can't sleep.", "I can't stay long."],
    ['empty pockets', 'I have no income.', 'There was nothing left on the plates.']
  ],
  'hostile-tone': [
    ['insult', 'Your panel are a bunch of clowns.', 'You have clowns on your ward, and you joke with them.'],
    ['contempt', 'How dare you write that.', 'What a disgrace of a stapler.'],
    ['time wasted', 'You wasted my morning.', 'We cut wasted time by half.'],
    ['lawyers', 'I have spoken to my lawyer.', 'I have spoken to a lawyer about leases.'],
    ['deceit', 'You lied to me about the pay.', 'The witness lied about the pay.'],
    ['how people are treated', 'Is this how you treat people?', 'I saw how you treat people, and liked it.'],
    ['sarcastic thanks', 'Thanks for nothing.', 'Thanks for nothing less than a perfect day.']
  ],
  'sore-loser': [
    ['asking for it to be undone', 'Kindly reconsider.', 'I do not ask you to reconsider.'],
    ['a mistake of theirs', 'You have made a mistake.', 'I see the mistake that I made.'],
    ['disbelief', 'I was surprised by the decision.', 'I was not surprised by the decision.'],
    ['accounts demanded', 'Send me the score sheets.', 'Your words on my presentation were kind.'],
    ['what the other had', 'Your loss.', 'I know that the other candidate has more experience.'],
    ['a fix', 'It was a foregone conclusion.', 'I had already chosen another course.']
  ],
  oversharing: [
    ["an illness of one's own", 'My biopsy is on Monday.', 'My diabetes clinic runs on Mondays.'],
    ['love and its end', 'My divorce came through.', 'My ex manager will vouch for me.'],
    ['the law and debts', 'My bankruptcy ends in May.', 'My bankruptcy caseload ran to ninety.'],
    ['troubles of kin', 'My husband walked out.', 'My husband runs the farm with me.'],
    ['money at home', 'We are behind on the rent.', 'I collected the rent.'],
    ['faith and the vote', 'The Lord told me to apply.', 'The lord mayor told me to apply.'],
    ['mouths to feed', 'I have mouths to feed.', 'I have calves to feed.']
  ]
}

for (const [label, cases] of Object.entries(rows) as Array<[Fault, Row[]]>) {
  void t.test(label, async t => {
    t.same(
      cases.map(([catches]) => catches),
      cues.filter(cue => cue.label === label).map(({ catches }) => catches),
      'a row for every cue, in order'
    )
    for (const [catches, guilty, innocent, channel = 'email'] of cases) {
      const found = withCues(guilty, 9, channel, {})[label]
      t.ok(found !== undefined && found.confidence >= 0.9, `${catches}: ${guilty}`)
      t.equal(withCues(innocent, 9, channel, {})[label], undefined, `not ${catches}: ${innocent}`)
    }
  })
}

void t.test('typographic apostrophes are apostrophes', async t => {
  t.ok(withCues('I can’t sleep.', 3, 'text', {})['needy-tone'])
})

void t.test('what the model read', async t => {
  const learned = (fault: Fault) => ({ [fault]: { confidence: 0.97, start: 0, end: 4 } })
  const excused: Array<[Fault, string, Channel]> = [
    ['casual-language', 'Again, that is Tonya Beck, 555-0133.', 'phone'],
    ['pushy-tone', 'You said you would know by Friday and it is Wednesday now.', 'email'],
    ['pushy-tone', 'Please answer whenever you can, there is no rush.', 'email'],
    ['pushy-tone', 'I thought I would ask whether there is a date yet.', 'email'],
    ['leverages-offers', 'I have thought about the other day ever since.', 'email'],
    ['presumes-offer', 'I have thought about the stockroom you showed me.', 'email'],
    ['needy-tone', 'I would really like to learn the trade with you.', 'email'],
    ['sore-loser', 'Of course I am sad, but I am glad that you found her.', 'email'],
    ['social-connect', 'I wanted to follow up on one of your questions.', 'email'],
    ['casual-language', 'All the best with the launch!', 'text'],
    ['casual-language', "Good day, Ma'am!", 'letter']
  ]
  t.same([...new Set(excused.map(([label]) => label))], [...new Set(innocents.map(({ label }) => label))])
  for (const [fault, text, channel] of excused)
    t.equal(withCues(text, 12, channel, learned(fault))[fault], undefined, text)
  t.match(
    withCues('You said a week, so call me today.', 8, 'email', learned('pushy-tone'))['pushy-tone'],
    { confidence: 0.95 },
    'an excuse does not outweigh a cue'
  )
  t.equal(
    withCues('Lovely.', 1, 'email', { 'sore-loser': { confidence: 0.9, start: 0, end: 6 } })['sore-loser'],
    undefined,
    'too short for so little confidence'
  )
  t.ok(withCues('You are clowns.', 3, 'email', learned('sore-loser'))['sore-loser'], 'short, but sure')
  t.ok(
    withCues('Lovely.', 1, 'email', { thanks: { confidence: 0.9, start: 0, end: 6 } }).thanks,
    'acts are left as they are'
  )
})
