import { type Static } from 'typebox'
import { component, stringEnum } from './common.ts'

export const stages = ['thank-you', 'check-in', 'rejection-reply'] as const
export const Stage = component(
  'Stage',
  stringEnum(stages, {
    description:
      'What the follow-up is: the thank-you note after the interview, a check-in on the decision, or the reply to a no.'
  })
)
export type Stage = Static<typeof Stage>

const sentStages = [...stages, 'offer-reply', 'withdrawal-note'] as const
export const SentStage = component(
  'SentStage',
  stringEnum(sentStages, {
    description:
      'What a follow-up that went out was: a stage, or the thanks for an offer, or the note with which the candidate withdrew.'
  })
)
export type SentStage = Static<typeof SentStage>

export const channels = ['email', 'letter', 'phone', 'text', 'social'] as const
export const Channel = component(
  'Channel',
  stringEnum(channels, {
    description:
      'How the follow-up travels: email; letter (posted paper); phone (a call script or voicemail); text (SMS or messenger); social (a message on a professional or social network).'
  })
)
export type Channel = Static<typeof Channel>

/** Points taken off the score by a mistake of each severity; editorial weights (no randomised study exists). */
export const deductions = { critical: 35, major: 15, minor: 6, note: 0 } as const
export const severities = ['critical', 'major', 'minor', 'note'] as const
export const Severity = component(
  'Severity',
  stringEnum(severities, {
    description: 'How grave a mistake is. It costs points: critical 35, major 15, minor 6, note 0.'
  })
)
export type Severity = Static<typeof Severity>

export const Ruling = component(
  'Ruling',
  stringEnum(['off', 'note', 'minor', 'major', 'critical'], {
    description: 'What a policy makes of a mistake: not judged at all, or judged with this severity.'
  })
)
export type Ruling = Static<typeof Ruling>

/** Mistakes judged from the words of the draft. */
export const textMistakes = [
  'needy-tone',
  'pushy-tone',
  'presumes-offer',
  'hostile-tone',
  'sore-loser',
  'leverages-offers',
  'casual-language',
  'oversharing',
  'missing-thanks',
  'generic-message',
  'unfilled-template',
  'wrong-name',
  'impersonal-greeting',
  'missing-interest',
  'missing-fit',
  'too-long',
  'too-thin',
  'sloppy-writing',
  'unclear-purpose',
  'social-connect',
  'copied-message',
  'offers-gift',
  'arrogant-tone'
] as const
/** Mistakes judged from dates, recipients and channels. */
export const conductMistakes = [
  'late-thank-you',
  'sent-too-soon',
  'skipped-thank-you',
  'missed-interviewer',
  'premature-check-in',
  'skipped-check-in',
  'too-many-follow-ups',
  'unsuitable-channel'
] as const
export const mistakeIds = [...textMistakes, ...conductMistakes] as const
export const MistakeId = component(
  'MistakeId',
  stringEnum(mistakeIds, {
    description: 'A mistake of the catalogue; `GET /catalogue/{id}` explains it.'
  })
)
export type MistakeId = Static<typeof MistakeId>

export const sourceKeys = [
  's0',
  's1',
  's2',
  's3',
  's4',
  'e1',
  'e2',
  'e3',
  'e4',
  'e5',
  'e6',
  'e7',
  'e8',
  'e9'
] as const
export const SourceKey = component(
  'SourceKey',
  stringEnum(sourceKeys, {
    description: 'Key of a source; `GET /catalogue` gives its title, publisher and year.'
  })
)
export type SourceKey = Static<typeof SourceKey>
