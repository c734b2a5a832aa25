const wordsOf = (words: string) => words.split(' ')

/** Titles, before a name or instead of one. */
export const courtesy: ReadonlySet<string> = new Set(
  wordsOf(
    'mr mrs ms miss mx dr prof professor doctor sir madam maam dame lord lady rev revd reverend father fr sister sr brother pastor chef captain capt coach principal director dir judge officer major maj colonel lieutenant sergeant commander canon dean bishop imam rabbi councillor cllr ambassador herr frau senor senora signor signora signore monsieur madame mevrouw meneer alhaji hajia chief hon eng engr and the jr ii iii phd md rn'
  )
)

/** Words of respect and kinship put before or behind a name, some of them names themselves. */
export const honorifics: ReadonlySet<string> = new Set(
  wordsOf(
    'ma mam mum sahib saheb saab ji jee bhai bhaiya didi anna akka garu san sama sensei sunbaenim nim tuan puan encik cik datuk pak bapak ibu bu kuya ate po tita tito don dona oga auntie aunty uncle shri sri smt ustaz ustadh sheikh khun whaea matua'
  )
)

/** Offices that one person holds; a greeting made of them alone would fit whoever holds them. */
const offices = new Set(
  wordsOf(
    'manager managers manger director directors principal headteacher head chair chairman chairwoman chairperson chairs president ceo owner employer interviewer interviewers recruiter recruiters supervisor coordinator administrator secretary registrar editor partner partners proprietor superintendent officer executive representative lead'
  )
)
/** Offices that are forms of address: who is meant by "Dear Headmaster," is plain. */
const addresses = new Set(
  wordsOf(
    'headmaster headmistress matron vicar chef coach captain doctor professor nurse boss excellency councillor skipper capn gaffer minister mayor lady lord sister father'
  )
)
/** Bodies of several people, whoever they are. */
const bodies = new Set(
  wordsOf(
    'panel committee board trustees governors members management personnel council office department admissions hr resources talent recruitment recruiting gentlemen ladies gents sirs administration'
  )
)
/** Everybody there: impersonal only to somebody who was alone. */
const everybody = new Set(wordsOf('all team everyone everybody folks colleagues both staff crew guys people'))
/** What says which office or body. */
const kindsOfOffice = new Set(
  wordsOf(
    'hiring human program programme medical clinical nursing general managing deputy assistant associate senior regional area branch store shop line operations sales office search selection interview interviewing interviewers scholarship appointment appointments esteemed respected honourable honorable concerned deans acquisition people team whole my your our the of at to and or in for whom'
  )
)
/** What stands for somebody, or opens a letter, without naming anybody. */
const nobody = new Set(
  wordsOf(
    'friend mate doc buddy pal man bro dude legend love dear hun guv chum somebody someone stranger strangers name surname fname lname firstname lastname null undefined survey right received noted my reception'
  )
)

/** Whether a word of a greeting says what somebody is, not who. */
export function isRole(word: string): boolean {
  return [offices, addresses, bodies, everybody, nobody].some(words => words.has(word))
}

/** Whether a word belongs to the title of an office: "Program" of "Program Director". */
export const isOfOffice = (word: string) => isRole(word) || kindsOfOffice.has(word)

/** Whether a word is an office, or a form of address made of one. */
export const isPost = (word: string) => offices.has(word) || addresses.has(word)

/** Whether these words greet an office or a body without naming who is in it; `readers` is how many there are. */
export function isOffice(words: readonly string[], readers: number): boolean {
  const isBody = words.some(word => bodies.has(word))
  const said = words.findIndex(word => offices.has(word))
  // "Dear Head of Wardrobe"
  const kept = said >= 0 && words[said + 1] === 'of' ? words.slice(0, said + 1) : words
  if (!kept.every(word => [offices, bodies, everybody, kindsOfOffice].some(known => known.has(word))))
    return false
  return isBody || said >= 0 || (readers === 1 && words.some(word => everybody.has(word)))
}
