/** Words that are written for others they sound or look like. */
export const confusable: ReadonlySet<string> = new Set(
  `
accept advice advise affect allowed allready aloud an and apart are as bare bear berth birth board
bored brake brakes break breaks breath breathe buy bye career carrier choosen chose chosing cite
cloths coarse complement complemented compliment costumer costumers could counsel defiantly descent
desert dessert devise diner do dose due dye effect effected effects ever every everyday except
excepted fair fare fill filling flour flours flower form formally forth four fourth from froms grate
guessed guest has hear heel herd here hight his hole hop hopping hour how idol if incite is its knew
know knows latter lead led lessen lessens lone loose looses loosing lose maid male manger mangers
may meat meet met miner minor mist moral mussel my new no nose now of off one order our ours passed
past patience patients paws peace peaces pear personal personnel piece plain plane please pore
poring practise presents prey price principal principals principle prize prophet quiet quite read
red reigns respectively right rise road rode role roll rolls root roots sad sail sails sale sauce
scene sea sealing see seen send sent serial sight sill site sole sometime son soul source sow sowing
stake star stares stationary steak steal steel strait sum sun sweet tail tale taught teh than thank
the their theirs then there there's they they're thing think thinks thorough though thought threw
throne through throughly to too tough trail trial trough two untill us use vary vein very waist wait
wander wandering want ware warn we'll we're weak wear weather week weight weighting well were wether
where whether whit who's whole whose wich will wit witch won wondering wont wood word worn would
write you you're your yours
`
    .trim()
    .split(/\s+/)
)
