/** Short forms that are not the beginning of the name they stand for, with the names. */
const shortForms =
  'bob rob robbie bobby bert:robert · bill billy will willie liam:william · dick rick ricky rich richie:richard · jim jimmy jamie jimbo:james · jack johnny johnnie jonny:john · jack jonny jonty:jonathan · ' +
  'ted teddy theo:theodore · ted ed eddie ned teddy:edward · ed eddie:edmund edwin · mike mick mickey micky mikey:michael · tony tone ant:anthony antony antonio · tom tommy:thomas · chuck charlie chas chip:charles · charlie charley lottie:charlotte · dave davy davey:david · ' +
  'steve stevie ste:stephen steven stefan · joe joey jo:joseph josef jose · geoff:geoffrey · jeff:jeffrey geoffrey · hank harry hal:henry harold · larry laurie:lawrence laurence · andy drew:andrew andreas andrzej · alex sandy xander lex al sasha alec:alexander · alex sandy lexi sasha ally:alexandra · ' +
  'sandra sandy:alexandra · greg:gregory · ken kenny:kenneth · ron ronnie:ronald · don donnie:donald · gerry jerry:gerald gerard jerome jeremy · pat paddy rick:patrick · pat patty patsy tricia trish:patricia · pete petey:peter · phil pip:philip phillip · phil pippa:philippa · nick nicky nico klaus:nicholas nicolas nikolaos · nicky nikki nic:nicola nicole · ' +
  'sam sammy:samuel samantha · dan danny:daniel · danny dani:danielle daniela · matt matty:matthew · chris kit topher:christopher christian · chris chrissy tina kirsty:christine christina · beth liz lizzie lisa eliza betty betsy libby elle ellie elsie lilibet:elizabeth elisabeth · ' +
  'kate katie kathy kat kit kitty kay katy:katherine kathryn kathleen katharine · cathy cate kate katie cat kit kitty:catherine cathryn · katya kasia kate:katarina katarzyna ekaterina · maggie meg peggy madge margie greta rita peg marge mags:margaret margarita · molly polly may:mary maria · ' +
  'sue susie suzy susi:susan susanna suzanne · jen jenny jenn:jennifer · jess jessie:jessica · becky becca bex beccy:rebecca rebekah · debbie deb debs:deborah debra · vicky vikki tori vic:victoria · angie ange:angela · mandy manda:amanda · cindy:cynthia lucinda · sally sal:sarah sara · ' +
  'nell nellie ellie nora lena:eleanor ellen helen · nancy annie nan:anne anna ann hannah · fran frankie frannie:frances francesca · frank fran frankie:francis franklin · gina:regina georgina · george:georgina georgia · terry tess tessa:theresa teresa · terry tel:terence terrence · ' +
  'barb babs barbie:barbara · bel bella izzy issy belle:isabel isabella isobel · jackie jacqui:jacqueline · judy jude:judith · penny pen:penelope · ginny:virginia · wendy gwen:gwendolyn · val:valerie · baz bazza:barry · gaz gazza gary:gary gareth · daz dazza:darren · shaz shazza:sharon · caz:caroline carol · kaz:karen · ' +
  'dot dottie:dorothy · flo florrie:florence · hattie:harriet · millie:mildred amelia camilla · mimi mia:maria miriam · lou louie:louis louise · lulu:louise · manny:emmanuel manuel · mo:mohammed muhammad mohamed maureen · moe:mohammed · nate nat:nathan nathaniel · nat nattie tasha:natalie natasha · ' +
  'ollie olly:oliver olivia · liv:olivia · ray:raymond · russ:russell · stan:stanley · tim timmy:timothy · toby:tobias · wally walt:walter · zack zak zach:zachary · gus:augustus angus august gustav · abby:abigail · addie:adelaide · gabby gabe:gabriel gabriella gabrielle · lucy:lucinda · ' +
  'pepe:jose · paco pancho:francisco · lola:dolores · nacho:ignacio · sasha:aleksandr aleksandra · misha:mikhail · vova volodya:vladimir · kostas:konstantinos · yannis:ioannis · seb:sebastian · bea:beatrice beatriz · rosie:rosemary rose · bernie:bernard bernadette · freddie fred:frederick alfred · alf alfie:alfred · archie:archibald · art:arthur · ernie:ernest · ' +
  'vince vinny:vincent · marty:martin · maddie:madeleine madison madeline · cam:cameron · deb:deborah · des:desmond · dom:dominic · doug:douglas · ger:gerard · hal:harold · jo:joanna joanne josephine · jos:josephine · kev:kevin · len lenny:leonard · les:leslie lesley · mel:melanie melissa · nev:neville · norm:norman · reg:reginald · rod:roderick rodney · roz ros:rosalind · stu:stuart stewart · trev:trevor · viv:vivian vivien · raj:rajesh rajendra rajiv · vicki:victoria · dre:andre andrew · shirl:shirley · jimmy:seamus · paddy:padraig patrick · dessie:desmond · dex:dexter · fi:fiona · jas:jasmine jasper jason · gem:gemma · em:emma emily · har:harriet · mads:madeleine · soph:sophia sophie'
/** The full names that a short form may stand for, all in lower case without accents; editorial, from common usage. */
export const fullNames: ReadonlyMap<string, ReadonlySet<string>> = readShortForms()

function readShortForms() {
  const fullNames = new Map<string, Set<string>>()
  for (const entry of shortForms.split(' · ')) {
    const [shorts = '', fulls = ''] = entry.split(':')
    for (const short of shorts.split(' '))
      fullNames.set(short, new Set([...(fullNames.get(short) ?? []), ...fulls.split(' ')]))
  }
  return fullNames
}
