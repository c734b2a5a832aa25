/** What is shipped beside code: models and data, with their licences. */
export interface ShippedData {
  /** CycloneDX' name for the kind. */
  type: 'machine-learning-model' | 'data'
  name: string
  description: string
  /** Files it consists of, from the root. */
  files: readonly string[]
  /** An SPDX id, or in words what has none. */
  licence: { id: string } | { name: string }
  /** The file with the terms and credits. */
  terms: string
}

const reader = 'src/draft/reading/model'
const holidays = 'src/calendar/work/holidays'

/** Every data file under `src` belongs to one of these; a test holds it. */
export const shippedData: readonly ShippedData[] = [
  {
    type: 'machine-learning-model',
    name: 'reader',
    description:
      'Encoder of drafts, fine-tuned from all-MiniLM-L6-v2 and rounded to 8 bits; see its model card.',
    files: [`${reader}/encoder.onnx`, `${reader}/vocabulary.txt`, `${reader}/card.json`],
    licence: { id: 'Apache-2.0' },
    terms: `${reader}/base.licence.txt`
  },
  {
    type: 'data',
    name: 'holidays',
    description: 'Public holidays, compiled from date-holidays and Wikipedia with corrections.',
    files: [`${holidays}/table.json`],
    licence: { id: 'CC-BY-SA-3.0' },
    terms: `${holidays}/holidays.licence.md`
  },
  {
    type: 'data',
    name: 'words',
    description: 'English words from SCOWL and its dictionaries, and from the lists of cspell.',
    files: ['src/draft/writing/words.gz'],
    licence: { name: 'MIT and the terms of SCOWL' },
    terms: 'src/draft/writing/words.licence.md'
  },
  {
    type: 'data',
    name: 'working-weeks',
    description: 'Weekends of countries, from the Unicode Common Locale Data Repository.',
    files: ['src/calendar/work/country-weeks.ts'],
    licence: { id: 'Unicode-3.0' },
    terms: 'NOTICE'
  }
]
