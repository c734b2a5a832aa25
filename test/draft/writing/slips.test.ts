import t from 'tap'
import { finds, passes } from './marked.ts'

void t.test('spelling', async t => {
  finds(t, [
    ['I «recieved» your letter.', 'spelling', 'received'],
    ['I will «definately» come.', 'spelling', 'definitely'],
    ['We have «alot» to do.', 'spelling', 'a lot'],
    ['The «enviroment» suits me.', 'spelling', 'environment'],
    ['It was a «wonderfull» day.', 'spelling', 'wonderful'],
    ['I know your «competiters» well.', 'spelling', 'competitors'],
    ['«Unfortunatly» I was late.', 'spelling', 'Unfortunately'],
    ['My «manageer» said yes.', 'spelling', 'manager'],
    ['I like «progamming» and «gardning» most.', 'spelling'],
    ['Thank you for the «oppertunity» to talk.', 'spelling', 'opportunity'],
    ['The role «chalenges» me.', 'spelling', 'challenges'],
    ['He is a «basicly» kind man.', 'spelling', 'basically']
  ])
  passes(t, [
    'The colour of the centre, the color of the center, a cheque and a check, travelling and traveling.',
    'I organised, analyzed and practised.',
    'An onboarding in Kubernetes for stakeholders, in TypeScript and PostgreSQL.',
    'Please see https://exmaple.com/abuot, www.recieve.org or wirte@exmple.org and @hndle.',
    'My résumé, a café, naïve and Zoë Okonkwo-Świątek.',
    'The wee bairns were outwith the glen.',
    'The YOUTH centre, a GmbH, an iPhone and eBay.',
    'The well-organised, co-op-run e-learning was top-notch.',
    'On the 21st, the 3rd and the 2nd of May.',
    'Rock’n’roll isn’t o’clock; the boss’s and the nurses’ keys.',
    'We spoke to Siobhan Mbeki and Anneliese Fforde-Grey in Llanelli.',
    'I swept the swarf, laid the quoins and fed the alpacas.',
    'The annexe is by the gaol.',
    'Marcin showed me round.',
    'Fiorella and Tamsyn met me.'
  ])
  passes(t, ['We use Flowwr and recieve at Thnk.'], ['flowwr', 'recieve', 'thnk'])
})

void t.test('words mistaken for others', async t => {
  finds(t, [
    ['I should «of» called you.', 'spelling', 'have'],
    ['I hope to «here» from you.', 'spelling', 'hear'],
    ["I don't want to «loose» my place.", 'spelling', 'lose'],
    ['Thank you for the «advise».', 'spelling', 'advice'],
    ['Let me know if «your» interested in it.', 'spelling', "you're"],
    ['It was «to» late to call.', 'spelling', 'too'],
    ["The firm and «it's» own rules.", 'spelling', 'its'],
    ['«Its» been a pleasure.', 'spelling', "It's"],
    ['It was better «then» expected.', 'spelling', 'than'],
    ['This will «effect» the results.', 'spelling', 'affect'],
    ['I am «quiet» sure of it.', 'spelling', 'quite'],
    ['I was very «exited» about it.', 'spelling', 'excited'],
    ['I am very «interesting» in the job.', 'spelling', 'interested'],
    ['We were «suppose» to meet.', 'spelling', 'supposed'],
    ['I work «everyday» with them.', 'spelling'],
    ['It is in «there» own words.', 'spelling', 'their']
  ])
  passes(t, [
    'Of course I would, of course.',
    'There are loose ends, and the screws came loose.',
    'I felt better then, and we moved on.',
    'It was easier then. Now it is hard.',
    'The plan is to close early.',
    'Here you are, here and there.',
    'The advice was to advise the client.',
    'It’s a pleasure, and its own reward.',
    'We set out to effect change.',
    'The effect on the team was large.',
    'A quiet room, and quite a quiet one.',
    'Your going-away party was kind.',
    'Your right hand knows.',
    'Your welcome was warm.',
    'It was an interesting talk, and I am interesting company.',
    'My everyday work is quiet.',
    'The team I lead passed the audit.',
    'They left you their house.',
    'I listen to advice.',
    'I hear you and I hear from you.'
  ])
})

void t.test('verbs', async t => {
  finds(t, [
    ['I look forward «to hear» from you.', 'grammar', 'to hearing'],
    ['I did not «received» it.', 'grammar', 'receive'],
    ['We have «went» there often.', 'grammar'],
    ['I «can able» to start.', 'grammar'],
    ['She can «speaks» Greek.', 'grammar', 'speak'],
    ['I «must to» go home.', 'grammar', 'must'],
    ['I am «agree» with you.', 'grammar'],
    ['I want to «received» it.', 'grammar', 'receive'],
    ['Thank you for «explain» the role.', 'grammar', 'explaining'],
    ['It will be «publish» soon.', 'grammar', 'published'],
    ['They have «receive» my form.', 'grammar', 'received'],
    ['I was very «disappoint» by it.', 'grammar', 'disappointed'],
    ['He let me «to begin» early.', 'grammar', 'begin'],
    ['He made me «to begin» again.', 'grammar', 'begin'],
    ['I «enjoyed to meet» you.', 'grammar'],
    ['We «discussed about» the plan.', 'grammar', 'discussed'],
    ['It depends «of» you.', 'grammar', 'on'],
    ['I live here «since two years».', 'grammar'],
    ['I am interested «on» working.', 'grammar', 'in'],
    ['I was responsible «of» the keys.', 'grammar', 'for']
  ])
  passes(t, [
    'I look forward to work on Monday, and to hearing from you.',
    'What I want to do is learn.',
    'All I can do is wait.',
    'The talk we had took an hour.',
    'The question I have was answered.',
    'Everything I could do helped me.',
    'The best I can is fine by me.',
    'The work I did helped me.',
    'I do appreciate it, and I did receive it.',
    'The will left nothing.',
    'Will works on Mondays.',
    'From May to July I was away.',
    'It is make or break.',
    'I am used to working late, and the tool is used to open jars.',
    'I had let it go and had put it away.',
    'I do what I can to help.',
    'It has been two years since we met, and since two of us left.',
    'Kindly do the needful and revert back.',
    'I am having five years of experience.',
    'The car needs washed and I amn’t sure.',
    'By working late, by then, for sure, without fail.',
    'We gave them access to paid leave and improved pay.',
    'The team I belong to makes tools, and the man I spoke to has gone.',
    'After I look after others I rest.',
    'I was allowed to open it.',
    'He had better begin.'
  ])
})

void t.test('agreement', async t => {
  finds(t, [
    ["He «don't» know.", 'grammar', "doesn't"],
    ['They «was» kind.', 'grammar', 'were'],
    ['It «make» me happy.', 'grammar', 'makes'],
    ['My sister «write» well.', 'grammar', 'writes'],
    ['The tasks «is» clear.', 'grammar', 'are'],
    ['I «has» a car.', 'grammar', 'have'],
    ['People who «knows» me agree.', 'grammar', 'know'],
    ['There «is» many reasons.', 'grammar', 'are'],
    ['People «is» kind here.', 'grammar', 'are'],
    ['One of the «question» was hard.', 'grammar', 'questions'],
    ['I stayed three «year» there.', 'grammar', 'years'],
    ['I met many «client» there.', 'grammar', 'clients'],
    ['I have a lot of «idea» for it.', 'grammar', 'ideas'],
    ['The cost of the rooms «remain» high.', 'grammar', 'remains']
  ])
  passes(t, [
    'My wife and I are here.',
    'The team are kind, and the company have offered it.',
    'If he were here, I would ask that she be heard.',
    'What matters to you is clear.',
    'Working with people is my trade.',
    'The number of people is small.',
    'Did he go, and does the manager have time?',
    'Two years is a long time.',
    'The news is good, and mathematics is hard.',
    'A two year contract, a five star hotel and several client meetings.',
    'A band five nurse, year two pupils and page one of your brochure.',
    'Both patient and family thanked us.',
    'One of the team was late.',
    'One of the night staff rang.',
    'The majority of people agree.',
    'Let the work speak.',
    'One of the people who works here rang.',
    'I wasn’t sure.',
    'The rest follow.',
    'Many a time I rang.',
    'Those who have time read.',
    'You engineers know this.',
    'It is I who am late.',
    'This means a lot, and this works.'
  ])
})

void t.test('articles, doubled words and counting', async t => {
  finds(t, [
    ['It was «a» honest talk.', 'grammar', 'an'],
    ['I gave «an» useful hint.', 'grammar', 'a'],
    ['It took «a» hour.', 'grammar', 'an'],
    ['Over «a» 8-hour shift.', 'grammar', 'an'],
    ['I saw «the the» plan.', 'grammar', 'the'],
    ['I hope «to to» begin.', 'grammar', 'to'],
    ['Thank you for the «informations».', 'grammar', 'information'],
    ['He gave «an advice».', 'grammar'],
    ['It is «more better» now.', 'grammar', 'better'],
    ['This is the «most biggest» hall.', 'grammar', 'biggest'],
    ['I am «right» person for it.', 'grammar'],
    ['Please give me «opportunity» to show it.', 'grammar', 'the opportunity'],
    ['We meet «in monday» morning.', 'grammar'],
    ['I work «good».', 'grammar', 'well']
  ])
  passes(t, [
    'A university, a European, a one-off, a UK firm, a usual day, a unanimous vote and a ewe.',
    'An hour, an honest heir, an MBA, an X-ray, an unanswered letter, an unmanned post, an umbrella and an historic day.',
    'An NHS trust, a NASA site and an SQL course.',
    'From a to z, plan A or B, vitamin A is.',
    'He said that that was fine and she had had enough.',
    'It is very very good; no no, really really good.',
    'What it is is clear.',
    'We came in in May and moved on on Friday.',
    'Duran Duran and Wagga Wagga.',
    'Bye bye for now.',
    'An information desk, a news story and an equipment room.',
    'It was a good knowledge of French.',
    'More senior staff, more older people than before.',
    'The à la carte menu and the a la carte one.',
    'At most one of the most able people.',
    'A sales role, an operations manager and a communications degree.'
  ])
})

void t.test('capitals, marks and spaces', async t => {
  finds(t, [
    ['Today «i» met you.', 'capitals', 'I'],
    ["Today «i'm» late.", 'capitals', "I'm"],
    ['We meet on «monday» then.', 'capitals', 'Monday'],
    ['I speak «spanish» well.', 'capitals', 'Spanish'],
    ['I rang. «they» were out.', 'capitals', 'They'],
    ['I «dont» know.', 'punctuation', "don't"],
    ['I am early«,»but tired.', 'spacing', ', '],
    ['I am early« ,»but tired.', 'spacing', ','],
    ['Is it so« ?»', 'spacing', '?'],
    ['Thank you for your time«.»I hope to start.', 'spacing', '. '],
    ['It was good«..»', 'punctuation'],
    ['It was so«,,» and late.', 'punctuation'],
    ['I saw my «fathers» shop.', 'punctuation', "father's"],
    ['After «yesterdays» talk I slept.', 'punctuation', "yesterday's"],
    ['«thank» you all for the very kind welcome here.', 'capitals', 'Thank'],
    ['I was glad to meet you. I hope we can meet again «soon»', 'punctuation', 'soon.'],
    ['I went home rather early, «We» talked about it.', 'capitals', 'we']
  ])
  passes(t, [
    'It is part i and type i, i.e. the first, e.g. the (i) and i) ones.',
    'I rang approx. ten and Mr. Coates etc. were in.',
    'Hmm... well, wait… so it goes.',
    '“Is it so?” he asked. I smiled.',
    'It rose by 1,000, or 3.5, at 10.30 p.m. on Friday.',
    'Booking.com, Node.js and .NET are used.',
    'Wow!!! Really?! Yes!!',
    'The march may august be.',
    'Yes : ) and :-)',
    'french fries and polish the window',
    'I IM you',
    'Dear Ms Obeng, Thank you for it',
    'I brought A, B and C',
    'Best wishes',
    'A café,\nthen home.',
    'At 5pm I left',
    'I turned fifty last week, and did two hundred of those last year.',
    'A . . . B'
  ])
})
