import type { Phrase } from './phrases.ts'

const trades =
  'nurse|teacher|accountant|cook|waiter|waitress|driver|cleaner|translator|mechanic|engineer|programmer|electrician|carpenter|doctor|student|plumber|volunteer|cashier|lawyer|journalist'
const matter =
  'information|advice|knowledge|equipment|furniture|homework|luggage|feedback|progress|research|traffic|evidence|software|hardware|money|patience'

/** Verbs in a wrong form, prepositions of set phrases, articles, comparatives and nouns that are not counted. Frames that are regular in any English are left alone. */
export const grammarPhrases: readonly Phrase[] = [
  // after a verb that asks for -ing
  ['look|looking|looked|looks forward «to <verb>»', '$1 $2:ing'],
  [
    'look|looking|looked|looks forward «to» hear|see|meet|speak|talk|work|discuss from|you|with|about|again|your|the',
    ''
  ],
  ['look|looking|looked|looks «forward <gerund>»', 'forward to $2'],
  ['look|looking|looked|looks forward «too»', 'to'],
  ['look|looking|looked|looks «forward hear|your|meet»', ''],
  [
    '«enjoy|enjoyed|enjoys|avoid|avoided|finish|finished|suggest|suggested|consider|considered to <base>»',
    ''
  ],
  ['would you mind «to <base>»', '$2:ing'],
  ['thanks for «<verb>»', '$1:ing'],
  ['thank you for «<verb>»', '$1:ing'],
  ['thank you|thanks «to <verb>»', 'for $2:ing'],
  [
    '!<look|looked|looking|what for|of|without|by|about|after|before|from|despite|with|through|on|at «<verb>»',
    '$1:ing'
  ],
  ["I'm|i'm used to «<verb>»", '$1:ing'],
  ['<start> I|we am|are used to «work» with|in|under|at|for', 'working'],
  ['<start> I|we am|are used to «<verb>»', '$1:ing'],
  ['instead of «<base>» the|a|my|to|on|in|for|with', '$1:ing'],
  ['capable «to <base>»', 'of $2:ing'],
  ['good «in» <gerund>', 'at'],
  ['insist|insisted|insists|succeed|succeeded|succeeds «to <verb>»', ''],
  ['interested «on|about|for|to» <gerund>', 'in'],
  ['interested «on» the|this|your|a|my', 'in'],
  ['interest «on» <gerund>', 'in'],
  ['interested to «<ing>»', ''],
  // after a modal or an auxiliary
  [
    `<start> I|i|we|you|they|he|she|it can|could|will|must|should|cannot|can't|couldn't|won't not? «<ing>»`,
    '$1:base'
  ],
  ['«must to» <base>', 'must'],
  ['I|we|he|she|they «can|could able to»', 'can'],
  ['«can|could able»', ''],
  ['want|wants|wanted|like|able|need|needs|try|trying|going|hope|hoping|how to «<past>»', '$1:base'],
  ['able|going|like|try|trying|hope|hoping|want|wants to «<third>»', '$1:base'],
  ['want|wants|wanted|able|decided|decide to «<ing>»', '$1:base'],
  [
    "have|has|had|having|I've|i've|we've|you've|they've not|also|always|already|never|just|since|ever|recently? «<verb>»",
    '$1:participle'
  ],
  [
    '<start> I|i|we|you|they|he|she have|has|had not|also|always|already|never|just|recently? «went|saw|took|gave|knew|wrote|spoke|began|chose|ate|drove|grew|came|became|ran|did|broke|sang|wore|rose»',
    '$1:participle'
  ],
  [
    "I've|i've|we've|you've|haven't|hasn't|hadn't never|already? «went|saw|took|gave|knew|wrote|spoke|began|chose|ate|drove|came|became|ran|did|broke»",
    '$1:participle'
  ],
  [
    'could|would|should|must|might|to have «went|saw|took|gave|knew|wrote|spoke|began|chose|ate|drove|came|became|ran|did|broke»',
    '$1:participle'
  ],
  ['<start> I|i|we|they|he|she «seen|done|been|taken|given|known|spoken|written|gone|chosen|begun»', ''],
  ["I'm|i'm not|also|really|very|so|fully|completely|totally? «<verb>»", ''],
  ['I|i|we|you|they|he|she|it am|is|are|was|were not|also|always|still|never? «<verb>»', ''],
  ['be|been|being|get very|also|fully? «<verb>»', '$1:participle'],
  ['<start> I|i|we|you|they|he|she «<ing>» <determiner>', ''],
  ['I|i|we|you|they|he|she <adjective>? «very <verb>»', ''],
  ['let|lets|made|makes|make me «to <base>»', '$2'],
  ['«let|made|make|makes us to» <verb>', ''],
  ['«allow|allows|allowing to» <verb>', ''],
  ['want|wants|need «that» I|you|he|she|we|they', ''],
  ['hope|hopes|hoping «you to <base>»', 'you $3'],
  ['<start> if I|i|you|we|he|she|they «would have had|known»', ''],
  ['want|wants|like to «say|explain you|him|her|us that|about|the|my|how|why»', ''],
  ['«explain|explained|explaining me|us|him|her|them» <function>', ''],
  ['«said|told to me|us» that', ''],
  ['«suggest|suggested me|you|us» to|a|the', ''],
  ['«say|said me|him|us|her» that', ''],
  ['tell|ask me|us|you|him|her «when|where|how|why will|is|are|can|does|do|did» <pronoun>', ''],
  [
    'tell me|us «what is the» salary|reason|problem|process|decision|result|status|date|price|time|timeline|answer <end>',
    ''
  ],
  ['tell me|us «when|where|how is|are|will|does the|my|your»', ''],
  ['want|wants|wanted «<verb>»', 'to $1'],
  ['would like «<verb>»', 'to $1'],
  [
    'you|I|i|we|they|he|she want|wants|wanted «go|do|see|get|make|take|have|be|become|give|keep|meet|eat|say|know|learn|tell|start»',
    'to $1'
  ],
  ['they|we|people «are use|study|make|give|get|live|go|want|need|have|do» !or|and|with', ''],
  ['<plural> «are study|use|give|live|want|have» <function>', ''],
  ['am|is|are|was|were «happened|existed|occurred|disappeared|died»', '$1'],
  ['have|had|has|having «interesting|interested» in|about|on', 'interest'],
  [
    '«a|an <adjective> things|people|students|problems|questions|ideas|companies|customers|skills» <stop>',
    ''
  ],
  ['yesterday I|i|we|he|she|they «<present>»', ''],
  ['<start> I am «work|study|live» in|at|as|for|with', ''],
  [
    '«do|did|done|doing» a|an|many|some|any|several big|great|terrible|small|huge|lot? mistake|mistakes|effort',
    ''
  ],
  ['«make|makes|made|making» sport|homework|sports|shopping|exercise <end>', ''],
  ['«have|has|had <number> years old»', ''],
  ['«have|has more than|then <number> years old»', ''],
  ['have|has you|he|she|they|we ever «<present>»', ''],
  ['try|tried|trying to «<gerund>»', '$1:base'],
  ['a|an !few «<adjective> <plural>» <stop>', ''],
  ['a|an !few «<adjective> <plural>» or|which|that|who|to|in|for|with|of', ''],
  // clauses that lack a part, or have one too many
  ['«because of|despite» he|she|they|we|i|I', ''],
  ['«in spite of he|she|they|we|i|I»', ''],
  ['«in spite of|despite it» was|is|were|had|has', ''],
  ['<start> «him|her|them|me and I|i»', ''],
  ['<start> «it worth»', 'it is worth'],
  ['and|but «it worth»', 'it is worth'],
  [
    'think|believe|agree|know|say|true|sure|opinion «that is|was» important|better|necessary|possible|impossible|difficult|easy|essential|hard to',
    'that it $2'
  ],
  ["can't|couldn't|cannot|don't «to» <base>", ''],
  ["need|needs|needed|didn't|don't|doesn't need «<verb>»", 'to $1'],
  [
    "didn't|don't|doesn't need|want|like|have «take|go|make|buy|live|do|get|give|find|play|work|wait» the|a|an|to|there|it|any|my|your",
    'to $1'
  ],
  ['I|i|we|they|people|you prefer|want «<verb>»', 'to $1'],
  [
    'I|i|we|they|people prefer|want|like|love «live|go|make|play|travel|watch|eat|walk|do|buy» in|to|a|the|my|by|at|with|on|football|tennis|basketball|guitar|piano|games|music|films|movies|books|cards|alone|together',
    'to $1'
  ],
  [
    'it|is|was very? difficult|easy|hard|important|impossible|possible|necessary|better|useful «<verb>»',
    'to $1'
  ],
  [
    'it|is|was very? difficult|easy|hard|important|impossible|possible|necessary «find|make|get|go|do|take|have|work|live|keep» a|the|an|in|to|good|new',
    'to $1'
  ],
  ['<start> I|i|we|they|people|you always|never «<ing>»', ''],
  ['<start> <adjective> people always|never «<ing>»', ''],
  ['<start> if I|i|he|she|we|they|it «will» <base>', ''],
  ['<start> when I|i|he|she|we|they|it «will» <base>', ''],
  ['<start> when|if I|i|he|she|we|they|it «will be» <adjective>', ''],
  ['as soon as I|i|he|she|we|they|it|you «will» <base>', ''],
  ['appreciate «if» you|we|I', 'it if'],
  ['<start> I|i|he|she|we|they «told» that', 'said'],
  ['someone|everyone|everybody|anyone «which» is|was|has|wants|lives|works', 'who'],
  [
    "the|a|any|every woman|man|person|student|people|boy|girl|friend «who's» car|house|name|parents|mother|father|job|children|wife|husband",
    'whose'
  ],
  ['start|starting|run|running|have|own|on|at|of|our «are own»', 'our own'],
  ['know|knew «what|how|where|when|why can|could|should|will» I|i|we|he|she|they|you', ''],
  ['«the» responsible for|of', ''],
  ['<start> «do|does|did» you|he|she|they|we can|could|will|must|should', ''],
  ['«will can|must|should|could»', ''],
  ['better|important|necessary|good|difficult|easy|hard for <plural> «<verb>»', 'to $1'],
  [
    'better|important|necessary|good|difficult|easy|hard for people|children|me|us|them|him|her|you «<verb>|go|be|do|have|make|take|get|find|live|work|play»',
    ''
  ],
  ['for «buy|improve|learn|see|go|do|get|make|take|have|find» <determiner>|<pronoun>|to', '$1:ing'],
  ['for «visit|help» my|his|her|our|a|me|him|them', '$1:ing'],
  ["am|is|are|was|were|wasn't|isn't|aren't|weren't «agree» with|that|about", ''],
  ["wasn't|isn't|aren't|weren't «<verb>»", ''],
  ['am|is|are|was|were «thinking to» <base>', ''],
  ['«each» <number> minutes|hours|days|weeks|months|years', 'every'],
  ['would like you|him|her|them|me «<verb>|come|go|know»', 'to $1'],
  ['want|wants|wanted you|him|her|them «<verb>|come|go|know»', 'to $1'],
  ['there «is|was» only|also|just|still few|many|several', ''],
  ['there «is|was» only|also|just|still <number> <plural>', ''],
  ['know|about how much|long|far «is|are the|it|this»', ''],
  ['<number> «hundreds|thousands|millions» !of', '$1:singular'],
  ['people|men|women|students|person|friends|children|man|woman «which» I|i|you|we|they|he|she', 'who'],
  ['friend|friends|colleague|cousin|neighbour of «me»', 'mine'],
  [
    'hope|forgot|forget|decided|decide|refused|promised|managed «<verb>|see|hear|go|meet|find|get|be|do|make|take|have|come|tell|buy|give»',
    'to $1'
  ],
  ['price|prices is|was|are|were very|too|so? «expensive|cheap»', ''],
  ['is|was|are|were very|so «kindly|beautifully|happily|politely|carefully|nicely» <end>', ''],
  ['ask|asked|wonder|wondered|asking «that if» I|i|he|she|we|they|you', 'if'],
  ["most <adjective> <thing> that? I|i|we|I've|i've|we've «never»", 'ever'],
  ['«enough old|big|tall|strong|rich|clever|smart|young|fast|warm» to', '$2 enough'],
  ['<start> the|my|our|this <thing> «it|she|he» is|was very|a|an|the|so|not', ''],
  ['«a same»', 'the same'],
  ['«no enough»', 'not enough'],
  ['«all the day» <end>', 'all day'],
  ['idea|sure «what|how|where|when should|can|could|will» I|i|we|he|she|they', ''],
  ['me know «when|where|what|how|why is|are|do|does|did|was|were» you|he|she|they|we|it', ''],
  ['think|thinking|thought|talk|talked|dream|dreamed about «to <base>»', '$2:ing'],
  ['of|without «to <base>»', '$2:ing'],
  ['<comparative>|better|worse «that» in|me|last|yours', 'than'],
  ['«more» busy|easy|cheap|big|small|fast|tall|old|young|short|rich to|for', ''],
  ['«felt» in love', 'fell'],
  ['«felt» asleep', 'fell'],
  ['<start> «in|from one side»', 'on the one hand'],
  ['wondering|know|ask|asked|wonder if «could|can|would|will» you|I|i|we|he|she|they', ''],
  [
    'other «people» experience|experiences|opinion|opinions|lives|ideas|mistakes|problems|money|feelings',
    "people's"
  ],
  ['while|and|but «other» think|say|believe|prefer', 'others'],
  ['«each others»', 'each other'],
  ["I'd|i'd|would|we'd|he'd|she'd rather «to» <base>", ''],
  ['more|less <thing> «compare» to|with', 'compared'],
  ['all|most|many|some|both of us|them|you «<verbs>|is|was|has|does»', ''],
  ['<start> «the most important is»', 'the most important thing is'],
  ['«as» we all? know that', ''],
  ['«as» you know that', ''],
  ['reason|reasons why «do|does|did» I|i|you|we|he|she|they', ''],
  ['will|would|should not? «able» to', 'be able'],
  ["let's meet «us»", ''],
  ['we could|can|will|should meet «us»', ''],
  ['because «of» the|my|his|her|our|their|this <thing> was|were|is|are', ''],
  ['who|she|he|son|daughter|sister|brother «has|have <number> years» <stop>', ''],
  ['best|worst|biggest|funniest|nicest|greatest <thing> that? I|i|we have «never»', 'ever'],
  ["best|worst|biggest|funniest|nicest|greatest <thing> that? I've|i've|we've «never»", 'ever'],
  ['before «to <base>»', '$2:ing'],
  ['for|by|without «<base>» me|us|him|them', '$1:ing'],
  [
    '«too much» long|big|expensive|difficult|small|late|hot|cold|high|low|easy|crowded|tired|busy|short|young|old|heavy',
    'too'
  ],
  ["it's|its|is|are «depend|depends» on|of", ''],
  ['be|been|being «patience|success|importance|difference|independence|happiness|confidence» <end>', ''],
  ['!<am|is|are|was|were|be|been I|i|we|they|he|she usually|often|always|sometimes «<ing>»', ''],
  [
    'friend|friends|teacher|teachers|student|students|man|men|woman|women|people|person|boy|girl|boys|girls|brother|sister|mother|father|parents|child|children|tourists|workers|players|guests «which» is|are|was|were|has|have|had|live|lives|work|works|want|wants|like|likes|need|needs|know|knows|speak|speaks|think|thinks|go|goes|can|will',
    'who'
  ],
  ['of|with|for|to|in|about|from|on «they» <plural>', 'their'],
  ['<verb> «they» <plural>', 'their'],
  ['«favourites|favorites» <plural>', ''],
  ['«peoples» life|lives|health|opinions|needs|houses|minds', "people's"],
  // articles
  ['«the|a|an the|a|an» !la', ''],
  ['«the another»', ''],
  ['«an another»', 'another'],
  ['«the|a|an my|your|our»', ''],
  ['«my|our|his the»', ''],
  ['!<at|the «the most of» the|my|our|people', 'most of'],
  ['«most of people»', 'most people'],
  ['«most of» <plural>', 'most'],
  ['«many|several|some|few of» <plural>', '$1'],
  ['«many|several|some|few of» <adjective> <plural>', '$1'],
  ['!<make|makes|made|making|get|getting|got|gets «the most of» <plural>', 'most'],
  [
    '!<make|makes|made|making|get|getting|got|gets «the most of» young|old|students|people|the|them|us',
    'most of'
  ],
  ['«all of» people', 'all'],
  ['«at|in same» time|place|way|day|team|company|school|department|building|city', '$1 the same'],
  ['am|is|are|was|be «right|best|perfect|ideal» person|candidate|fit|match|choice|place|way|solution', ''],
  [
    'is|was|be|been very? «good|great|big|nice|perfect|wonderful|excellent|huge|real idea|honour|honor|way|problem|place|person|mistake|decision|choice|example|opportunity|pleasure|job|experience» <end>',
    ''
  ],
  [`<start> I|i|he|she am|is|was «${trades}» <end>`, 'a $1'],
  [`I'm|i'm «${trades}» <end>`, ''],
  [`work|worked|working as «${trades}» <end>`, ''],
  ['a|the job|position as «nurse|teacher|driver|waiter|cleaner» <end>', ''],
  ['give|gave|giving|given me|us «opportunity|chance»', 'the $1'],
  ['have|had|having|for|get «opportunity|chance» to', 'the $1'],
  ['for|about|of|in «position|role» of|at|in|as', 'the $1'],
  ['interested in «position|job|role»', 'the $1'],
  ['have|had|has|with «lot of»', 'a lot of'],
  ['«a» information|advice|news|furniture|luggage|homework|equipment <end>', 'some'],
  ['«a so» <adjective>', 'such a'],
  ['«such» difficult|hard|easy|important|expensive|cheap|tired|busy|beautiful|big|small|hot|cold that', 'so'],
  ['«the all» world|country|city|day|family|time', 'the whole'],
  ['«in this» <plural>', 'in these'],
  ['«these day|time»', '$1 $2s'],
  ['«a|an weather|information|furniture|luggage|homework|equipment|traffic|progress» <stop>', ''],
  ['«a|an <adjective> weather|furniture|luggage|homework|traffic|information|advice» <end>', ''],
  ['what «a lovely|beautiful|nice|terrible|horrible|great weather»', ''],
  [
    '«an|a useful|good|great|important|interesting|helpful advice|information|news|feedback|equipment» <stop>',
    ''
  ],
  ['«an advice|information|evidence|equipment» <stop>', ''],
  ['«an advice|information|evidence|equipment» to|about|for|that|which|from|and', ''],
  ['use|using|of|on|in|from|through|by|via «internet» <end>', 'the internet'],
  ['for|in|after|within|about «few» years|months|weeks|days|hours|minutes', 'a few'],
  [
    '!<a|the|last|past|very|not|these|next|some|those|so|too|just «few» years|months|weeks|days|minutes ago',
    'a few'
  ],
  ['«the both»', 'both'],
  ['to|for|about|of «customer|client|student|problem|employee|mistake» <stop>', ''],
  ['one of «this» <plural>', 'these'],
  ['«others» people|students|companies|things|countries', 'other'],
  ['«almost» people|students', 'most'],
  ['is|was|am|are «best» <noun> I|we', 'the best'],
  ['«master|bachelor» degree', "$1's"],
  // comparatives
  ['«more better»', 'better'],
  ['«more worse»', 'worse'],
  ['«most best»', 'best'],
  ['«more|most easier|easiest»', ''],
  ['«more <comparative>» than', '$2'],
  ['«more <comparative>» <stop>', '$2'],
  ['«more <comparative>» for|and|but|to|in', '$2'],
  ['«most <superlative>»', '$2'],
  ['«most biggest|closest|nicest|largest|safest»', '$2'],
  [
    '«more» busy|easy|cheap|big|small|fast|tall|old|young|short|hot|cold|rich|nice|near|funny|lucky|noisy|heavy|early|healthy|clean|safe than',
    ''
  ],
  [
    'am|is|are|was|were|be|become|becomes|became «more busy|easy|cheap|big|small|fast|tall|old|young|short|hot|cold|rich|nice|near|noisy|heavy|early|clean|safe» <stop>',
    ''
  ],
  [
    '«the most» big|small|fast|tall|old|young|cheap|easy|funny|rich|high|short|hot|cold|nice|lucky|near <thing>',
    ''
  ],
  ['«the biggest|smallest|fastest|oldest|youngest|tallest|cheapest|easiest|best|worst than»', ''],
  ['was|is the «worse» day|thing|time|part|year|experience|film|book|place of|in|I|i|ever', 'worst'],
  ['«how long time»', 'how long'],
  ['as «much» <plural> as', 'many'],
  // counting
  ['«informations»', 'information'],
  ['«advices»', 'advice'],
  ['«furnitures»', 'furniture'],
  ['«homeworks»', 'homework'],
  ['«knowledges»', 'knowledge'],
  ['«luggages»', 'luggage'],
  ['«equipments»', 'equipment'],
  ['«softwares»', 'software'],
  ['«transportations»', 'transport'],
  ['«evidences» <end>', 'evidence'],
  ['«traffics»', 'traffic'],
  ['«baggages»', 'baggage'],
  ['«hardwares»', 'hardware'],
  ['«datas»', 'data'],
  ['«childrens»', 'children'],
  ['«childs»', 'children'],
  ['«mans» <end>', 'men'],
  ['«the mans»', 'the men'],
  [
    'two|three|four|five|many|some|the|several «foots|tooths|mouses|sheeps|fishs|gooses|persones|childrens»',
    ''
  ],
  ['«womans»', 'women'],
  ['«medias»', 'media'],
  ['«musics»', 'music'],
  ['«peoples» who|that|are|were|in|have|helped', 'people'],
  ['this|these|those|many|some|other|all «peoples»', 'people'],
  ['«sceneries»', 'scenery'],
  [`many|several|few|these|those «${matter}» <end>`, ''],
  ['«many experience|work|time|help|fun» <end>', ''],
  [
    '«much people|things|students|friends|problems|places|questions|books|ideas|years|times|companies|customers|opportunities|skills» !<how|so',
    ''
  ],
  ['«these kind|type|sort of»', 'this $2 of'],
  [
    '!<a|some|another|one|any|no|every|this|that|very|quite|totally|completely|entirely|rather «different|all kind|type|sort of»',
    '$1 $2s of'
  ],
  ['«many kind|type|sort of»', '$1 $2s of'],
  [
    '«this|each|every|another|a|an people|students|children|persons|companies|customers|things|skills|problems|countries|questions|ideas|projects|opportunities|employees|days|years|reasons» <stop>',
    ''
  ],
  [
    '«this» people|students|children|skills|problems|questions|ideas|projects|opportunities|reasons|things|companies|customers|days|years <end>',
    'these'
  ],
  // word forms
  ['is|was|am|are|be|been|so not|also? «very <noun>» <end>', ''],
  ['am|was|are|is|were|be|been|feel|felt|get very|so|really|extremely|too «<verb>»', '$1:participle'],
  ['a|an very|really|more|so «<verb>» <thing>', '$1:participle'],
  ['a|an !<be|all «<verb>» <noun> <end>', ''],
  ['strong|great|high|my|a «motivate» !<not|to|we|I|you|they', 'motivation'],
  ['work|works|worked|working|perform|performed|speak|function|cooperate|communicate «good» <end>', 'well'],
  ['work|worked|working|perform|speak|speaks very|so|really «good» <end>', 'well'],
  [
    'explained|explain|speak|spoke|worked|work|works|explains it|me|everything? «very clear|quick|careful|slow|hardly|efficient|effective|professional|independent»',
    ''
  ],
  ['learn|adapt|respond|react|adjust «quick» <end>', 'quickly'],
  ['work|working|worked «efficient|effective|independent|careful|professional|quick» <stop>', ''],
  ['will|to|would|can|could «be success» <end>', 'succeed'],
  ['«be|am|are|is|was very? success» in|at', ''],
  ['for «explain|improve|learn|understand|become|receive» <function>', '$1:ing'],
  ['it|is|was very «importance|difficulty|necessity|interest|benefit» to|for|that', ''],
  ['it|this was|is very? «difference|danger» for|to|from', ''],
  [
    'he|she|they|we|I|i am|is|was|are|were very? «difference|danger|importance|beauty|confidence|patience|independence|intelligence|success|happiness» <end>',
    ''
  ],
  [
    'dream|goal|aim|wish|hobby is|was «become|work|live|travel|go|get|find|play|receive|visit|learn|improve»',
    'to $1'
  ],
  // missing verb or subject
  ['<start> he|she|it|they|we|I|i «still|very|really» <adjective> <stop>', ''],
  ['<start> «is very|so|really|important|not|great|difficult|also|more» <adjective>', ''],
  [
    `because|that|but|if|when|so|and|since «is|are» very|so|really|important|difficult|good|hard|necessary|possible`,
    ''
  ],
  ['<start> I|i|we think|thought|believe|hope «is» <adjective>', 'it is']
]
