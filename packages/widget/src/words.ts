/**
 * Words before a message is judged unasked: a greeting and a first sentence, so that nobody is told off for a
 * thank-you that is not yet written.
 */
export const enoughWords = 20
/** Words of a text: letters and digits in a row, with apostrophes and hyphens inside. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0
