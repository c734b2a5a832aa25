/** Long names of times that no other English word resembles. */
const names =
  'monday tuesday wednesday thursday friday saturday sunday january february september october november december tomorrow thanksgiving christmas'.split(
    ' '
  )
const byInitial = new Map<string, string[]>()
for (const name of names) byInitial.set(name[0]!, [...(byInitial.get(name[0]!) ?? []), name])

/** Whether two words differ by at most `most` letters added, dropped, changed or swapped with their neighbour. */
function isNear(a: string, b: string, most: number): boolean {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (isSame ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1)
      next.push(cost)
    }
    before = row
    row = next
  }
  return row[b.length]! <= most
}

/** The name of a weekday, month or day that an unknown word misspells (by one letter, by two in names of eight or more; the first and the last are right), else null. */
export function nearlySpelt(word: string): string | null {
  if (word.length < 6 || word.length > 14 || word === 'sundry') return null
  for (const name of byInitial.get(word[0]!) ?? []) {
    const most = name.length >= 8 ? 2 : 1
    if (word === name) return null
    if (
      word.at(-1) === name.at(-1) &&
      Math.abs(word.length - name.length) <= most &&
      isNear(word, name, most)
    )
      return name
  }
  return null
}
