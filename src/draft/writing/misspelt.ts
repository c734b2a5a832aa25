import { irregularVerbs } from './verbs.ts'
import { rankOf } from './words.ts'

/** Irregular verbs made regular, where no other word is spelt so: "teached", not "lied"; some are "blowed". */
const regular = irregularVerbs
  .filter(([base]) => base !== 'blow')
  .flatMap(([base, past]) =>
    [`${base}ed`, `${base}d`, `${base}${base.slice(-1)}ed`, base.replace(/y$/, 'ied')]
      .filter(form => form !== base && form.endsWith('ed') && rankOf(form) > 2)
      .map((form): [string, string] => [form, past])
  )

/**
 * Slips the search for near words would miss or would cure wrongly: words run together, verbs made regular, slips that are rare words of their own.
 * Lower-case, each to what was meant.
 */
export const misspelt: ReadonlyMap<string, string> = new Map([
  ...regular,
  ...`
  alot a lot|peple people|forexample for example|donot do not|didnot did not|doesnot does not|ofcourse of course|highschool high school|verymuch very much|
  alittle a little|wil will|thay they|hav have|verry very|thsi this|yuo you|abot about|aswell as well|incase in case|infact in fact|
  atleast at least|eventhough even though|eachother each other|thankyou thank you|noone no one|inorder in order|aslong as long|
  everytime every time|inspite in spite|teh the|hte the|adn and|taht that|thier their|wich which|wiht with|whith with|becuase because|
  bacause because|becouse because|becaus because|calender calendar|calenders calendars|tommorow tomorrow|tommorrow tomorrow|tomorow tomorrow|
  definately definitely|definatly definitely|seperate separate|seperately separately|untill until|allready already|allways always|
  recieve receive|recieved received|truely truly|truley truly|tought thought|thougth thought|wether whether|writting writing|writen written|
  comming coming|begining beginning|occured occurred|happend happened|specialy especially|sincerly sincerely|sincerley sincerely|
  greatful grateful|gratefull grateful|careing caring|acheive achieve|adress address|knowlege knowledge|freind friend|freinds friends|
  skil skill|skils skills|mesage message|togheter together|togather together|alredy already|studing studying|studyed studied|payed paid|
  teachs teaches|didt didn't|
  nowday nowadays|nowdays nowadays|intresting interesting|excelent excellent|usefull useful|helpfull helpful|succesful successful|
  succesfull successful|sucessful successful|oppurtunity opportunity|oportunity opportunity|responsability responsibility|profesional professional|
  proffesional professional|comunication communication|acount account|proces process|procces process|tecnology technology|enviroment environment|
  goverment government|irregardless regardless|unpolite impolite|befor before|expensives expensive|differents different|importants important|interestings interesting|beautifuls beautiful|hardworker hard worker|hardworkers hard workers|oclock o'clock|could'nt couldn't|did'nt didn't|does'nt doesn't|do'nt don't|
  was'nt wasn't|is'nt isn't|would'nt wouldn't|should'nt shouldn't|has'nt hasn't|have'nt haven't|are'nt aren't|were'nt weren't|ca'nt can't|fastly fast|lifes lives|wifes wives|throught through|accomodate accommodate|accomodated accommodated|accomodation accommodation`
    .split('|')
    .map(pair => {
      const text = pair.trim()
      const at = text.indexOf(' ')
      return [text.slice(0, at), text.slice(at + 1)] as [string, string]
    })
])
