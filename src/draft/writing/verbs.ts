/** Irregular verbs: base, past, participle. The commonest of each form; where British and American differ, both pass elsewhere. */
export const irregularVerbs: ReadonlyArray<readonly [base: string, past: string, participle: string]> = `
arise arose arisen|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bite bit bitten
bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought|build built built|burst burst burst|buy bought bought
catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|fly flew flown
forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given
go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant
meet met met|mistake mistook mistaken|overcome overcame overcome|oversee oversaw overseen|pay paid paid|put put put|quit quit quit|read read read
ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
shake shook shaken|shine shone shone|shoot shot shot|show showed shown|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept
slide slid slid|speak spoke spoken|spend spent spent|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
strike struck struck|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood|undertake undertook undertaken
wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|write wrote written|cast cast cast|rebuild rebuilt rebuilt|rewrite rewrote rewritten`
  .trim()
  .split(/[|\n]/)
  .map(line => {
    const [base = '', past = '', participle = ''] = line.split(' ')
    return [base, past, participle]
  })

/** Past forms which are not participles, to the participle: "went" → "gone". */
export const participles: ReadonlyMap<string, string> = new Map(
  irregularVerbs
    .filter(([base, past, participle]) => past !== participle && past !== base)
    .map(([, past, participle]) => [past, participle])
)

/** Past forms and participles to the base: "went" → "go". */
export const bases: ReadonlyMap<string, string> = new Map(
  irregularVerbs.flatMap(
    ([base, past, participle]) =>
      [
        [past, base],
        [participle, base]
      ].filter(([form]) => form !== base) as Array<[string, string]>
  )
)
