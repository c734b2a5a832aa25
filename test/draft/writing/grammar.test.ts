import t from 'tap'
import { finds, passes } from './marked.ts'

void t.test('verb groups', async t => {
  finds(t, [
    ["They didn't «allowed» it.", 'grammar', 'allow'],
    ['She could not «came» on Friday.', 'grammar', 'come'],
    ['Did you «went» there?', 'grammar', 'go'],
    ['He should also «knows» it.', 'grammar', 'know'],
    ['They would «liked» it here.', 'grammar'],
    ["I can't «to» wait.", 'grammar'],
    ['They should «to» pay.', 'grammar'],
    ['The guests can «to» relax.', 'grammar'],
    ['I have never «saw» it.', 'grammar', 'seen'],
    ['They had «knew» it before.', 'grammar', 'known'],
    ["I've «wrote» to them.", 'grammar', 'written'],
    ['He used to «told» stories.', 'grammar', 'tell'],
    ['I used to «playing» chess.', 'grammar', 'play'],
    ['She decided to «became» a nurse.', 'grammar', 'become'],
    ['We were able to «travelling» there.', 'grammar', 'travel']
  ])
  passes(t, [
    'Did he say who went?',
    "I didn't, once there, know where to look.",
    'The can leaks, the will stands, and the might of the army was felt.',
    'The talk we had took an hour.',
    'We have left, lost and found jobs.',
    'I am used to playing chess.',
    'It is used to paying guests.',
    'She objected to paid leave and to lost time.',
    'The shop I went to became a bank.',
    'The lunch you treated us to came late.',
    'He can, to be fair, sing.',
    'Do everything you can to help.',
    'I did what I could to help.',
    'We could, too.',
    'Could having a dog help?'
  ])
})

void t.test('agreement over whole phrases', async t => {
  finds(t, [
    ['Old people «has» time.', 'grammar', 'have'],
    ['My two young sisters «was» there.', 'grammar', 'were'],
    ['He always «go» home.', 'grammar', 'goes'],
    ['In my country, people «is» kind.', 'grammar', 'are'],
    ['After that, everything «were» fine.', 'grammar', 'was'],
    ['There «are» a big park here.', 'grammar', 'is'],
    ['There «is» tall trees here.', 'grammar', 'are'],
    ['Technology «help» us.', 'grammar', 'helps']
  ])
  passes(t, [
    'The number of old people is small.',
    'Helping old people is my trade.',
    'All that matters is the result.',
    'The rash on my hands is gone.',
    'They insist that he always go home.',
    'If everything were free, we would stay.',
    'There are a lot of parks, a few trees and a couple of ponds.',
    'There is tea and cakes.',
    'Finance have confirmed it, and the staff always are kind.',
    'Does he always go home?',
    'Let old people speak.'
  ])
})

void t.test('counting and articles', async t => {
  finds(t, [
    ['It is one of the biggest «problem» in town.', 'grammar', 'problems'],
    ['Many of the «student» have a job.', 'grammar', 'students'],
    ['There are too «much» tourists.', 'grammar', 'many'],
    ['«Thousand» of visitors came.', 'grammar', 'Thousands'],
    ['I know «this» lessons.', 'grammar', 'these'],
    ['Every «students» knows it.', 'grammar', 'student'],
    ['I bought a «new shoes».', 'grammar'],
    ['When I was «child», I sang.', 'grammar', 'a child'],
    ['She is «very good cook».', 'grammar', 'a very good cook'],
    ['I live in «big city».', 'grammar', 'a big city']
  ])
  passes(t, [
    'A thousand of them, two hundred of those, and thousands of ours.',
    "A veterans' choir and a students' union.",
    'This means a lot, and this works.',
    'Not so much answers as questions.',
    'Every few days, another ten miles.',
    'A sports bag, a sales desk and a good many friends.',
    'She was chair and I was head nurse.',
    'He is friend and helper to us all.',
    'I have room for it, and little chance of it.',
    'What good friend would?',
    'In good company, on big days.',
    'As child and man he sang.',
    'We had dinner, and Dad had car trouble.'
  ])
})

void t.test('the order of clauses', async t => {
  finds(t, [
    ['What clothes «I should» take?', 'grammar', 'should I'],
    ['When «you are» free?', 'grammar', 'are you'],
    ['I want to know how much «does it» cost.', 'grammar'],
    ['I «have met» him yesterday.', 'grammar'],
    ['She «has been» to Spain two years ago.', 'grammar'],
    ["I don't know «nothing».", 'grammar', 'anything'],
    ['Without saying «nothing» he left.', 'grammar', 'anything'],
    ['Although she was ill «but» she came.', 'grammar'],
    ['It was raining all day, «however» we went out.', 'punctuation'],
    ['«Moreover» the room was cold.', 'punctuation', 'Moreover,'],
    ['As you «know» I have moved.', 'punctuation', 'know,']
  ])
  passes(t, [
    'When you are free, can we talk?',
    'What you said is true.',
    'What should I take?',
    'How are you, and where were you?',
    'I know what does the trick.',
    'I know who did it.',
    'I have thought about our talk yesterday.',
    'I have read what you sent last week.',
    'I have lived here since last year.',
    'I want nothing but peace.',
    "I don't want nothing but praise.",
    'Although small, it is strong but it leaks.',
    'Although it rained, I went, but I did not stay.',
    'Come in, however you like.',
    'We went, however late it was.',
    'As you know, I moved.',
    'Moreover, it rained.'
  ])
})

void t.test('prepositions, comparatives, its and it’s', async t => {
  finds(t, [
    ['She is married «with» a nurse.', 'grammar', 'to'],
    ['I was born «on» 1990.', 'grammar', 'in'],
    ['We meet «at» Tuesday.', 'grammar', 'on'],
    ['We came «by feet».', 'grammar', 'on foot'],
    ['It is «near from» the sea.', 'grammar', 'near'],
    ['I am «listening» music now.', 'grammar', 'listening to'],
    ['It was the «worse» day of my life.', 'grammar', 'worst'],
    ['I had never seen «a so» beautiful place.', 'grammar', 'such a'],
    ['It is in «the all» world.', 'grammar', 'the whole'],
    ["The dog lost «it's» bone.", 'spelling', 'its'],
    ['I think «its» not far.', 'spelling', "it's"],
    ['It is impossible «receive» them.', 'grammar', 'to receive']
  ])
  passes(t, [
    'My answer to her question and my visit to the mill.',
    'She came in Tuesday.',
    'So near to home, and near to tears.',
    'He crossed the river by foot.',
    'You are instead hoping for rest.',
    'The firm is based in the north.',
    'If you will excuse me, I shall go.',
    'We made the most of old friends.',
    'Some of us, many of those, most of Europe.',
    'Some of the best I know, and many of them.',
    'It lost its way; it’s late; it’s its own fault.',
    'I know its worth.',
    'I need help, and I need rest.'
  ])
})

void t.test('complements, confusions and told questions', async t => {
  finds(t, [
    ['I hope «see» you soon.', 'grammar', 'to see'],
    ['We are «thinking to» buy it.', 'grammar'],
    ['He asked «that if» we came.', 'grammar', 'if'],
    ['Let me know «when are» you free.', 'grammar'],
    ["He wasn't «agree» with me.", 'grammar'],
    ['I want you «know» it.', 'grammar', 'to know'],
    ['It is better for them «go» home.', 'grammar'],
    ['All of us «knows» that.', 'grammar'],
    ['In other «country» they sing.', 'grammar', 'countries'],
    ['We ran, «specially» in summer.', 'spelling', 'especially'],
    ['«In spite of she» came, I left.', 'grammar'],
    ['The people «which» I met were kind.', 'grammar', 'who'],
    ['She is «enough old» to drive.', 'grammar', 'old enough'],
    ['It is «no enough» for us.', 'grammar', 'not enough'],
    ["I «could'nt» sleep.", 'spelling', "couldn't"],
    ['Every morning she «wake» early.', 'grammar', 'wakes'],
    ['I have to «left» my car.', 'grammar', 'leave'],
    ['What does this word «means»?', 'grammar', 'mean'],
    ['We have «meet» them.', 'grammar', 'met'],
    ['They «swimed» and «teached».', 'spelling', 'swam']
  ])
  passes(t, [
    'I hope rest helps, and I decided much.',
    'I know what will do, and I know who can help.',
    'He is about to go.',
    'I do not agree that it was wrong.',
    'One of us knows that, and some of you know it.',
    'In another country and in any other way.',
    'It was specially made, and she came specially.',
    'In spite of it all, and in spite of her.',
    'There is not enough bread, no more, no less.',
    'Much of what he says is true, and many a word of it is kind.',
    'He lay on the rug, and Rose rose early.',
    'By the time she arrives we shall have met.',
    'I have left my car here.',
    'What this means is clear.',
    'I’ll be blowed, sir.',
    'The offer of a second walk was kind.',
    'My knowledge of lime mortar will keep.',
    'A friend of ours lives in Leeds.',
    'Do the forms come from you?',
    'You may take part, and it will take place.',
    'My good wishes for a very good innings.'
  ])
})
