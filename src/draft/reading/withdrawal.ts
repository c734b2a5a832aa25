import type { Draft } from '../draft.ts'

const withdrawing =
  /\bwithdraw(?:ing|al|n)?\b|\bstep(?:ping)? (?:back|aside|away)\b|\b(?:take|remove) my name\b|\bno longer (?:wish|want|able|interested|be (?:considered|continuing))\b|\bpull(?:ing)? out\b|\bdecided (?:not to|against)\b|\b(?:have|must|need|going) to decline\b|\bnot (?:be |going to be )?(?:going|moving|proceeding|continuing|taking) (?:ahead|forward|further|this)\b/i

/** Whether the writer takes the application back: nobody then expects interest or reasons. */
export function isWithdrawal({ sentences }: Draft): boolean {
  return sentences.some(({ text }) => withdrawing.test(text))
}
