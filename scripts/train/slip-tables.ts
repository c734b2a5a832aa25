/**
 * What goes wrong, as rules; `corrupt.ts` reads them. A rule is a run of words with a changed part in braces, old > new / another new:
 * `interested {in>on/for} the|your`. Words: `a|b` either, `@noun` of a class, `!a|b` at either end: not next to it; `^` the sentence begins,
 * `$` the phrase ends, `@stop` it ends or a small word follows, `~past` the sentence names a past time. New: `%past` a form of the first old word,
 * `%2` the second old word, nothing: it is dropped; `<` draws the word before into the mark. `word?` may be missing. A number is the share of the places
 * taken: common words would crowd out the others. A line that begins with `=` holds pairs without surroundings, `_` a space.
 */
export type Rules = string

/** Words that sound or look alike. Only pairs that are wrong wherever the other one was right. */
export const confused: Rules = `
=1 you're>your they're>their/there we're>were/where lose>loose loose>lose losing>loosing loses>looses quite>quiet quiet>quite form>from off>of forms>froms advice>advise advise>advice accept>except accepted>excepted
=1 except>accept weather>whether/wether whether>weather/wether affect>effect affects>effects affected>effected effect>affect hear>here heard>herd piece>peace pieces>peaces peace>piece principal>principle
=1 principle>principal principles>principals write>right role>roll roles>rolls roll>role manager>manger managers>mangers who's>whose whose>who's complement>compliment compliment>complement complimented>complemented
=1 breath>breathe breathe>breath thorough>through/though thoroughly>throughly though>through/tough through>threw/thorough/trough thought>though/taught tough>though personal>personnel personnel>personal passed>past
=1 past>passed bear>bare bare>bear board>bored bored>board break>brake breaks>brakes brake>break brakes>breaks course>coarse council>counsel die>dye due>do fair>fare fare>fair heal>heel whole>hole hole>whole
=1 lesson>lessen lessons>lessens mail>male meat>meet won>one pair>pear patience>patients patients>patience patient>patience plain>plane plane>plain pray>prey red>read route>root routes>roots sale>sail sales>sails
=1 sail>sale scene>seen seen>scene sea>see sight>site site>sight/cite son>sun sun>son stairs>stares stationery>stationary steel>steal steal>steel threw>through waste>waist weight>wait weak>week worn>warn warn>worn
=1 wood>would allowed>aloud aloud>allowed career>carrier carrier>career clothes>cloths customer>costumer customers>costumers decent>descent definitely>defiantly device>devise dinner>diner does>dose fourth>forth
=1 forth>fourth formerly>formally hoping>hopping morale>moral respectfully>respectively thing>think things>thinks trail>trial trial>trail vary>very wonder>wander wondering>wandering wandering>wondering world>word
=1 loan>lone missed>mist miner>minor minor>miner pour>pore pouring>poring profit>prophet source>sauce sauce>source soul>sole sole>soul suite>sweet tale>tail tail>tale theirs>there's there's>theirs/there
=1 thrown>throne vain>vein berth>birth birth>berth ceiling>sealing feeling>filling flour>flower flower>flour flowers>flours guest>guessed guessed>guest insight>incite nose>knows knows>nose presence>presents
=1 price>prize prize>price road>rode rode>road sew>sow stake>steak steak>stake straight>strait taught>thought muscle>mussel desert>dessert dessert>desert cereal>serial pause>paws idle>idol height>hight
=1 wear>where/ware altogether>all_together already>all_ready/allready apart>a_part knew>new great>grate other>order ready>read later>latter chosen>choosen choosing>chosing too>to waiting>weighting reins>reigns
=1 sewing>sowing
=.5 there>their/they're their>there/they're where>were/wear than>then then>than week>weak wait>weight which>witch/wich think>thing/thank hour>our hours>ours here>hear right>write meet>meat/met know>now/no read>red
=.5 feel>fill hope>hop ever>every every>ever our>are/hour pleased>please won't>want/wont well>we'll/will made>maid until>untill
=.3 were>where/we're from>form no>know now>know new>knew see>sea some>sum has>as his>is an>and use>us us>use two>to/too your>you're they>the if>of/is or>of/our very>vary
=.1 will>well one>won would>wood are>our as>has said>sad start>star still>sill
=.04 of>off by>buy/bye for>four do>due your>you/yours you>your is>his it>is/if/its and>an on>one of>if with>whit/wit
=.02 to>too/two the>they/then/teh
could|would|should|must|might|may {have><of} ; couldn't|wouldn't|shouldn't {have><of} ; {could've|would've|should've>could of/would of/should of} ; have|has|had|was|were|been|being {led>lead}
to|will|can|would|could {lead>led} ; person|people|someone|those|man|woman {who>how} ; to|will|can|would|could|should {choose>chose} ; to|will|can|would|could|should|please|i'll|not {send>sent}
have|has|had|was|were|been|i've|be {sent>send} ; i|we|he|she|they|you {used>use} to ; the|in|a|best|your|my|good|into {practice>practise} ; {every day>everyday} $ ; {everyday>every day} @noun ; ^ {maybe>may be}
{a part>apart} of ; .3 {me>my} $ ; {some time>sometime} ago ; to|can|could|will {raise>rise} the|a|my|your
`

/** Misspellings that everybody has seen. */
export const misspelt: Rules = `
=1 receive>recieve received>recieved/recived receiving>recieving definitely>definately/definatly separate>seperate separately>seperately occurred>occured opportunity>oppurtunity/oportunity/opertunity
=1 opportunities>oppurtunities/opportunitys believe>beleive believed>beleived achieve>acheive achieved>acheived address>adress addressed>adressed accommodate>accomodate accommodation>accomodation beginning>begining
=1 calendar>calender colleague>collegue/colleage colleagues>collegues/coleagues committee>commitee/comittee commitment>committment committed>commited conscience>concience convenient>convinient
=1 convenience>convinience decision>descision/desicion/decison different>diffrent disappointed>dissapointed/disapointed disappointing>dissapointing disappoint>dissapoint environment>enviroment/enviorment
=1 especially>expecially/especialy excellent>excelent/excellant existence>existance experience>experiance/expereince experienced>experianced experiences>experiances familiar>familar february>febuary finally>finaly
=1 foreign>foriegn forward>foward/foreward friend>freind friends>freinds government>goverment grateful>greatful/gratefull guarantee>garantee/guarentee happened>happend immediately>immediatly/imediately
=1 independent>independant interest>intrest interested>intrested/intersted interesting>intresting interview>inteview/interveiw/intervew interviewed>interveiwed interviews>interveiws interviewing>interviwing
=1 knowledge>knowlege/knowledege language>langauge library>libary licence>lisence maintenance>maintainance/maintenence management>managment necessary>neccessary/necesary/neccesary noticed>notised
=1 occasion>occassion/ocassion apply>aply applied>aplied applying>appling application>aplication/applicaton appreciate>apreciate/appriciate appreciated>apreciated/appriciated available>avaliable/availible/avalable
=1 because>becuase/becouse/becasue before>befor business>buisness/bussiness busy>bussy candidate>canidate careful>carefull carefully>carefuly certificate>certifcate certain>certian coming>comming
=1 communication>comunication company>compnay/compagny complete>compleat completely>completly confident>confidant/confidend contribute>contribut could>coud couldn't>could'nt didn't>did'nt doesn't>does'nt
=1 wouldn't>would'nt wasn't>was'nt isn't>is'nt haven't>have'nt don't>do'nt discuss>discus discussed>discused discussion>discusion/disscussion embarrassed>embarassed enough>enought/enogh enquiry>enquirey
=1 enthusiastic>enthusiatic enthusiasm>enthusiam equipment>equiptment exactly>exactley excited>exited exercise>excercise explained>explaned further>futher genuinely>genuinly hesitate>hesistate/hesitat
=1 honestly>honestley hopefully>hopefuly hospital>hosptial improve>inprove information>infomation/informaton kindness>kindnes learned>lerned learning>lerning leisure>liesure length>lenght likely>likley lovely>lovley
=1 message>mesage mentioned>mentionned minutes>minuets minute>minuet morning>moring neighbour>nieghbour nervous>nervious ninety>ninty obviously>obviosly often>offen particularly>particulary/particuarly
=1 people>poeple/peaple/peple perhaps>prehaps permanent>permenant/permanant position>postion/possition possible>posible possibility>possiblity preparation>preperation prepared>preparred previous>previus/previuos
=1 privilege>priviledge probably>probly/probaly professional>proffesional/profesional programme>progamme promise>promiss questions>questons/quesions question>queston quickly>quikly realise>realize/relise
=1 really>realy/relly recommend>recomend/reccomend recommended>recomended recently>recentley referred>refered reference>referance references>referances regarding>reguarding relevant>relevent/revelant
=1 remember>rember/remeber responsibility>responsability responsible>responsable restaurant>restaraunt/resturant salary>sallary schedule>shedule secretary>secratary sentence>sentance september>septemper
=1 similar>similiar/simular sincerely>sincerly/sincerley skills>skils something>somthing/someting speech>speach stopped>stoped strength>strenght studying>studing succeed>suceed success>sucess/succes
=1 successful>succesful/sucessful/successfull suggested>sugested surprise>suprise surprised>suprised technical>tecnical thank>thnak thought>thougt tomorrow>tommorow/tommorrow/tomorow tried>tryed truly>truely
=1 trying>tring understand>undersand unfortunately>unfortunatly/unfortunetly/unfortunatley until>untill useful>usefull usually>usally vacancy>vaccancy valuable>valueable vehicle>vehical visit>vist
=1 wednesday>wensday/wedensday weird>wierd welcome>wellcome whether>wheather which>wich while>whlie without>withought/whithout writing>writting written>writen yesterday>yesturday/yestarday afternoon>afernoon
=1 answer>anwser/awnser answered>anwsered always>allways although>altough/allthough almost>allmost all>al helpful>helpfull hopeful>hopefull wonderful>wonderfull planned>planed planning>planing getting>geting
=1 running>runing beautiful>beatiful/beutiful together>togther/togeather across>accross apologise>appologise apologies>appologies arrived>arived assistant>assistent/assistand attached>attatched attend>atend
=1 attended>atended attention>atention aware>awear behaviour>behavour building>biulding chance>chanse clearly>clearley courses>corses customer>custumer customers>custumers
=.05 thanks>thankes/thansk would>woud/whould should>shoud/shuld their>thier very>verry work>wrok with>wiht/whit the>teh that>taht what>waht have>hav you>yuo your>yuor about>abuot/abot from>fron time>tiem team>taem
`

/** Words run together and words broken in two. */
export const joined: Rules = `
=1 together>to_gether without>with_out another>an_other something>some_thing someone>some_one anything>any_thing everything>every_thing myself>my_self yourself>your_self himself>him_self however>how_ever
=1 already>al_ready almost>al_most always>al_ways although>al_though tomorrow>to_morrow outside>out_side inside>in_side understand>under_stand background>back_ground weekend>week_end workshop>work_shop
=1 therefore>there_fore perhaps>per_haps afternoon>after_noon whatever>what_ever sometimes>some_times nothing>no_thing nobody>no_body anybody>any_body upstairs>up_stairs besides>be_sides
{a lot>alot} ; .4 {thank you>thankyou} ; {each other>eachother} ; {in front>infront} ; {as well>aswell} ; {at least>atleast} ; {in fact>infact} ; {up to>upto} ; {every time>everytime} ; {of course>ofcourse}
{no one>noone} ; {even though>eventhough} ; {as soon>assoon} ; {such as>suchas} ; {high school>highschool} ; {in case>incase} ; {so far>sofar}
`

/** Its and it's: an apostrophe too few or too many. */
export const its: Rules = `
=1 its>it's it's>its
=.3 yours>your's ours>our's hers>her's theirs>their's
`

/** Subject and verb. Groups of people (team, staff) take both numbers; "I were" and "it were" are dialect. */
export const agreement: Rules = `
.08 i {am>is/are} ; .1 i {have>has} ; i {don't>doesn't} ; .5 !of we|you|they {are>is} ; .5 !of we|they {were>was} ; .7 !of we|you|they {have>has} ; !of we|you|they {don't>doesn't} ; he|she|it {is>are}
he|she|it {has>have} ; he|she|it {doesn't>don't} ; he|she|it {does>do} ; .5 he|she|it {@third>%base} ; .25 !of i|we|they|you {@verb>%third} ; !if|wish|of the|my|your|this @one {is>are}
!if|wish|of the|my|your|this @one {was>were} ; the|my|your|this|a|our|his|her @one {has>have} ; the|my|your|this|a @one {doesn't>don't} ; !of the|my|your|our|these|those|two|three|four|both|all @many {are>is}
!of the|my|your|our|these|those|two|three|four|both|all @many {were>was} ; !of the|my|your|our|these|those|two|three|four|both|all @many {have>has} ; !of the|my|your|our|these|those @many who|that|which {are>is}
!of the|my|your|our|these|those @many who|that|which {were>was} ; !of the|my|your|our|these|those @many who|that|which {have>has}
there {are|were>is/was} two|three|four|five|six|seven|eight|nine|ten|many|several|some|few ; there {is>are} a|an !lot|few|number|couple|hundred ; there {was>were} a|an !lot|few|number|couple|hundred
there {is>are} nothing|something|no-one|somebody ; everyone|everybody|nobody|someone|somebody|everything|nothing {is>are} ; everyone|everybody|nobody|someone|somebody|everything|nothing {was>were}
everyone|everybody|nobody|someone|somebody|everything|nothing {has>have}
`

/** Verbs in a wrong tense or form. */
export const verbs: Rules = `
have|has|had|having|i've|we've|you've|they've|haven't|hasn't {@participle>%past} ; have|has|had|i've|we've not|never|already|just|always|since|also {@participle>%past}
!the|a i|we|they|you|he|she {saw|did|went|took|gave|spoke|wrote|knew|began>%participle} ; ~past !that|whether|if|what|how|why|because|which|where|and|who|as i|we|you|he|she|they {@pasts>%base}
.4 ~past {was>is} @adj ; looking|look|looked|looks forward to {@ing>%base} ; interested in {@ing>%base/to %base} ; enjoyed|enjoy|suggested|avoid|finished|appreciate {@ing>to %base}
thank you for {@ing>%base/to %base} ; thanks for {@ing>%base/to %base} ; .7 for|of|without|by|after|before|from|in|about|instead|with {@ing>%base} the|a|an|my|your|me|us|you|it|this|that|in|with
.4 want|wanted|like|love|able|happy|glad|hope|going|need|needed|opportunity|chance|wish|ready|willing|pleased to {@verb>%past/%ing/%third}
.4 !the i|we|you|he|she|they|it could|would|should|will|must|can|may|might {@verb>%past/%third/%ing/to %base} ; could|would|should|couldn't|wouldn't|can't|cannot|won't {@verb>%past/%third/%ing/to %base}
did|does|didn't|doesn't|don't not? {@verb>%past/%third/%ing} ; did|do|does not {@verb>%past/%ing} ; did you|he|she|they|i|we {@verb>%past} ; .15 i {@verb>am %base}
.5 i|he|she|we|they {came|went|enjoyed|wrote|knew|had|took|gave|spoke|arrived>was %1} ; have|has|had|having|i've|we've|you've {@edplain>%base}
have|has|had|i've|we've|you've always|never|already|just|also|recently|not {@ed>%base} ; am|was|were|is|are|be|been|very|so {@edplain>%base}
am|was|were|be|been|very|really|so|most {interested|impressed|pleased|surprised|excited|disappointed|delighted|honoured|thrilled>%base} ; .1 i|we|he|she|they|you {@pasts>%regular}
i {have been @ing>am %3} for two|three|four|five|six|seven|eight|nine|ten|many|several|years|@figure ; he|she {has been @ing>is %3} for two|three|four|five|six|seven|eight|nine|ten|many|several|years|@figure
i {have been @ing>am %3} since ; .5 have|has|had {been>be} ; .2 to|will|would|could|should|can {be>been/being} ; .2 i|we|they|you {have>having} ; i {agree>am agree}
`

/** One or more, and what cannot be counted. */
export const numbers: Rules = `
two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|many|several|few|various|both|these|those|@figure {@plural>%singular} @stop
these|those|many|several|few|other|different|all @adj {@manys>%singular} @stop ; one of the|my|your|our|his @adj {@manys>%singular} ; one of the|my|your|our|his {@manys>%singular}
.5 with|for|of|to|from|about|and {@manys>%singular} @stop ; a|an|this|every|each|another|one {@count>%plural} @stop ; a|an|this|every|each|another @adj {@count>%plural} @stop ; {these|those>this/that} @many
{this>these} @count @stop ; {information>informations} ; {advice>advices} ; {equipment>equipments} ; {feedback>feedbacks} ; {furniture>furnitures} ; {knowledge>knowledges} ; {homework>homeworks}
{software>softwares} ; {evidence>evidences} ; {luggage>luggages} ; years' {experience>experiences} ; years of {experience>experiences} ; {many>much} @many ; too|so|very|how {many>much} @many
{much>many} work|time|money|help|information|advice|experience|interest|trouble|patience|kindness|care ; so|too {much>many} $ ; {another>other/an other} @count @stop ; {other>others} @many @stop
!a|an|the|any|no {others>other} $ ; a {few>little} @many ; a {little>few} time|help|money|information|experience|patience ; .3 {people>peoples} ; {children>childrens/childs} $ ; {men|women>mens/womens}
`

/** Articles: only where the noun cannot stand without one, or with one. */
export const articles: Rules = `
!what|such|many|half|quite {a|an>} @count @stop ; !what|such|many|half|quite {a|an>} @adj @count @stop ; {a>} lot|couple|bit of
for|of|in|at|about|on|was|is|to|with|from|like {the>} same|whole|best|first|only|right|rest|end
of|about|with|for|from|by|into|joining|visiting|want|like|enjoyed {the>} job|role|team|opportunity|shop|kitchen|building|department|manager|vacancy|factory|ward|workshop|company ; .15 {an>a} @vowel
.06 {a>an} @consonant ; for|of|in|at|was|is {the>a} same|only ; {a>the} lot of ; by {bus|train|email|post>the %1} ; .3 at {home>the home}
.3 !of|over|in|for|from|since|to|the|during {last>the last} week|month|year|night ; .3 {yesterday>the yesterday} $ ; have|has|had {experience>an experience} in|with
!your|the|any|some|my|this|that|more|no {feedback>a feedback} @stop ; !your|the|any|some|my|this|that|more|no|useful|good {advice>an advice} ; !a|an|the|of|no|any {good|great|bad news>a %1 %2}
!a|the|your|some|any {good|useful|great advice>a %1 %2} ; !a|an|the|my|your|more|useful|further|any|some|that|this|all|no {information>an information} ; .1 {my|your|our>the %1/a %1} @count
.3 of|for|with|in|at {this>the this} @count
`

/** Prepositions that learners exchange, add and leave out. */
export const prepositions: Rules = `
{on>in/at} @day ; {in>on/at} @month ; {in>on/at} the morning|afternoon|evening !of|before|after|when ; {at>on} @hour @stop ; {at>on} @clock ; interested {in>on/for/about/at} ; interest {in>on/for/at}
depend|depends|depending|depended {on>of/from} ; {for>since} two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|@figure years|months|weeks|days ; {since>for} last|yesterday|@day|@month|@figure
arrive|arrived|arriving {at|in>to} ; responsible {for>of/on} ; {discuss|discussed|discussing>%1 about} the|my|your|this|how|what|it ; {contact|contacted>%1 to/%1 with} me|us|you|him|her|them
{reach>reach to} me|you|us ; .3 {tell|told|asked|ask|call|called|phoned|ring>%1 to} me|you|us|him|her ; {mention|mentioned>%1 about} the|my|your|that ; {explain|explained to>%1} me|us|you
{attend|attended|visit|visited|enter|entered|reached>%1 to} the|your|an|my ; {join|joined|joining>%1 to/%1 with} the|your|our ; .2 thank you {for>to/of/on} ; .2 thanks {for>to/of}
look|looking|looked forward {to>for/of/on/at} ; apply|applied|applying|application {for>on/of} ; wait|waiting|waited {for>to/on} the|your|my|an|a|you ; listen|listened|listening {to>at/on} ; good {at>in/on}
proud {of>for/on/about/to} ; afraid|scared {of>from} ; pleased|happy|satisfied {with>of/from} ; according {to>with/of} ; {by>with} bus|train|email|phone|post ; {by>until} @day|tomorrow|@month ; married {to>with}
graduated {from>of/in} ; invited|invitation {to>at} an|the|your ; reply|replied|reply {to>on/at/for} ; part {of>from} the|your|a|this ; member|members {of>from/at}
lot|lots|plenty|number|couple|kind|sort|type {of>from} ; grateful|thankful {for|to>of/on/at} ; sorry {for|about>of/at} ; congratulations {on>of/to} ; keen {on>in/at/of/about} ; familiar {with>to/in/on}
aware {of>on/with} ; similar {to>with/as} ; consists|consist {of>from/in} ; participate|participated {in>at/to/on} ; belong|belongs {to>at/in} ; suitable|suited {for|to>of/in/on}
chance|opportunity|pleasure {to>for/of} @verb ; came|come|went|want|wanted|able|trying|need|like|ready|happy|glad|hope|going {to>for} @verb ; came|come|go|went|going {to>at} the|your|my
{on>in/at} the phone|telephone|website|list|radio ; {on>in} holiday ; {at>on} the interview|station ; {in>on} the kitchen|department|company|world|office
{in>on} a|an hurry|kitchen|hospital|warehouse|school|office|shop @stop ; hear|hearing|heard {from>for/to} you|me|them $ ; concentrate|focus|rely|insist|based {on>in/at/of} ; different {from|to>of/with}
worried|anxious|curious|excited {about>in/of/on} ; fit {for>of/on} the|this|your ; better|more|less|rather {than>as} ; same {as>than/like/with} the|my|your|i|you
`

/** Small words left out where the sentence needs them. */
export const dropped: Rules = `
want|wanted|wants|like|able|going|need|needed|hope|hoping|happy|glad|pleased|trying|tried|forward|opportunity|chance|used|sorry|ready|willing|allowed {to>} @pure
forward {to>} hearing|meeting|seeing|working|speaking|talking|your ; lot|lots|number|plenty|end|part|front|instead|because|rest|most|some|one|none|middle|copy|care {of>} the|my|your|our|this|these|his|her
.7 i|he|she|we|they|you {am|is|are|was|were>} @ing ; .5 i {am>} very|interested|happy|available|sure|sorry|writing|able|grateful|glad|confident|keen|free
i {was>} very|so|impressed|pleased|happy|glad|surprised|told|sorry|born ; .5 it|he|she|that|this|which {is|was>} a|an|the|my|very|not|so ; the|my|your|this @one {is|was>} @adj
!it|what|that the|my|your|this @one {is|was>} a|an|the|not|very|my ; have|has {been>} @doing ; would|will|could|should|must|might|to|i'd|i'll|would {be>} @adj ; .4 {i'm>I} @adj ; .4 {i'm>I} @ing
{i've>I} been|done|seen|gone|taken|spoken|written ; .3 {i'd>I} be ; i {have>} been|done|seen|gone|taken|spoken|written|chosen ; because|if|when|think|although {it|he|she>} is|was|has
.4 thank you {for>} your|the|taking|giving|showing|seeing|having|meeting ; .2 thanks {for>} your|the|taking|showing|seeing|having ; interested {in>} the|your|this|working|joining
wait|waiting|waited|applied|apply|looking|thanks {for>} the|your|my|a|an ; talk|talked|spoke|speak|listen|listened|talking|went|come|came|go|going {to>} the|you|your|my|me|him|her|them|a
thinking|talked|talking {about|of>} the|your|my ; worked|working {for|with|at>} your|children|people|families ; depend|depends|depending|rely {on>} the|you|your|how|what
very {much>} like|enjoyed|appreciate|appreciated|hope|enjoy ; .5 as {soon|well|much|long>} as ; please {do not>not} hesitate ; .3 i {would>} be ; {do|did|does>} not @verb ; .2 {will|would|could|can|should>} be
let {me>} know ; let me {know>} if|when|whether|how ; with|of|about|for {my|your|our>} job|team|letter|company|question|role|interview|reply|manager @stop
`

/** Words left over from an earlier version of the sentence, and words typed twice. */
export const doubled: Rules = `
.3 {@double>%1 %1} ; {would|will|can|could|should>%1 will/%1 can/%1 to} be|like|have|love|help|start|come|work|do|take|see|go ; i {am>am was/am have/am will} ; {is>is was/is are/is has} a|an|the|not|my|very
{was>was is/was were/was had} a|an|the|not|my|very ; .2 {in|on|at|for|with|from|about>%1 of/of %1} the|my|your|a|this|our ; .2 {the>the a/the my/the this/a the} @count
want|like|able|hope|happy|going|need to {@verb>can %base/will %base/be %base} ; .3 {i>I I} am|was|have|would|will|could|hope ; {and|but>and but/but and/and or} i|we|you|the|it
{very much>very much very/much very much} ; {your time>your your time/you your time}
`

/** Neighbours that changed places, and questions told in the order of a question. */
export const order: Rules = `
.1 {in|on|at|for|with|from|about|of|to the|my|your|a>%2 %1} @count
wonder|wondering|know|ask|asked|see|understand|me|explain|sure what|where|when|how|why {i|you|he|she|it|they|we is|am|are|was|were|can|could|should|will>%2 %1}
wonder|wondering|know|ask|asked|see|understand|me|sure what|where|when|how|why {the|my|your @noun is|was|will|are>%3 %1 %2} ; .2 {look forward>forward look} ; .3 {very much>much very}
.4 a|an|the|my|your {@adj @count>%2 %1} @stop ; .4 {have|has been>%2 %1} @doing ; will|would|could {not be>be not}
`

/** Adjective or adverb, degrees, which pronoun, and wrong members of a word's family. */
export const forms: Rules = `
i|we|you|he|she|they|it|am|is|was|were|have|has|would|will|are|be|been|to {@ly>%adjective} @verbal ; very|so|really|more|most|too {@ly>%adjective} $
{really|extremely|particularly|truly|absolutely|completely|especially|incredibly>%adjective} @adj ; work|worked|works|went|did|sleep|speak|spoke|works|do|go|play|cook|write|drive|learn very? {well>good}
work|works|worked|working {hard>hardly} ; a|an|very|so|really {good>well} @noun ; .5 am|is|was|were|be {happy|sincere|grateful|careful|nervous|honest|quick|clear|proud>%ly} to|of|that|about|in|with|for|and
a|an|my|the|your {quick|careful|clear|sincere|real|honest|quiet|nice|slow|serious|final>%ly} @noun
.5 {better|easier|harder|faster|longer|shorter|quicker|bigger|older|younger|earlier|cheaper|stronger|sooner|closer|nearer|happier>more %1} ; .2 {best|easiest|hardest|fastest|biggest|oldest|longest>most %1}
{better|worse than>more good than/more bad than} ; the {best>most good/goodest/bestest} @noun ; {worse>worser}
person|people|man|woman|lady|manager|colleague|nurse|doctor|gentleman|someone|anyone|somebody|girl|boy|lad {who>which} ; job|role|place|work|letter|machine|project|system|email|building|kitchen|book {which>who}
@person {that>which} has|is|was|had ; .5 contact|email|call|ring|phone|reach {me>myself/I} ; .4 from|to {you>yourself} $ ; between you and {me>I} ; .3 for|with|to|from|of {us>we} $
.4 for|with|to|from|of {him>he} $ ; .3 for|with|to|from|of {them>they} $ ; .2 for|with|to|from|of {me>I} $ ; {their>them} @count @stop ; {his>him} @count @stop ; {her>she} @count @stop
am|was|were|be|very|really|so|more {interested>interesting} in ; an|very|really|more|most {interesting>interested} ; am|was|so|very|really {excited>exciting/excite} to|about|by
am|was|so|very|were {disappointed>disappointing/disappoint} ; am|was|very|were {impressed>impressing/impressive} by|with ; am|was|very {surprised>surprising} to|at|by
am|was|very {pleased>pleasing/pleasure} to|with ; very|so {tired>tiring} ; of|my|years|your|years' {experience>experienced/experiences} in|with|of|as ; am|very|an|most {experienced>experience}
am|feel|very|more {confident>confidence} ; with|my|your|the|of {confidence>confident} ; am|was|be {available>availability/avail} ; a|great|the|every|of {success>succeed/successful} @stop
am|was|be|been|were|very {successful>success/succeed} ; am|was|be|were|is {responsible>responsibility/response} for ; many|two|three|very {different>difference} ; a|the|any|no|big|some {difference>different}
very|so|is|was|be {difficult>difficulty} ; very|so|is|was|be|more|most {important>importance} ; my|your|the|good {knowledge>know/knowing} ; a|the|your|any|final {decision>decide/deciding} ; to {decide>decision}
to {apply>application} ; my|your|an {application>apply/applying} ; i|really|we|would {appreciate>appreciation} ; your|with {kindness>kind} $ ; my|a|your {strength>strong} ; very|so {strong>strength}
the|your|my|a|first|good {choice>choose} ; to|can {choose>choice} ; my|your|the {ability>able} ; am|be|was|were {able>ability/abled} ; am|was|very|so {proud>pride} ; my|much|with|of|take {pride>proud}
.6 am|be|very|most|was|so {grateful>gratitude} ; my|with|much|sincere {gratitude>grateful} ; the|your|an {explanation>explain} ; my|his|your|of|whole {life>live} ; i|we|to|who {live>life}
my|your|the|of {belief>believe} ; i|we|to {believe>belief} ; my|the|much|your|of {interest>interested} in ; your|my|this|kind {offer>offered} $ ; more|very|really {helpful>help/helping}
very|really|so|most {friendly>friend/friends}
`

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Countable nouns that are no verbs in their usual places; then those of groups, which take a verb in either number. */
const single = `job role interview position question letter decision opportunity vacancy manager nurse doctor teacher driver student engineer customer client patient candidate colleague friend
 problem idea mistake project machine kitchen hospital school shop office building workshop factory ward warehouse garden house car bus train ticket book email message phone computer
 system website form reference certificate licence course qualification skill chance reason answer year month week day hour minute thing person child boy girl man woman lady brother sister
 daughter son mother father husband wife neighbour town city village street room table desk chair door window bench boat van lorry truck tractor bakery restaurant hotel museum library
 college university laboratory studio gallery salon clinic farm field tool engine report sentence word page story example lesson exam meal recipe cake menu bag coat contract vacancy`
export const lists = {
  one: list(single),
  count: list(single + ' team company firm department panel committee family group crew'),
  verb: list(`ask answer apply arrange attend become begin believe bring build buy call carry change check choose clean come complete confirm consider contact contribute continue cook cover decide deliver
 develop discuss do drive enjoy expect explain feel fill find finish follow forget get give go handle happen have hear help hire hold hope improve include join keep know learn leave like listen
 live look lose love make manage meet mention need offer open organise pay plan prepare provide realise receive recommend remember repair reply run say see seem send serve share show speak spend start
 stay stop study suggest support take talk teach tell thank think train travel treat try turn understand use visit wait walk want wish work worry write`),
  pasts:
    list(`asked began brought bought came did drove felt found forgot gave got went had heard held kept knew learned left liked lost made met read said saw sent showed spoke spent stood
 started talked taught told took thought tried understood visited wanted worked wrote enjoyed called came applied`),
  participle: list(
    'gone done seen taken given known spoken written chosen begun driven eaten shown grown come become forgotten broken'
  ),
  person: list('person man woman manager colleague nurse doctor teacher driver lady lad girl boy'),
  day: list('monday tuesday wednesday thursday friday saturday sunday'),
  month: list('january february march april may june july august september october november december'),
  tongue:
    list(`english french german spanish italian polish russian chinese japanese arabic hindi urdu portuguese turkish dutch greek welsh irish scottish british american european indian
 pakistani african romanian ukrainian hungarian swedish norwegian danish christmas easter`),
  hour: list(
    'one two three four five six seven eight nine ten eleven twelve half quarter noon midnight lunchtime'
  ),
  double: list(
    'the a to of in for and with is at on my your i am would have will from it was be we this as an if by you about when because'
  ),
  mass: list('information advice equipment feedback furniture knowledge homework software work experience'),
  small:
    list(`of in on at for with from by to about into over under after before during without within between since until till than as and or but because when while if although though so that which who where
 how why what am is are was were be been has have had do did can could will would shall should may might must not does i you he she it we they me us him them the a an this these those my your our his
 here there now then too again ago today yesterday tomorrow already yet please`)
}
