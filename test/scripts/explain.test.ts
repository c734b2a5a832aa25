import t from 'tap'
import { explain } from '../../scripts/explain.ts'

// What the tool promises: every part of the reader is named with what it saw, and the findings are the service's own.
void t.test('what every part of the reader saw', async t => {
  const told = await explain({
    now: '2026-06-01T12:00:00Z',
    draft: {
      stage: 'check-in',
      channel: 'email',
      body: 'Dear Ms Obeng,\n\nThank you for the tour. I demand an answer by Friday, and wich desk is mine.\n\nKind regards,\nAda Nwosu'
    },
    interview: { interviewers: [{ name: 'Efua Obeng' }] }
  })
  for (const line of [
    'STRUCTURE (src/draft/structure)',
    /^ {2}greeting "Dear Ms Obeng,", names \["Obeng"\]$/,
    /^ {2}closing "Kind regards,"$/,
    /^ {2}signature "Ada Nwosu"$/,
    /^ {2}\d+ words, 1 paragraphs, 2 sentences$/,
    '  "Thank you for the tour."',
    /^ {4}thanks (?:0\.\d\d|1\.00) {2}"Thank you for the tour\."$/,
    /^ {2}pushy-tone \d\.\d\d, whole \d\.\d\d: believed, takes 0\.\d\d$/,
    /^ {2}spelling "wich" → \["which"\]/,
    /^ {2}pushy-tone major −15 {2}"I demand an answer by Friday/
  ])
    t.ok(
      told.split('\n').some(one => (typeof line === 'string' ? one === line : line.test(one))),
      String(line)
    )
})
