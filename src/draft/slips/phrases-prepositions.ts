import type { Phrase } from './phrases.ts'

const months = 'january|february|march|april|may|june|july|august|september|october|november|december'
const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'

/** Prepositions of set phrases: one too many, one missing, or another one. Where some English has both, both pass. */
export const prepositionPhrases: readonly Phrase[] = [
  ['«discuss|discussed|discussing about»', '$1'], ['to|can|will|please|me|you|could|may «contact with» me|us|you|him|her|them', 'contact'],
  ["depend|depends|depended|depending «of|from»", 'on'], ['responsible «of»', 'for'], ['«according with»', 'according to'], ['«despite of»', 'despite'],
  ['«inspite of»', 'in spite of'], ['«in|from|by the? other hand»', 'on the other hand'],
  ['«since many|several|few years|months|weeks» !ago|after|into|before|of', ''],
  ['«since <number> years|months|weeks|days|hours» !ago|after|into|before|of|later|old', ''], ['«for since»', ''], ['«since a few|couple» of?', ''],
  ['ago «since»', ''], ['«since|from long time»', 'for a long time'],
  ['«arrive|arrived|arriving to» the|my|your|our|work office|station|airport|interview|building|company|city|hotel|meeting|country|place|school', ''],
  ['«listen|listened|listening» the|my|his|her|music', '$1 to'], ['«wait|waiting» your|my|his|her !turn', '$1 for'],
  ['waiting «your» reply|answer|response|call|email|decision|news', 'for your'], ['«participate|participated|participating to»', '$1 in'],
  ['graduated «of|in the»', 'from'], ['superior|inferior|prior «than»', 'to'], ['I|i|we|they|he «lack|lacks of»', 'lack'],
  ['in «my|your|his|our» point of view', ''], ['«by my|his|her|their|our|your own» <stop>', 'on $2 own'],
  ['«by my|his|her|their|our own» and|gives|has|is|but', 'on $2 own'],
  ['«in monday|tuesday|wednesday|thursday|friday|saturday|sunday» morning|afternoon|evening', 'on $2'], ['«at|in the? same time» <stop>', 'at the same time'],
  ['«in nowadays|these days»', ''], ['different|differ «of|than» the|my|other|others', 'from'], ['married «with» a|an nurse|doctor|teacher|man|woman', 'to'],
  ['<start> «in conclude»', 'in conclusion'], ['«enter to|into the» university|company|office|room|job', ''], ['«ask to» me|you|him|her|them', 'ask'],
  ['«interested of»', 'interested in'], ['«pay attention on»', 'pay attention to'], ['«similar with»', 'similar to'], ['«consist in|of in»', 'consist of'],
  ['«full with»', 'full of'], ['«afraid from»', 'afraid of'], ['congratulations «for» your', 'on'], ['«thanks god|to god»', 'thank God'],
  ['«please find» here? attach|enclose', ''], ['«as soon as is possible»', 'as soon as possible'], ['«for your consider»', 'for your consideration'],
  // adjectives
  ['am|is|are|was|were|be|been very|really|so|also|quite|not? interested «on|about|for» <thing>', 'in'], ['keen «of|in|about|for» <gerund>', 'on'], ['keen «of|about» it|this|them', 'on'], ['proud «for|about|on» my|our|your|his|her|it|them', 'of'],
  ['fond «about|on|for|with» <thing>', 'of'], ['famous|known «of» its|the|his|her', 'for'], ['aware «about|on» the|this|that|it', 'of'], ['capable «for|in|on» <gerund>', 'of'],
  ['surprised «of» the|my|your|it|that|seeing', 'at'], ['afraid|scared «from|about» the|dogs|spiders|it|him|her|them|flying', 'of'], ['tired|bored|jealous «from» the|my|it|this|him|her', 'of'],
  ['angry|annoyed «on|to» me|him|her|us|them|you', 'with'], ['satisfied|pleased «of|from» the|my|your|our|it|this', 'with'], ['responsible «about|on|to» <gerund>', 'for'],
  ['depend|depends|rely|relies|concentrate|insist «of|from» the|my|your|our|it|this|their|what|how|whether|many', 'on'], ['married «with» me|him|her|my|his|a|an', 'to'],
  ['good|bad «in» maths|mathematics|english|sport|sports|football|tennis|cooking|drawing', 'at'], ['similar|equal|identical «with|as|like» the|my|your|our|this|that', 'to'],
  ['«near from|of» the|my|our|your|here', 'near'], ['far «of» the|here|my|home', 'from'], ['different «to» <gerund>', 'from'], ['«apart of»', 'apart from'], ['!<am|is|are|was|were|be «instead» <gerund>', 'instead of'],
  ['«because» the|this|these bad|heavy|high weather|rain|traffic|price|prices|noise <stop>', ''], ['become|became|becomes|becoming|more «depend» on|of', 'dependent'],
  // verbs
  ['«thinking|thought on» you|him|her|them', '$1 of'], ['«succeed|succeeded|succeeds to» <base>', ''],
  ['«participate|participates|participated|participating on|at|to» the|a|this|an|any|many|your', '$1 in'], ['«believe|believes|believed on» god|you|him|her|the|my|yourself|myself', '$1 in'],
  ['«apologise|apologize|apologised|apologized about|of» the|my|this|being', '$1 for'], ['«complain|complained|complaining for|of» the|my|your', '$1 about'],
  ['«ask|asked|asking to» me|him|her|us|them|you|my', '$1'], ['«call|called|calling to» the police|me|him|her|us|them', ''], ['«answered|answering to» me|him|her|us|them|my', '$1'], ["to|can|will|didn't|don't|could|not «answer to» me|him|her|us|them|my", '$1'], ['«told|tell|telling to» me|him|her|us|them|you|my', '$1'],
  ['«reach|reached|reaching to» the|my|our|home', '$1'], ['«visited|visiting to» the|my|our|many', '$1'], ['«enter|entered|entering in|into|to» the|my|our|a room|house|building|university|school|classroom|shop', '$1'],
  ['«go|goes|went|going|come|came|coming|return|returned|arrive|arrived to» home|there|here|abroad <end>', '$1'], ['«go|goes|went|going|gone to» shopping|swimming|dancing|fishing|camping|skiing|hiking|running', '$1'],
  ['«arrive|arrives|arrived|arriving to» the|a|my|our|your|home|work|school|london|paris|airport', ''], ['«listen|listens|listened|listening» music|songs', '$1 to'], ['«wait|waited|waiting» the|my|a|him|her|them bus|train|friend|friends|answer|taxi|results <end>', '$1 for'],
  ['«waited|waiting» me|him|her|us|them <end>', '$1 for'], ['«looking|look|looked after» a new|a job', ''], ['«search|searching» a|my job|house|flat|work', '$1 for'], ['«pay|paid|paying» the meal|ticket|tickets|drinks|dinner|food <end>', '$1 for'],
  ['spend|spends|spent|spending money|time|lot «in|for» clothes|food|it|things|shopping|books|the', 'on'], ['influence|effect «to» the|our|my|children|people|society|us|them', 'on'], ['«discuss|discusses|discussed|discussing on|about» the|this|it|our|many|my', '$1'],
  ['«mention|mentioned|describe|described about» the|this|my|our|your', '$1'], ['«contacted to|with» the|you|me|him|her|them', '$1'], ['«explain|explained|explains|describe|suggest|recommend|recommended me|us|him|her» how|what|why|the|a|this|that', ''],
  ['«recommend|recommended|suggest|suggested you|me|us|him|her to» <base>', ''],   ['afford|refuse|decide «<gerund>»', ''], ['take|taking|took «in» consideration|account <end>', 'into'], ['reply|replying|response|responding|answer «of» your letter|email|advertisement', 'to'], ['in reply|response|answer «of» your', 'to'],
  // times and places
  ['born|started|began|ended|happened|graduated|moved «on|at» <year> <end>', 'in'], [`!<came|come|comes|coming|call|called|calling|pop|popped|drop|dropped|go|went «in» ${weekdays} <end>`, 'on'], [`«at» ${weekdays} <end>`, 'on'], ['«in» mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays', 'on'], [`«on» ${months} <stop>`, 'in'],
  ['«in» <number> january|february|march|april|june|july|august|september|october|november|december', 'on'], ['«in» weekends', 'at'], ['«on the» night|evening|afternoon <stop>', ''], ['«by feet»', 'on foot'],
  ['«on» my|our|his|her opinion', 'in'], ['«from|by|at|to|with» my|our opinion', 'in'], ['<start> «at the first»', 'at first'], ['«in» the other hand', 'on'], ['<start> «in|on|by|from the? other side» <stop>', ''], ['<start> «as a conclusion»', 'in conclusion'], ['<start> «on the contrast»', 'in contrast'], ['«in this moment» I|i|we am|are', 'at the moment'], ['is|are|was|were|live|lives|lived|sit|sits|sat|located|situated «next» the|my|our', 'next to'], ['based «in» a|the|true|real book|story|novel|facts|event|events', 'on'], ['«borrow» me|us|him|them some|a|the|his|her|money', 'lend'], ['<start> «in the last» weekend|week|month|year|summer|monday|tuesday|wednesday|thursday|friday|saturday|sunday I|i|we|he|she|they', 'last'], ['worry|worried «for» anything|nothing|that|this|it', 'about']
]
