import type { EvaluateRequest } from '../schemas/evaluate.ts'
import type { Interviewer } from '../schemas/interview.ts'
import { withInvited } from './calendar/request/meeting.ts'
import { addresseesOf, isSamePerson } from './calendar/request/recipients.ts'
import { indicesOf, namesOf } from './catalogue/readers.ts'
import { countSharedRuns } from './draft/reading/copies.ts'
import { textOf } from './draft/format/html.ts'

/** A draft of a batch, and what tells from whom and to whom it goes. */
export type Addressed = Pick<EvaluateRequest, 'draft' | 'candidate' | 'employer' | 'interview' | 'recruiter'>

/** Drafts that one is compared with word for word; only the likest counts, and a hundred would take the time of a hundred drafts. */
const closest = 8

/** The only reader of a draft; null when there are several or it is not known. */
function readerOf(request: Addressed): Interviewer | null {
  const listed = addresseesOf(request).people
  const [reader, ...others] =
    indicesOf(request.draft.to, request)?.map(i => listed[i]!) ?? request.interview?.interviewers ?? []
  return reader === undefined || others.length > 0 ? null : reader
}

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a.trim().toLowerCase() !== b.trim().toLowerCase()

/**
 * For each draft of a batch the indices of the others that have words in a row in common with it, the likest first, eight at most. Only
 * drafts to another reader count, by the same candidate about the same employer where both name them: a revision is no copy, and strangers' letters
 * are nobody's concern.
 */
export function findAlike(stated: readonly Addressed[]): number[][] {
  const drafts = stated.map(withInvited)
  const readers = drafts.map(readerOf)
  const people = drafts.flatMap(draft => [draft.candidate?.name ?? '', ...namesOf(draft)])
  const shared = countSharedRuns(
    drafts.map(({ draft }) => textOf(draft)),
    people
  )
  return drafts.map((one, i) =>
    drafts
      .flatMap((other, j) => {
        const [reader = null, otherReader = null] = [readers[i], readers[j]]
        if (
          shared[i]![j] === 0 ||
          reader === null ||
          otherReader === null ||
          isSamePerson(reader, otherReader)
        )
          return []
        return differ(one.candidate?.name, other.candidate?.name) ||
          differ(one.employer?.name, other.employer?.name)
          ? []
          : [j]
      })
      .sort((a, b) => shared[i]![b]! - shared[i]![a]! || a - b)
      .slice(0, closest)
  )
}
