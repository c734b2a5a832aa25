import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { Faults } from '../../src/calendar/faults.ts'
import { readInvitation } from '../../src/calendar/request/invitation.ts'
import { Refusal } from '../../src/refusal.ts'

/** A public calendar file: where it is, what it is, and what the reading of it must give (`told`: the start, or the line that is refused, - without one). */
export interface PublicFile {
  repository: string
  commit: string
  path: string
  sha256: string
  kind: string
  told: string
}

/** The table of public files; none of them is copied here. */
export const publicFiles: readonly PublicFile[] = readFileSync(new URL('public.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(line => {
    const [repository = '', commit = '', path = '', sha256 = '', kind = '', told = ''] = line.split('\t')
    return { repository, commit, path, sha256, kind, told }
  })

/** What the reading of a text gives: `read` or the code of the refusal, and the start or the line. */
export function outcomeOf(text: string): { code: string; told: string } {
  const faults = new Faults()
  const told = readInvitation(text, faults)
  try {
    faults.refuse()
    return { code: 'read', told: told?.interview.start ?? '' }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const [{ code, detail } = { code: '', detail: '' }] = error.faults
    return { code, told: /^Line (\d+): /.exec(detail)?.[1] ?? '-' }
  }
}

/** `npm run invitations FOLDER`: reads the public files from clones, FOLDER/OWNER/NAME, and compares each with the table; ends with 1 where one differs. */
function main(folder: string): void {
  const count = { right: 0, wrong: 0, absent: 0 }
  for (const { repository, commit, path, sha256, told } of publicFiles) {
    const clone = `${folder}/${repository}`
    if (!existsSync(clone)) {
      count.absent++
      continue
    }
    const bytes = execFileSync('git', ['-C', clone, 'show', `${commit}:${path}`], { maxBuffer: 1 << 24 })
    const isSame = createHash('sha256').update(bytes).digest('hex') === sha256
    const outcome = outcomeOf(new TextDecoder('utf-8').decode(bytes))
    if (isSame && outcome.told === told) count.right++
    else {
      count.wrong++
      process.stderr.write(
        `${repository} ${path}: ${isSame ? `${outcome.code} ${outcome.told}` : 'changed'}\n`
      )
    }
  }
  process.stdout.write(`${count.right} as the table says, ${count.wrong} not, ${count.absent} not at hand\n`)
  if (count.wrong > 0) process.exitCode = 1
}

if (import.meta.main) main(process.argv[2] ?? 'invitations')
