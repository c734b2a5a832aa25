/** English function words; together about half of any English text (Brown corpus). */
const english = new Set(
  'the be to of and a in that have i it for not on with he as you do at this but his by from they we say her she or an will my one all would there their what so up out if about who get which go me when make can like time no just him know take people into year your good some could them see other than then now look only come its over think also back after use two how our work first well way even new want because any these give day most us is are was were been am has had did does having being thank thanks dear hi hello please very much more still here yes u ur im its'.split(
    ' '
  )
)

/** Function words of other languages that English does not share: a short text of them is clearly not English. */
const foreign = new Set(
  (
    'el los las una que por para con del como está estoy muy gracias usted señor señora buenos días saludos pero nosotros mi su sobre entrevista ' +
    'le les des une et est pour dans vous nous je suis avec merci bonjour monsieur madame votre sur pas cordialement entretien ' +
    'der die das und ich ist nicht mit für auf ein eine sie wir vielen dank sehr geehrte geehrter herr frau mich bei von zu den dem grüße freundlichen gespräch ' +
    'o os um uma não obrigado obrigada com você pela pelo é muito ' +
    'il di che per grazie sono con gentile una della nel buongiorno cordiali saluti ' +
    'het een van ik dank voor niet met u uw bedankt beste groet ' +
    'nie się jest dziękuję za na do że och att är jag inte tack för med det og jeg ikke takk ve bir bu için teşekkür ederim salamat po ang mga sa ng'
  ).split(' ')
)
/** Words both lists would claim are evidence of neither. */
for (const word of english) foreign.delete(word)

/** Of every hundred words of plain English, about fifty are in the list; text in other languages stays below ten. */
const leastEnglish = 0.15
const enoughWords = 20

/** Whether a text is clearly not English; under 20 words only when another language's words or letters fill it. */
export function isForeign(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? []
  if (words.length === 0) return false
  let own = 0
  let other = 0
  let latin = 0
  for (const word of words) {
    if (english.has(word) || /'(?:s|t|m|d|re|ve|ll)$/.test(word)) own++
    else if (foreign.has(word)) other++
    if (/^[\p{Script=Latin}\p{M}']/u.test(word)) latin++
  }
  if (latin < words.length / 2) return true
  if (words.length >= enoughWords)
    return own / words.length < leastEnglish && own < other + words.length * leastEnglish
  return words.length >= 4 && other >= 2 && own === 0
}
