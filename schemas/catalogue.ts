import { Type, type Static } from 'typebox'
import { closed, component, ref } from './common.ts'
import {
  Channel,
  MistakeId,
  Severity,
  SourceKey,
  Stage,
  deductions,
  severities,
  sourceKeys
} from './vocabulary.ts'

export const Source = component(
  'Source',
  Type.Object(
    {
      title: Type.String({ description: 'Title, or what it is where it has none.' }),
      publisher: Type.String({ description: 'Who published it.' }),
      year: Type.Union([Type.Integer(), Type.Null()], {
        description: 'Year of publication, null when the source gives none.'
      })
    },
    { ...closed, description: 'A publication that a mistake rests on.' }
  )
)
export type Source = Static<typeof Source>

const Examples = (description: string) => Type.Array(Type.String(), { description })
export const CatalogueEntry = component(
  'CatalogueEntry',
  Type.Object(
    {
      id: ref(MistakeId),
      title: Type.String({ description: 'The mistake in a few words.' }),
      why: Type.String({ description: 'Why it matters to the reader.' }),
      severity: ref(Severity),
      deduction: Type.Integer({
        description: `Points: ${severities.map(s => `${s} ${deductions[s]}`).join(', ')}.`
      }),
      stages: Type.Array(ref(Stage), { description: 'Where it is judged.' }),
      channels: Type.Array(ref(Channel), { description: 'Where it is judged.' }),
      needs: Type.Array(Type.String(), {
        description: 'Fields of the request, by dotted path, without which it is unchecked.'
      }),
      sources: Type.Array(ref(SourceKey)),
      advice: Type.String({ description: 'What to do.' }),
      disputed: Type.Boolean({ description: 'Whether careful sources disagree about it.' }),
      examples: Type.Object(
        {
          wrong: Examples('What it finds, the evidence in «guillemets».'),
          right: Examples('Near misses that it leaves alone.')
        },
        { ...closed, description: 'Run as tests against the service.' }
      ),
      knownGaps: Examples('Innocent near misses that it flags today.')
    },
    { ...closed, description: 'A mistake of the catalogue.' }
  )
)
export type CatalogueEntry = Static<typeof CatalogueEntry>

export const Catalogue = component(
  'Catalogue',
  Type.Object(
    {
      version: Type.String({
        description: 'Fingerprint of all that decides what is found in a draft and what is said of it.'
      }),
      mistakes: Type.Array(ref(CatalogueEntry)),
      sources: Type.Unsafe<Record<string, Source>>(
        Type.Object(Object.fromEntries(sourceKeys.map(key => [key, ref(Source)])), {
          ...closed,
          description: 'Sources by key.'
        })
      )
    },
    { ...closed, description: 'Every mistake the service knows.' }
  )
)
export type Catalogue = Static<typeof Catalogue>
