import type { Catalogue, CatalogueEntry } from '../../schemas/catalogue.ts'
import { policyDefaults } from '../../schemas/policy.ts'
import { deductions, type MistakeId } from '../../schemas/vocabulary.ts'
import lateThankYou from './conduct/late-thank-you.ts'
import missedInterviewer from './conduct/missed-interviewer.ts'
import prematureCheckIn from './conduct/premature-check-in.ts'
import sentTooSoon from './conduct/sent-too-soon.ts'
import skippedCheckIn from './conduct/skipped-check-in.ts'
import skippedThankYou from './conduct/skipped-thank-you.ts'
import tooManyFollowUps from './conduct/too-many-follow-ups.ts'
import unsuitableChannel from './conduct/unsuitable-channel.ts'
import arrogantTone from './draft/arrogant-tone.ts'
import casualLanguage from './draft/casual-language.ts'
import copiedMessage from './draft/copied-message.ts'
import genericMessage from './draft/generic-message.ts'
import hostileTone from './draft/hostile-tone.ts'
import impersonalGreeting from './draft/impersonal-greeting.ts'
import leveragesOffers from './draft/leverages-offers.ts'
import missingFit from './draft/missing-fit.ts'
import missingInterest from './draft/missing-interest.ts'
import missingThanks from './draft/missing-thanks.ts'
import needyTone from './draft/needy-tone.ts'
import offersGift from './draft/offers-gift.ts'
import oversharing from './draft/oversharing.ts'
import presumesOffer from './draft/presumes-offer.ts'
import pushyTone from './draft/pushy-tone.ts'
import sloppyWriting from './draft/sloppy-writing.ts'
import socialConnect from './draft/social-connect.ts'
import soreLoser from './draft/sore-loser.ts'
import tooLong from './draft/too-long.ts'
import tooThin from './draft/too-thin.ts'
import unclearPurpose from './draft/unclear-purpose.ts'
import unfilledTemplate from './draft/unfilled-template.ts'
import wrongName from './draft/wrong-name.ts'
import { fingerprint } from './fingerprint.ts'
import type { Example, Mistake } from './mistake.ts'
import { sources } from './sources.ts'

/** Every mistake, in the order in which they are judged: the only list. */
export const mistakes: Readonly<Record<MistakeId, Mistake>> = {
  'needy-tone': needyTone,
  'pushy-tone': pushyTone,
  'presumes-offer': presumesOffer,
  'hostile-tone': hostileTone,
  'sore-loser': soreLoser,
  'leverages-offers': leveragesOffers,
  'casual-language': casualLanguage,
  oversharing,
  'missing-thanks': missingThanks,
  'generic-message': genericMessage,
  'unfilled-template': unfilledTemplate,
  'wrong-name': wrongName,
  'impersonal-greeting': impersonalGreeting,
  'missing-interest': missingInterest,
  'missing-fit': missingFit,
  'too-long': tooLong,
  'too-thin': tooThin,
  'sloppy-writing': sloppyWriting,
  'unclear-purpose': unclearPurpose,
  'social-connect': socialConnect,
  'copied-message': copiedMessage,
  'offers-gift': offersGift,
  'arrogant-tone': arrogantTone,
  'late-thank-you': lateThankYou,
  'sent-too-soon': sentTooSoon,
  'skipped-thank-you': skippedThankYou,
  'missed-interviewer': missedInterviewer,
  'premature-check-in': prematureCheckIn,
  'skipped-check-in': skippedCheckIn,
  'too-many-follow-ups': tooManyFollowUps,
  'unsuitable-channel': unsuitableChannel
}

const textOf = (example: Example) => (typeof example === 'string' ? example : example.text)

function entryOf({
  id,
  title,
  why,
  severity,
  stages,
  channels,
  needs,
  sources,
  advice,
  disputed,
  wrong,
  right,
  knownGaps
}: Mistake): CatalogueEntry {
  return {
    id,
    title,
    why,
    severity,
    deduction: deductions[severity],
    stages: [...stages],
    channels: [...channels],
    needs: [...needs],
    sources: [...sources],
    advice,
    disputed,
    examples: { wrong: wrong.map(textOf), right: right.map(textOf) },
    knownGaps: knownGaps.map(textOf)
  }
}

const entries = Object.values(mistakes).map(entryOf)

/** The whole catalogue as served. */
export const catalogue: Catalogue = {
  version: fingerprint({ entries, sources, deductions, policyDefaults }),
  mistakes: entries,
  sources
}
