import type { Draft, Span } from '../draft.ts'
import { stem, type Known } from '../reading/specifics.ts'
import { ranks } from '../writing/word-kinds.ts'
import { rankOf } from '../writing/words.ts'

/** Last words of the names of firms and institutions; departments that share them begin with an everyday word ("Customer Care"). */
const firm = new Set(
  'ltd limited inc llc llp plc gmbh ag corp corporation company co group holdings partners associates brothers bros sons industries enterprises systems solutions technologies technology tech labs laboratories software analytics media studio studios bank banking insurance capital financial advisors advisers consulting consultants logistics freight transport transit trucking couriers airlines airways motors automotive auto tires tyres roofing plumbing electric electrical energy power solar oil gas steel metals mining mines construction builders homes properties property realty estates hotel hotels inn resort resorts restaurant restaurants cafe café coffee bistro kitchen kitchens grill foods food beverages drinks brewery brewing winery vineyard vineyards bakery bakers dairy farm farms poultry pharma pharmaceuticals pharmacy pharmacies chemists dental dentistry clinic clinics hospital hospitals hospice health healthcare medical pediatrics paediatrics veterinary vets care school schools academy college university institute museum theatre theater gallery council trust foundation society telecom communications networks mobile wireless textiles fabrics fashion apparel clothing stores supermarket supermarkets markets retail outfitters nursery nurseries gardens press publishing publishers books records events travel tours security supplies supply products manufacturing fabrication engineering marine aviation aerospace robotics bearings components castings furniture interiors salon salons spa gym fitness legal law solicitors accounting accountants staffing landscaping cleaning'.split(
    ' '
  )
)
const name =
  "(?:the )?((?:\\p{Lu}[\\p{L}\\p{M}'’.-]+)(?: (?:(?:&|and|of|de|van|von) )?\\p{Lu}[\\p{L}\\p{M}'’.-]+){0,4})"
/** Ways to say who the employer would be. */
const asEmployer = new RegExp(
  `\\b(?:join(?:ing)?|(?:be|being|become|becoming) (?:a )?(?:part|member) of|(?:an )?asset to|contribut(?:e|ing) to|(?:bring|brings|offer) to|(?:career|future|employment|opportunity) (?:at|with)|(?:to|of|for|about|in|love|like|keen on|forward to) work(?:ing)? (?:at|for|with)|(?:position|role|job|post|vacancy|opening|fit) (?:at|with)|(?:(?:learn(?:ed|t|ing)?|hear(?:d|ing)|know(?:ing)?) (?:more |so much |a lot )?about|impressed (?:by|with)|interest(?:ed)? in|excited about)(?: life at)?|(?:team|everyone|everybody|staff|people|colleagues) at|interview(?:ed|ing)? (?:me )?(?:at|with)) ${name}`,
  'gu'
)
/** What makes of it a former, present or rival employer, or a client. */
const elsewhere =
  /\b(?:worked|been|years?|months?|since|before|after|previous(?:ly)?|former(?:ly)?|currently|current|present(?:ly)?|ago|while|when i|upon|on joining|prior|my (?:time|job|role|work|days|experience|last|old|own)|clients?|customers?|competitors?|suppliers?|used to|unlike|like|left|leaving|other|another|also|offer(?:s|ed|ing)?|second|trained|stud(?:y|ied)|as at|at)\b(?: \w+){0,9} ?$/i

/** Bodies that run schools, hospitals or offices with names of their own, and agencies that hire for others. */
const parent =
  /\b(?:council|district|authority|diocese|nhs|university|department|ministry|agency|recruit\w*|staffing|county|city|schools|trust|borough|government)\b/i
const later = /^[^.?!]{0,80}\b(?:when i|where i|while i|during my|years? ago|placement|worked)\b/i

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]{2,}/gu) ?? []
const initialsOf = (text: string) =>
  text
    .match(/(?<![\p{L}\p{M}])[\p{L}]/gu)
    ?.join('')
    .toLowerCase()

/** Where the draft names another employer than the one applied to, by firm-like names only; none while the right one is unknown, and only plain ones where it is also named. */
export function findOtherEmployers(
  { body, subject, sentences }: Draft,
  { company, role, topics, interviewers, candidate }: Known
): Span[] {
  if (company === null || parent.test(company)) return []
  const own = wordsOf(company)
    .filter(word => !firm.has(word) && rankOf(word) > 0)
    .concat(wordsOf(company).slice(0, 1))
  const said = new Set(wordsOf(`${subject} ${body}`))
  const isNamed = own.some(word => word.length > 2 && said.has(word)) || said.has(initialsOf(company) ?? '')
  const known = new Set(
    [company, role ?? '', candidate ?? '', ...topics, ...interviewers].flatMap(wordsOf).map(stem)
  )
  const found: Span[] = []
  for (const { text, start } of sentences) {
    for (const match of text.matchAll(asEmployer)) {
      const called = (match[1] ?? '').replace(/(?:['’]s?|\.)$/, '')
      const words = wordsOf(called)
      const last = words.at(-1) ?? ''
      if (
        elsewhere.test(text.slice(Math.max(0, match.index - 120), match.index)) ||
        later.test(text.slice(match.index + match[0].length, match.index + match[0].length + 120)) ||
        words.some(word => known.has(stem(word)) && !firm.has(word))
      )
        continue
      const isFirm =
        words.length > 1 &&
        firm.has(last) &&
        (rankOf(words[0] ?? '') > 0 || /^(?:ltd|inc|llc|plc|gmbh)$/.test(last))
      const isProper =
        words.length === 1 &&
        /^(?:join|joining|be|being)\b/.test(match[0]) &&
        called.length > 4 &&
        rankOf(called) === ranks &&
        rankOf(last) === ranks
      if (
        isNamed
          ? !isFirm || !/^(?:join|be|future|career|an asset|asset)/.test(match[0])
          : !isFirm && !isProper
      )
        continue
      const at = start + match.index + match[0].lastIndexOf(match[1] ?? '')
      found.push({ start: at, end: at + called.length })
    }
  }
  return found
}
