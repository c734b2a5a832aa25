import { widenToClause } from '../structure/clauses.ts'
import { acts, type Act, type Draft, type Label, type Reading } from '../draft.ts'

type Readings = Partial<Record<Label, Reading>>
/** Plain words for an act, or (`confidence` 0) words that only sound like it. */
interface Sign {
  act: Act
  words: RegExp
  confidence: number
}

const plain = 0.95
/** Enough to doubt that the act is missing, too little to praise it. */
const hint = 0.45
const nothing = 0

/** "I'd", "I would", "would": the conditional of a wish. */
const wish = String.raw`\b(?:i['’]?d|(?:i )?(?:would|should)|wou?ld)(?: (?:really|very much|dearly|truly|also|still|be|so|absolutely|honestly|definitely|certainly|surely|genuinely|sure|mighty|very|more than|only|just))* `
/** What one would love to do without wanting the job: talking, meeting, sending. */
const otherWish = String.raw`(?!(?:to )?(?:\w+ly )?(?:hear|know|connect|chat|talk|speak|discuss|send|provide|share|supply|answer|meet|get|receive|find|have|see|add|be (?:connected|friends|told|kept|considered|remembered)|arrange|forward|attend|tell|show|give|say|thank|learn (?:more|whether|if|how|what|when|roughly)|pick (?:some|up some)|put (?:you|my name)|pay|lend|host|treat|be (?:asked|thought|contacted)|apply (?:again|for any)|join (?:your network|you on)|cross|elaborate|clarify|expand|explain|call|return|continue|buy|take you|stay in|keep in|follow|link|help (?:with any|if)|assist with any|do so|clear|call|go (?:over|through)|any|some|an? (?:update|answer|reply|response|call|chat|coffee|word|decision|drink|line|quick)|your|you|his|her|if|it if|that|word|news|an? (?:short|note|follow|click|like|hint|indication|shout|lift|hand))\b)`
const count = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|many|several|few|couple|dozen|half|last|past)`
const craft =
  'built|cooked|coordinated|created|cut|designed|developed|drove|fixed|grew|handled|helped|implemented|installed|introduced|kept|launched|led|looked after|managed|merged|moved|noticed|nursed|opened|operated|organi[sz]ed|oversaw|planned|priced|ran|rebuilt|reduced|repaired|run|saved|served|set up|sold|solved|supervised|supported|taught|trained|used|worked|wrote'

/** The words that settle an act; later rows of the same act add to the earlier. Where only a false sign stands, the act is denied. */
const signs: readonly Sign[] = [
  {
    act: 'thanks',
    confidence: nothing,
    words:
      /\bthank(?:s| you)? (?:god|goodness|heavens?|the lord|christ)\b|\bthanks? (?:you )?(?:for|4) (?:nothin\w*|wasting|ruining|ignoring|ghosting|stringing|keeping me|leading me)\b|\bthanks a (?:bunch|million|lot|heap) for nothing\b|\bthanks a (?:bunch|heap) for that(?= ?[.!?]|$)|\bno,? thanks\b|\bthanks but no thanks\b|(?<!\b(?:my|many|our|of|and|with|renewed|great|sincere) )\bthanks to (?:my|our|its|an?|this|that|having|years|his|her|their|being)\b|\bthank (?:me|myself)\b|\b(?:nobody|no one|no-one|will|would|won['’]t|they['’](?:d|ll)|you['’]ll) (?:ever )?thank\b|\b(?:he|she|they|who|everyone|customers?|clients?|patients?) thank(?:s|ed)?\b(?! you\b)|\bthankless\b|\bthankfully\b/gi
  },
  {
    act: 'thanks',
    confidence: nothing,
    words:
      /\b(?:would|i['’]?d|should)(?: (?:very|really|greatly|much|also|all|be|most|forever|so|further))* (?:appreciate|appreciated|grateful|obliged|thankful)\b|\b(?:shall|will|i['’]?ll) be (?:\w+ )?(?:grateful|obliged|thankful) (?:if|to (?:hear|know|receive)|for (?:an?|any|your) (?:\w+ )?(?:reply|answer|word|news|call|response|line|update))\b|\byou(?:['’]ll| will| can| must| may| might| would| surely)? (?:\w+ )?appreciate\b|(?:n['’]t|\bnot|\bnever|\bhardly) (?:\w+ )?appreciate\b|\bappreciat(?:e|ed|ing) (?:that (?:it|this|there|these|they|he|she|the|some|things|you(?:['’]re| are| have| must| may| might| will| get| want| need)|not)|it['’]?s|how (?:busy|hard|difficult|many)|there)\b|\bbe(?:ing)? appreciated\b|\bappreciates? (?:in value|things)\b/gi
  },
  {
    act: 'thanks',
    confidence: plain,
    words:
      /\b(?:thank ?you|thank['’]?s|thanking|i thanked|many thank|thx|tnx|thnx|tysm|thank ya|thank u|thanku|thankyou|thanx|to thank|i thank|we thank|thank (?:all|everyone|each|them|him|her|your|the))\b/i
  },
  {
    act: 'thanks',
    confidence: plain,
    words:
      /\b(?:grateful|thankful|gratitude|indebted|much obliged|obliged to you|apprecia?tion|aprecia\w*)\b|\bapp?reciate(?:d|s)? (?:you|ya|your|the|it|that|being|having|how|meeting|everything|all|both|every|so|very|talking|hearing|learning|getting)\b|\b(?:much|really|greatly|truly|so|deeply|sincerely|very much|was|is|all) appreciated\b|\b(?:cheers|ta) (?:for|mate|again|very)\b|\bcan['’]?t thank you enough\b/i
  },

  {
    act: 'interest',
    confidence: nothing,
    words:
      /\b(?:not|never|no longer|isn['’]t|aren['’]t|wasn['’]t|hardly|if (?:you|he|she|they)(?:['’]re| are| is)?|whether (?:you|he|she|they)(?:['’]re| are| is)?|anyone|lost|no) (?:\w+ )?interest(?:ed)?\b|\binterested (?:to (?:hear|know|connect|learn|see)|in (?:hearing|knowing|connecting|learning (?:whether|if|when)|any (?:news|update)))\b|\b(?:keen|eager|excited) to (?:hear|know|connect|find out|learn (?:if|whether|when)|see (?:if|whether)|speak|talk|chat|meet|send|answer)\b|\blove to (?:connect|add|follow|link)\b|\b(?:be )?part of your network\b|\binterest(?:ed)? in (?:me|my|having me)\b|\bwatch with interest\b|\btakes? an? (?:\w+ )?interest\b|\binterest me to\b|(?:\bnot|n['’]t|\bno longer|\bnever) (?:\w+ )?(?:want|wish)\b|\b(?:keen|eager|interested|excited) to have me\b|\b(?:not|n['’]t|never|yet to)(?: yet| quite| really)? (?:made? up my mind|sure (?:about|whether|if)|decided)\b|\banother question\b/gi
  },
  {
    act: 'interest',
    confidence: plain,
    words:
      /\b(?:interest(?:ed)?|intrested|keen|excited|exited|enthusiastic|passionate|eager|hyped|stoked|pumped|buzzing|chuffed|motivated)(?: \w+)? (?:in|on|about|by|for|to)\b|\b(?:really|quite|do|much|super|so) (?:fancy|into) (?:the|this|your)\b|\b(?:still|very|really|remain|extremely|highly|so|super|most|much|even more|am|i['’]m) (?:\w+ )?(?:interested|keen|enthusiastic|excited)\b/i
  },
  {
    act: 'interest',
    confidence: plain,
    words:
      /\bmy (?:\w+ )?(?:\w+ )?(?:interest|enthusiasm|motivation)\b|\b(?:interests?|excites?|appeals?(?: to)?|attracts?|thrills?) me\b|\bwith (?:great |much |real )?(?:interest|enthusiasm)\b|\b(?:real|strong|great|sincere|genuine) (?:wish|desire|ambition) to\b|\bmy heart (?:says|is|tells)\b|\bi (?:still |do |really )want it\b|\b(?:dream|perfect|ideal) (?:job|role|place|company|position)\b|\blook(?:ing|ed)? forward to (?:\w+ )?(?:work|join|be(?:ing|coming) (?:a )?part|contribut|help)/i
  },
  {
    act: 'interest',
    confidence: plain,
    words:
      /\b(?:really|still|do|dearly|very much|so|truly|do really|just|i|have always|always|long|we) (?:very much )?(?:want(?:ed)?|wanna|hop(?:e|ed|ing)|wish(?:ed)?|long(?:ed)?|aim|would like|i['’]?d like|should like) (?:very much |so much |really |dearly )?(?:to (?:work|join|be (?:a )?(?:part|your|in your)|serve|become|come (?:and )?work|do (?:this|the|it))|(?:the|this|that|your)(?: \w+){0,2} (?:job|role|post|position|work|vacancy|place)|this one|it (?:bad|so)|working|work)\b|\b(?:want|wish) (?:very much )?(?:to )?(?:work|the job)\b/i
  },
  {
    act: 'interest',
    confidence: plain,
    words: new RegExp(
      `${wish}(?:(?:love+|really like|very much like|relish|enjoy|jump at|welcome|be (?:\\w+ )?(?:proud|honou?red|thrilled|delighted|excited|keen|eager|chuffed)|keen|eager|chuffed|glad|happy|pleased|proud|honou?red|an honou?r|a privilege|privileged|delighted|thrilled|overjoyed|excited|over the moon) to ${otherWish}\\w|(?:love+|relish|enjoy|jump at|welcome) (?!to\\b)${otherWish}\\w|(?:glad|happy|proud|pleased|thrilled|delighted) (?:at|with you|under you|(?:of|about|with) (?:the|this|a|that) (?:job|chance|post|place|role|work|position|opportunity)))`,
      'i'
    )
  },
  {
    act: 'interest',
    confidence: plain,
    words: new RegExp(
      `${wish}like(?: \\w+ much| nothing (?:more|better)(?: than)?)? (?:to (?:\\w+ )?(?:work|join|do|be (?:a )?(?:part|your)|take|bring|teach|run|lead|help|learn the|come and|come to work|clear|cook|try|serve|contribute|start|build)|the (?:\\w+ ){0,2}(?:job|role|post|position|chance))\\b`,
      'i'
    )
  },
  {
    act: 'interest',
    confidence: plain,
    words:
      /(?<!whether (?:[^ ]+ ){0,3}|\bif (?:[^ ]+ ){0,3})\b(?:is|be|was|sounds(?: like)?|looks(?: like)?|sure|convinced|felt like|feels like) (?:[^ .,;?!]+ ){0,6}(?:right|perfect|ideal|good|great|just the|exactly the|very) (?:\w+ )?(?:job|role|place|position|move|step|post|company|fit|match|one|sort|kind) (?:of \w+ )?for me\b|\bmore (?:convinced|certain|enthusiastic|excited|interested|eager|keen|sure) than\b|\bcan['’]?t wait to (?:start|join|work|be|get|meet the|begin)\b|\bwhat I(?:['’]ve been| am|['’]m) (?:looking|after|hoping)\b|\bstill up for\b|\b(?:great|wonderful|good|lovely|nice) place to work\b|\bsee myself\b|\b(?:honou?r|privilege) to (?:work|join|serve|be)\b/i
  },
  {
    act: 'interest',
    confidence: hint,
    words:
      /\b(?:not|n['’]t|never|hardly) left my (?:mind|head|thoughts)\b|\bkeeps? (?:returning|coming back)\b|\bstay(?:ed|s|ing)? with me\b|\b(?:been|keep|kept) (?:thinking|turning)\b|\bthought (?:a (?:great deal|lot|good deal)|hard|about it) \b|\bthinking about\b|\bloved?\b(?! (?:from|and kisses))|\bimpressed\b|\bfascinat\w+|\binspir\w+|\bsorry to (?:stop|lose|miss)\b|\bwould (?:fit|suit)\b|\benjoy(?:ed|ing)? (?!(?:meeting|talking|speaking|chatting|seeing|our (?:chat|talk|conversation|meeting))\b)\w|\binterest(?:ed|ing)\b|\bhop(?:e|ing) to (?:be )?(?:work|join|part)|\bfe(?:el|lt) at home\b|\bwould take (?:the|this|that|your|any) (?:post|job|role|position)\b/i
  },

  {
    act: 'fit',
    confidence: plain,
    words:
      /\bmy (?:[^ .,;?!]+ ){0,5}?(?:experience|background|skills?|training|qualifications?|expertise|strengths|track record)\b[^.;?!]{0,60}\b(?:would|will|could|can|match(?:es)?|fits?|suits?|make|makes|made|prepared|asset|useful|relevant|help|ideal|align|allow)\b/i
  },
  {
    act: 'fit',
    confidence: hint,
    words: new RegExp(
      `\\b${count} (?:\\w+ ){0,3}(?:years?|yrs?|months?|seasons?|harvests?|winters?|summers?|decades?|terms?|semesters?)\\b`,
      'i'
    )
  },
  {
    act: 'fit',
    confidence: hint,
    words: new RegExp(
      `\\b(?:I|we)(?:['’]ve| have|['’]m| am)? (?:\\w+ly |also |once |already |even |always )?(?:${craft}|done (?!my best)|used to|know how|know (?:every|the)|can (?:run|start|operate|do|handle|type|drive|lift|speak|use|cook|teach|fix)|comfortable with|(?:good|great|handy|quick|fast|strong) (?:with|at)|qualified|certified|licen[cs]ed|trained|experienced|fluent)\\b`,
      'i'
    )
  },
  {
    act: 'fit',
    confidence: hint,
    words:
      /\b(?:at|in|for|with|of|from) (?:my|our) (?:last|previous|present|current|old|first|former|most recent|own|time at|work|years?|days|job)\b|\bwhere I (?:am now|work|worked|was|used to)\b|\b(?:my|have|have an?|hold|holds|got|with|passed) (?:[^ .,;?!]+ ){0,4}?(?:experience|background|skills?|training|certificates?|qualifications?|degree|licen[cs]e|diploma|ticket|CPR|MVR|portfolio|expertise|knowledge|merit|apprenticeship)\b|\b(?:fit|settle) in\b|\bas an? (?:former|trained|qualified|certified|experienced|current|lifelong|retired|fellow) \w|\bas an? (?:\w+[ -]){1,4}(?:in|at|for|with) [^.,]+,? I \b/i
  },

  {
    act: 'asks-news',
    confidence: plain,
    words:
      /\b(?:is there|are there|have you|any|some|were any|was any)(?: \w+){0,2} (?:news|updates?|word|movement|progress)\b(?! from me)|\b(?:whether|if) (?:you|the (?:panel|team|board|committee|partners|company|firm))(?:['’]ve| have|['’]s| has) (?:\w+ )?(?:made|reached|come to|decided|had a chance to (?:make|decide))\b|\b(?:where|how) (?:things|the (?:decision|appointment|process|hiring|search|role|selection)|the [^.?]{2,40}|my application) stands?\b|\b(?:find out|know|ask|tell me|update on|about|of|inquire about|enquire about) (?:\w+ ){0,3}(?:the )?(?:status|outcome|next steps?)\b|\bmade (?:up )?your mind\b|\bmade (?:a|the|your) (?:decision|choice)\b/i
  },
  {
    act: 'introduces',
    confidence: plain,
    words:
      /\b(?:[Mm]y name is|[Tt]his is|[Ii]t['’]?s|[Ii]['’]?m|I am) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2} ?[^.?!]{0,40}\b(?:from|about|interview(?:ed)?|applied|candidate|regarding|calling|writing|for the|we (?:met|spoke))\b/u
  },
  {
    act: 'wishes-well',
    confidence: plain,
    words:
      /\bkeep (?:me in mind|my (?:\w+ )?(?:details|name|application|resume|résumé|cv|number)(?: on file)?)\b|\bconsider(?:ed)? (?:me |again )?(?:for|in) (?:any )?(?:other|future|similar)\b|\bfuture (?:openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|roles?|positions?)\b|\b(?:glad|happy|pleased|like|love|intend|going|hope) to (?:apply|be considered|try) again\b|(?<!['’]d )\bwish(?:ing)? (?:you|whoever|the (?:team|successful))\b[^.]{0,40}\b(?:well|best|luck|success|every|great|good|happy|all)\b|\bpaths (?:will |may |do )?cross\b/i
  }
]

/** Faults in whose sentences kind words are seldom meant: there the learned reading decides alone. */
const bitter = ['hostile-tone', 'sore-loser'] as const
const plainlyBitter = 0.6

/** What a sentence does, by its plain words, beside what was learned of it: never less sure than the words are, and not fooled by look-alikes. */
export function withSigns(text: string, learned: Readings): Readings {
  const readings: Readings = { ...learned }
  const isBitter = bitter.some(label => (learned[label]?.confidence ?? 0) >= plainlyBitter)
  const deceived = new Set<Act>()
  const bare = new Map<Act, string>()
  for (const { act, words, confidence } of signs) {
    const left = bare.get(act) ?? text
    if (confidence === nothing) {
      const blanked = left.replace(words, stretch => ' '.repeat(stretch.length))
      if (blanked !== left) deceived.add(act)
      bare.set(act, blanked)
      continue
    }
    const found = words.exec(left)
    if (found === null || (isBitter && confidence === plain)) continue
    if (confidence >= plain) deceived.delete(act)
    const known = readings[act]
    if (known !== undefined && known.confidence >= confidence) continue
    readings[act] =
      known === undefined || confidence >= plain
        ? { confidence, start: found.index, end: found.index + found[0].length }
        : { ...known, confidence }
  }
  for (const act of deceived) delete readings[act]
  for (const act of acts) {
    const reading = readings[act]
    if (reading !== undefined)
      readings[act] = { ...widenToClause(text, reading), confidence: reading.confidence }
  }
  return readings
}

/** Confidence from which the doubt is the writer's: an act so likely is not called missing. */
const doubt = { thanks: 0.4, interest: 0.35, fit: 0.35 }

/** Whether a draft may well do this somewhere: in its sentences, and for thanks in greeting and closing too. */
export function mayDo({ sentences, greeting, closing, body }: Draft, act: keyof typeof doubt): boolean {
  if (sentences.some(({ readings }) => (readings[act]?.confidence ?? 0) >= doubt[act])) return true
  return (
    act === 'thanks' &&
    [greeting, closing].some(
      span =>
        span !== null &&
        /\b(?:thank|gratitude|grateful|appreciat|thx|tnx)/i.test(body.slice(span.start, span.end))
    )
  )
}

const withdrawing =
  /\bwithdraw(?:ing|al|n)?\b|\bstep(?:ping)? (?:back|aside|away)\b|\b(?:take|remove) my name\b|\bno longer (?:wish|want|able|interested|be (?:considered|continuing))\b|\bpull(?:ing)? out\b|\bdecided (?:not to|against)\b|\b(?:have|must|need|going) to decline\b|\bnot (?:be |going to be )?(?:going|moving|proceeding|continuing|taking) (?:ahead|forward|further|this)\b/i

/** Whether the writer takes the application back: nobody then expects interest or reasons. */
export function isWithdrawal({ sentences }: Draft): boolean {
  return sentences.some(({ text }) => withdrawing.test(text))
}
