import type { Phrase } from './phrases.ts'

/** Words mistaken for others that sound or look alike. Each stands in a frame where the other one cannot. */
export const confusedPhrases: readonly Phrase[] = [
  ['!<the would|could|should|might|must «of» !course', 'have'],
  ['<start> «your» welcome <stop>', "you're"],
  ['<start> «your» right <stop>', "you're"],
  ['«your» going|looking|hoping|planning to !market', "you're"],
  ['«your» able|interested|willing|going to|in', "you're"],
  ['«your» not', "you're"],
  ['«your» looking|asking for', "you're"],
  ['if|when|that|because «your» still', "you're"],
  ['«yours» time|valuable|team|company|consideration|kind', 'your'],
  ['«when ever» I|i|you|we|it|he|she|they', 'whenever'],
  ['am|was «wandering» if|whether|what|when|how', 'wondering'],
  ['«your» the best|right|most|first|one|only', "you're"],
  [
    "«you're» time|team|company|consideration|help|advice|website|office|organisation|organization|business|department|reply|response|message|email|feedback|support|guidance|kindness|patience|mission|staff|questions|customers|clients <end>",
    'your'
  ],
  ["«it's» own", 'its'],
  ["of|for|with|from|about «it's» <thing> <end>", 'its'],
  ['«its» been|a|an|the|not|my|your|because|just|really|too|so', "it's"],
  [
    '«its» very? nice|great|good|important|clear|possible|hard|easy|difficult|true|lovely to|that|for',
    "it's"
  ],
  ['«its» <adjective> to', "it's"],
  ['«their» is|are|was|were|has|have', 'there'],
  ["«they're» own", 'their'],
  [
    "«they're» work|job|team|time|help|company|lives|life|families|customers|clients|children|products|office <end>",
    'their'
  ],
  [
    'in|of|with|for|from|about|at|on|all|to «there» own|team|company|life|lives|job|jobs|family|families|children|parents|friends|time|money|products|work|office|help',
    'their'
  ],
  [
    'rather|better|worse|more|less|bigger|smaller|faster|greater|larger|higher|lower|older|younger|easier|harder|longer|shorter|later|earlier|sooner «then» a|an|the|my|your|his|her|our|their|last|any|other|ever|expected|usual|one|two|just|this|that|what|me|him|them|us|most|before',
    'than'
  ],
  ['more|less «then» <number>', 'than'],
  ['more|less <adjective> «then» the|a|an|my|me|him|her|them|in|it', 'than'],
  [
    'am|is|are|was|were|be|been|far|way|much «to» much|late|big|expensive|difficult|far|young|old|busy|short|small|few|high|low|early|quick|good <end>',
    'too'
  ],
  ['want|wants|wanted|like|able|need|needs|hope|pleased|happy|try|forward «too» <base>', 'to'],
  [
    "to|will|would|not|don't|didn't|can|could|might|may|cannot|can't|won't «loose» my|your|our|his|her|their|its|the|this|that|a|an|any|it|you|me|them|him|us|weight|money|time|touch|sight|track|hope|confidence|interest|control|focus|motivation",
    'lose'
  ],
  ['am|is|are|was|were|of|without|about «loosing»', 'losing'],
  ['the|your|any|some|good|great|my|of|for|useful|valuable «advise» <end>', 'advice'],
  ['to «advice» you|me|us|him|her|them|clients|customers|people|patients', 'advise'],
  ['«please advice» <end>', 'please advise'],
  [
    "can|could|will|would|may|might|not|doesn't|didn't|don't «effect» the|my|our|your|his|her|their|us|me|you|people|how",
    'affect'
  ],
  ['the|an|big|positive|negative|any|no|great|good|bad|this «affect» on|of', 'effect'],
  ['to «here» from|about|back|you|your|more', 'hear'],
  ['to|will «here» back', 'hear'],
  ['hear|hearing|heard|email|letter|reply «form» you|me|us|him|her|them|your|the', 'from'],
  ['let me|us «now» if|when|whether|what|how', 'know'],
  ['let me|us «now» <stop>', 'know'],
  ["I|i|we|they|don't|not|already «now» that|how|what|why", 'know'],
  [
    'team|company|place|office|job|role|position|city|country|point|school «were» I|i|we|you|they|he|she',
    'where'
  ],
  [
    'am|is|are|was|were|be|feel|felt «quiet» sure|happy|good|well|easy|difficult|interesting|often|nervous|excited|confident|a|an|interested|different|similar|busy|important',
    'quite'
  ],
  [
    'know|ask|wonder|see|wondering|decide|asked|sure|clear «weather» I|i|you|we|he|she|it|they|the|there|or|this|that|to',
    'whether'
  ],
  ['<start> «weather» or not', 'whether'],
  ['the|these|this «passed» few|year|years|month|months|week|weeks|day|days', 'past'],
  ['in the «passed» <end>', 'past'],
  ['to|will|would|gladly|happily|please «except» the|your|this|my|any', 'accept'],
  ['am|was|very|so|really|extremely «exited» about|to|by|and|for|at|that', 'excited'],
  ['am|was|very|so|really|extremely «exited» <stop>', 'excited'],
  [
    "I|i|we|I'm|i'm am|was|are|were? really|so|also|very|still|always|truly? «interesting» in|on|about|to",
    'interested'
  ],
  ["I|i|I'm|i'm am|was? really|so|also|very|still? «exciting» about|to|by|when|for|because", 'excited'],
  [
    'a|an very|really? «interested» job|position|role|conversation|project|experience|company|opportunity|work|topic|place',
    'interesting'
  ],
  ['an «excited» opportunity|job|role|project|time|company', 'exciting'],
  ['«to chose»', 'to choose'],
  ["will|can|could|would|not|didn't|don't|must|should «chose»", 'choose'],
  ['«bare» with me|us', 'bear'],
  ['«peak|peaked» my|your|our interest', ''],
  ['for all «intensive» purposes', 'intents and'],
  ['«in affect»', 'in effect'],
  ["am|is|are|was|were|I'm|not «suppose» to", 'supposed'],
  ['<start> I|i|we «use» to be|live|think|have', 'used'],
  ['«thank your» for|so|very', 'thank you'],
  ['<start> «thanks you»', 'thank you'],
  ['<start> «thank for» the|your|all|giving|taking', 'thank you for'],
  ['for «you» time|consideration|advice|patience|kindness|feedback|guidance|support <end>', 'your'],
  [
    'in|on|at|of|with|to «you» team|company|website|office|department|organisation|organization|business <end>',
    'your'
  ],
  ['for «give» me|us', 'giving'],
  ['«on of» the|my|your|our|these|those', 'one of'],
  ['«whit» me|you|my|your|the|our|us|him|her|them|people|customers|children', 'with'],
  ['!<the|a|old|wicked|white «witch» is|are|was|were|has|have|will|can|I|i|we|you', 'which'],
  ['in|of|for|from|to «witch»', 'which'],
  ['«tree» years|times|days|months|weeks|hours', 'three'],
  ['I|i|we|they «life» in|with|near', 'live'],
  ['my|your|his|her|our|their|this «live» <end> !in|on|at', 'life'],
  ['my|our|your|strong|his|her «believe» <stop>', 'belief'],
  ['«costumer|costumers» service|care|support|and|were|are', ''],
  ['«stuff» members|member', 'staff'],
  ['«carrier» path|goals|development|change', 'career'],
  ['hiring|project|store|general|line|sales|account|office|my|previous|former «manger»', 'manager'],
  ['«pubic» relations|sector|service|health|school|transport|speaking|library', 'public'],
  ['«dose» not', 'does'],
  ['«a lots of»', 'a lot of'],
  ['«an other» <end>', 'another'],
  ['«an other» <thing>', 'another'],
  ['«all though» the|I|i|my|it|we|he|she', 'although'],
  ['<start> «may be» I|i|you|we|he|she|it|they|the', 'maybe'],
  ['«now a days»', 'nowadays'],
  ['to «success» in|as', 'succeed'],
  ['«every thing»', 'everything'],
  ['«every one» is|was|has|knows|wants', 'everyone'],
  ['«some one» who|from|else|to|in', 'someone'],
  ['«any one» else', 'anyone'],
  [
    'speak|spoke|talk|met|meet|work|works|worked|happens|happen|use|come|came|go|went|learn|learning|it|them|there|better|patients|customers|people|children «everyday» <end>',
    'every day'
  ],
  [
    '<start> «its» very|so|really|too|also? nice|great|amazing|good|important|necessary|clear|possible|hard|easy|difficult|true|lovely|beautiful|fun|expensive|cheap|raining|cold|hot|late <stop>',
    "it's"
  ],
  ['<start> «its» necessary to', "it's"],
  ['<start> «its» because|called|located', "it's"],
  [
    'think|believe|hope|know|say|but|because|and|if|when «its» too|to|a|the|not|very|so|really|better|important|great|nice|amazing late|early|much|good|bad|hard|easy|big|expensive|difficult <stop>',
    "it's"
  ],
  ['think|believe|hope|know|but|because «its» a|the|not', "it's"],
  [
    "wagged|lost|lose|loses|changed|changes|has|had|have|of|with|on|in|for|from|into|by|shows|show|gave|gives|made|opened|to «it's» <thing> <end>",
    'its'
  ],
  [
    "lost|lose|changed|has|had|have|of|with|in|for|from|by|gave «it's» best|first|last|old|new|main|whole|full <thing>",
    'its'
  ],
  ['«whose» going|coming|got|been', "who's"],
  ['the|a «hole» day|week|world|time|family|thing', 'whole'],
  ['I|i|he|she|we|they «new» that|how|what|about|the', 'knew'],
  ['important|main|same «think» is|was|that|in|for', 'thing'],
  ['<start> «there» parents|children|friends|house|life|lives|family|job|own', 'their'],
  [
    'while|and|but|because|that|about|of|with|for «there» parents|children|friends|houses|lives|families|jobs|own|excuses',
    'their'
  ],
  ['they|we|you «where» late|there|very|not|all|so|going|tired|happy|here', 'were'],
  [
    "<start> «you're» brother|sister|mother|father|friend|house|team|company|letter|car|parents|advice|opinion|family|life <third>",
    'your'
  ],
  [
    'is|was|are|were|it|quieter|warmer|colder|better|here|out|over|go|went|been|lives|lived|get|getting «their» <stop>',
    'there'
  ],
  ['my|your|his|her|our|whole|daily|real|everyday «live» is|was|and', 'life'],
  ['most|thing|things in «live»', 'life'],
  ['<number> «time» a day|week|month|year', 'times'],
  ['and|is|are|very|so|clean|nice «quite» and|but', 'quiet'],
  ['very|so|is|are|was|and «quite» <stop>', 'quiet'],
  ['warm|wear|wearing|wore|new|summer|winter|dirty «cloths» <end>', 'clothes'],
  ['but|because|think|and «its» <comparative> to|than', "it's"],
  ['<start> I|i|we|he|she|they am|is|are|was|were very|so|really? «boring» with|of', 'bored'],
  ['of|in|for|with|to «ours|theirs» <plural>', ''],
  ['!<am|is|are|was|were|be|been|not|more «specially» when|if|because|<plural>', 'especially'],
  ['who|he|she|it «looses»', 'loses'],
  ['«week end»', 'weekend'],
  [
    'hope|think|know|that|if|when «your» fine|well|okay|happy|sure|right|ready|busy|late|tired <stop>',
    "you're"
  ],
  ['hope|if «your» fine|well|okay|happy|ready and', "you're"],
  ['<number> «o clock»', "o'clock"],
  ['<start> «wont» <base>', "won't"],
  ['i|I|you|he|she|it|we|they|that|this «wont»', "won't"],
  ['<start> «lets» <base>', "let's"],
  ['«allot» of', 'a lot']
]
