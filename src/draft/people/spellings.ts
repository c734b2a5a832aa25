/** One name in different Latin spellings: whoever writes one of them means the same person. */
const groups =
  'mohammed muhammad mohamed mohammad muhammed mohamad · ahmed ahmad · hussein hussain husain hossein · hassan hasan · yousef yusuf youssef yousuf yusef · omar umar omer · osman usman othman uthman · khaled khalid · saeed said saied · abdullah abdallah abdulla · ibrahim ebrahim · mustafa mostafa moustafa · nasser nasir naser · rashid rasheed rachid · karim kareem · jamal gamal · fatima fatimah fatema · aisha aysha ayesha aicha · leila layla laila leyla · zainab zaynab zeinab · noor nour nur · mahmoud mahmud · tariq tarek tarik · ' +
  'sergei sergey serhii serhiy · dmitri dmitry dmitriy dmitrii dimitri · yuri yuriy yurii iurii · alexei aleksei alexey aleksey · andrei andrey andrii andriy · evgeny yevgeny evgeni yevgeni evgenii evgeniy yevhen · oleksandr aleksandr · natalia natalya nataliya nataliia · yulia iuliia yuliya yuliia · tatiana tatyana tetiana tetyana · ekaterina yekaterina kateryna · ksenia xenia kseniya kseniia · maria mariya mariia · anastasia anastasiya anastasiia · yevgenia evgenia yevheniia evgeniya · volodymyr vladimir · mykola nikolai nikolay · ' +
  'giorgos georgios yiorgos · dimitris dimitrios · yannis giannis ioannis yiannis · sato satoh satou · ito itoh itou · ono ohno oono · saito saitoh saitou · kato katoh katou · goto gotoh gotou · yoko youko yohko · shota shouta · yuki yuuki · lee rhee yi · choi choe · jung jeong chung · cho jo · park bak pak · noh roh · seo suh · kwon gwon · hsu xu · tsai cai · chou zhou · hsieh xie · lakshmi laxmi · chowdhury chaudhry choudhury chaudhary · banerjee bannerjee · vishwanathan viswanathan'

/** Which group a spelling belongs to, in lower case without accents. */
export const spellings: ReadonlyMap<string, number> = new Map(
  groups.split(' · ').flatMap((group, i) => group.split(' ').map(word => [word, i] as const))
)
