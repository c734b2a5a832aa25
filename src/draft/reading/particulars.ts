import { signerOf, type Draft, type Span } from '../draft.ts'
import { findPlaceholders } from './placeholders.ts'
import { stem } from './known.ts'

/** What anybody writes to anybody after any interview: words of four letters and more that say nothing of this one, endings aside. */
const formulas = `
able about above absolutely accept acknowledge across actually adding addition additional address addressed advance aforementioned after afternoon again ahead align aligned alignment almost already also although always
amazing amazingly ambition ambitious among another answer anticipation anybody anymore anyone anything anytime anyway anywhere apologies apologize appear application apply appointment appreciate appreciation appreciative
approach april around arrange arrangement article asked asking asset assist assistance associate assume assure attach attached attend attention attitude august availability available await awaiting awaits aware away
awesome back background because become been before begin behalf behind being belief believe below beneficial benefit besides best best-in-class better between beyond bless blessed body bonus both bother brief briefly
bring broad broken building built busy buzzing call came can't candidacy candidate capacity care career carry catch certain certainly challenge challenges challenging chance change chat chatting check check-in cheers
choice choose chosen chuffed circle clear clearly close closing collaborate collaboration collaborative collaboratively colleague colleagues combine come comfortable coming commitment committed communicate communication
community company complaint complete completely concept concern concerning concluded conclusion condition confidence confident confirm confirmation connect connection consider consideration consistent constantly
constructive contact contacted continue continued contribute contribution convenience convenient conversation conversing convey convince copy cordial cordially correct could couldn't count couple courteous courtesy
created creative credentials credible crucial culture current currently customer-focused cutting-edge date dates days deadline deal dealings dear december decide decided decision declined dedicated dedication deeply
definitely defo delay delight delighted deliver delivery demonstrate department depth describe deserve desire desperate detail-oriented details determine develop development devoted didn't difference different difficult
diligent direct direction directly director disappoint discuss discussion disposal diverse division document documents does doesn't doing don't done double doubt down downside drive drop dynamic each eager eagerly
eagerness earlier earliest early ease easy effect effective effectively efficient efficiently effort eight either elaborate eleven else email employ employee employer employment empower enable enclosed encourage
encouraging endeavor endeavors endeavour endeavours ended endorse energetic energised energized energy engage engagement enhance enjoy enjoyable enjoyed enjoyment enjoys enough enquire ensure enthusiasm enthusiastic
enthusiastically entire environment especially establish establishment esteemed estimate ethic ethics even evening event events ever every everybody everyone everything exactly excel excellence excellent except
exceptional exchange excite excited excitement exciting expect expectation experience expertise explain explore exposure express expressed extend extra extraordinary extremely face-to-face facebook facilitate facilities
facility fact faithfully family fantastic fascinated fascinating fast-moving fast-paced favor favour favourable february feedback feel fellow felt fewer field fifteen fifty figure fill final finally find finding fine
finish finished firm first firstly five flexible folks follow follow-up following forget forgive forgot forgotten form formed forming forth forty forward forward-thinking found four free friday friday's friend friendly
from fruitful fulfil fulfilling full fully function further furthermore future gain gained gathered general generous generously gentleman genuine genuinely getting give given giving glad gladly go-getter goal goes going
gone gonna good goodself gotta gracious graciously grasp grateful gratitude great greatly greet group grow grown growth guess guidance hadn't haha half hand hang happen happened happily happy hard hard-working
hardworking hasn't have haven't having headed hear heard hearing heart heartfelt heck hello help helped helpful hence here hereby herewith hesitate heya high high-performing highlight highlights highly hire hired hiring
hold holding honest honestly honor honorable honour honourable hope hoped hopeful hopefully hopes hoping hospitality hour hours howdy however human humble humbly hundred hurry hyped i'll i've idea ideal ideally
illuminating immediate immediately immensely impact impactful implement important impress impressed impression impressive improve in-person include included includes including inclusive incredibly indeed industry inform
information informative informed initial initiative innovative input inquire inquiring inquiry insight insightful inspire inspiring instagram integrity intend interact interaction interest interested interesting interim
internet interrupt interview interviewer interviewing introduce intrude invaluable invested invitation invite invited inviting involve isn't issue it's itself january join joining journey july june just keen keep kick
kind kinda kindest kindly kindness knew know knowledge knowledgeable known laid-back landscape large last last-minute lastly late later latest lead leader leadership leading leap learn learning learnt least leave left
lend less let's letter level leverage leveraging life like like-minded liked likely likes likewise line linkedin list listed listen listening little live long look loop lots love loved lovely loves loving luck lucky
ma'am maam madam made mail mailed mails main maintain make making management manager many march match matching mate matter maybe mean meaningful meant meantime meanwhile meet meeting meets member memorable mentality
mention message midst might mind mindset mine minute minutes mission mistake moment monday monday's month months more moreover morning most motivate motivated motivation move moved moving much multiple must mutual myself
name nature near nearly necessary need needful nervous network networks never nevertheless news next nice night nine nobody none nonetheless note notes nothing notice notify november nudge number objective obtain
obviously occasion occur october offer offering offers office often okay on-site once ones online only onsite onto open opening operate operation opinion opportunity option options order organisation organisational
organise organization organized other otherwise ought ourselves outcome outgoing outlined outlook outreach outstanding over overall overview overwhelmed owed pace part participate particular particularly particulars
partnership pass passed passion passionate passionately past patience patient people perfect perfectly perform performance perhaps period permit person personal personally personnel perspective perspectives pertaining
pester phase phone physical pick ping place plan planned plans play pleasant please pleased pleasing pleasure plenty plus point poised polite pool portion position positive positively possess possibility possible
possibly post posted potential potentially practice preferably prepare prepared present presented pressure presume previous pride principle principles prior priority privilege privileged proactive probably
problem-solving procedures proceed proceeding process productive profession professional professionalism professionally profile programme progress project promise promising promptly proper properly prospect prospective
proud prove proved proven provide psyched pumped punctual purpose pursue push qualification qualified qualify quality question quick quickest quickly quiet quite quote raised rapidly rapport rare rated rather reach
reaching read ready real realise realize really reason recall recap receive receiving recent recently reckon recollect reconfirm reconnect reconsider recruit recruiter recruiting recruitment refer reference reflect
reflected reflecting reflection reflections refreshing regard regarding regards regret reiterate reject related relationship relationships relevant reliable relish remain remainder remained remember remind reminder renew
reply representative reputation request requested require requirement resonated resonates resource resourceful respect respected respectfully respective respond response responsibility responsible rest result
result-oriented results-driven resume resumé returned reveal revert reverted review rewarding right ring role role-related round said same saturday says schedule second secondly seeing seek seem seen select selected
selection self-starter send sending sense sent september serious seriously serve service session setting settled seven several shall share shared sharing shop short shortly should show shown side sign significant similar
simply since sincere sincerely sincerest situation skill skilled skype slot small smile solid solution some somebody someone something sometime sometimes somewhere soon sooner soonest sorry sort spare speak speaking
special specific speedy spend spent spirit spoke spoken staff stage stages stakeholder stand stand-out standards start state status stay step still stimulate stimulating stoked stood stop story straight strategic
strategy strength strengthen strive strong strongly struck stuff submitted succeed success successful such suggest suit suitable suited summary sunday super super-excited support supportive supposed sure surely swing
synergies synergy take takeaway taken taking talent talented talk talking task team team-player teams teamwork tell term terrific than thank thank-you thankful thanks thanx that that's their them then there there's
therefore these they they're thing think thinking third thirty this thorough those though thought thoughtful thoughtfulness thoughts thousand thread three thrilled thrive through throughout thursday thursday's time
time-frame timeframe timeline timelines tireless title today today's together told tomorrow tonight took top-notch topic topics touch touching touchpoint touchpoints toward towards track train trained training trait
traits transparency tremendous trouble true truly trust truthfully tuesday tuesday's turn twelve twenty twitter type unable under undersigned understand understanding understood undertake unfortunately unique unit unless
unlock unsure until unwavering upbeat upcoming update updates uplifting upon urgent useful usual utilise utilize vacancy valuable value valued values values-driven values-led various verify versatile very vibrant video
videoconference view virtual vision visit visiting vital voice voice-mail voicemail wait waited waiting wanna want wanted warm warmly warmth wasn't wassup ways we're we've website wednesday wednesday's week week's
weekend weeks welcome welcoming well went were what what's whatever whatsapp whatsoever when whenever where whether which while whoever whole whom whose wide will willing willingness winning wish wished wishing with
within without won't wonder wondered wonderful wondering word work worked worker working workplace world world-class worry worth would wouldn't wrap write writing written wrong wrote year yesterday yesterday's you'd
you'll you're you've young your yours yourself zeal zoom
`
/** Letters of a word whose endings are cut; none of the formulas comes near, and of a longer one each cut would copy the rest. */
const longest = 64
/** Endings are cut until none is left, so that "discussed" meets "discuss". */
function root(word: string): string {
  const bare = word.toLowerCase().replaceAll('’', "'")
  if (bare.length > longest) return bare
  const shorter = stem(bare)
  return shorter === bare ? bare : root(shorter)
}
const formulaic = new Set(formulas.trim().split(/\s+/).map(root))
const shortest = 4
/** Whether a word stands in anybody's follow-up, or is too short to tell. */
export function isFormulaic(word: string): boolean {
  return word.length < shortest || formulaic.has(root(word))
}
const wordForm = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu
const jobNoun = /^(?:job|role|position|post|vacancy|opening|interview)$/i
const beforeEmployer = /^(?:at|with|join|joining|for|from|to|of)$/i
const figure =
  /^(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}(?=[/.]\d)|(?:jan|febr)uary|march|april|june|july|august|(?:sept|nov|dec)ember|october|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i

/** Of the words of a message: how many say what not everybody would say, how many only name the job or the employer, and whether a day is named. */
export interface Particulars {
  said: number
  named: number
  hasDay: boolean
}

/** Counts what is particular in the prose, each word once; the people's own names, and placeholders do not count, misspelt words as they were meant. */
export function readParticulars(
  draft: Draft,
  { people, role, company }: { people: readonly string[]; role: string | null; company: string | null }
): Particulars {
  const { body, greeting, slips } = draft
  const rootsOf = (texts: readonly string[]) =>
    new Set(texts.flatMap(text => text.match(wordForm) ?? []).map(root))
  const own = rootsOf([...people, ...(greeting?.names ?? []), signerOf(draft)])
  const job = rootsOf([role ?? '', company ?? ''])
  const isApart = overlapCheck(findPlaceholders(body))
  const meant = new Map(
    slips.filter(({ kind }) => kind === 'spelling').map(slip => [slip.start, slip.replacements[0] ?? ''])
  )
  const said = new Set<string>()
  const named = new Set<string>()
  let hasDay = false
  for (const { text, start } of draft.sentences) {
    const matches = [...text.matchAll(wordForm)].filter(
      ({ index, 0: word }) => !isApart(start + index, start + index + word.length)
    )
    const words = matches.map(([word]) => word)
    let beforeName = -1 // the last word before this one that is no part of a capitalised name
    for (const [i, { 0: written, index }] of matches.entries()) {
      if (i === 0 || !isCapitalised(written)) beforeName = i
      const word = meant.get(start + index) ?? written
      if (figure.test(word) || (i > 0 && word === 'May')) hasDay = true
      const its = root(word)
      if (word.length < shortest || !/\p{L}/u.test(word) || formulaic.has(its) || own.has(its)) continue
      // Most likely the employer's name stands behind "at", "with", "join"
      const isEmployer = beforeName < i && beforeEmployer.test(words[beforeName] ?? '')
      const isJob = job.has(its) || isEmployer || isTitle(words, i)
      ;(isJob ? named : said).add(its)
    }
  }
  for (const one of named) said.delete(one)
  return { said: said.size, named: named.size, hasDay }
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

/** Tells whether a stretch overlaps one of these; to be asked of stretches from left to right. */
function overlapCheck(spans: readonly Span[]): (start: number, end: number) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  let reached = 0
  return (start, end) => {
    for (; (sorted[next]?.start ?? end) < end; next++) reached = Math.max(reached, sorted[next]?.end ?? 0)
    return start < reached
  }
}

/** Whether a word belongs to the title before "job", "role", "interview": of three words at most, none of them a formula. */
function isTitle(words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + 4).findIndex(word => jobNoun.test(word))
  return (
    next >= 0 &&
    words.slice(at + 1, at + 1 + next).every(word => word.length >= shortest && !formulaic.has(root(word)))
  )
}
