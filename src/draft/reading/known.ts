/** What the request tells of the application, for the reader. */
export interface Known {
  interviewers: readonly string[]
  candidate: string | null
  company: string | null
  role: string | null
  topics: readonly string[]
}

/** Cuts endings so that "dashboards" meets "dashboard" and "rebalanced" meets "rebalancing". */
export function stem(word: string): string {
  const bare = word.toLowerCase().replace(/['’]s?$/, '')
  for (const ending of ['ations', 'ation', 'ings', 'ing', 'ies', 'ers', 'ed', 'es', 'er', 's', 'e', 'y']) {
    if (bare.endsWith(ending) && bare.length - ending.length >= 4) return bare.slice(0, -ending.length)
  }
  return bare
}
