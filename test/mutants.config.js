/**
 * `npm run mutants`: which changes of these files no test notices. By hand, for it takes half an hour and more; one file alone:
 * `npm run mutants -- --mutate src/evaluate.ts`. The survivors that are known stand in test/README.md.
 */
export default {
  testRunner: 'tap',
  tap: {
    testFiles: [
      'test/evaluate.test.ts',
      'test/catalogue/judge.test.ts',
      'test/widget/ledger.test.ts',
      'test/schedule.test.ts'
    ]
  },
  mutate: [
    'src/evaluate.ts',
    'src/catalogue/judge.ts',
    'packages/widget/src/ledger.ts',
    'src/calendar/plan/windows.ts',
    'src/calendar/plan/sending.ts'
  ],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  dryRunTimeoutMinutes: 30,
  reporters: ['clear-text'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tsconfigFile: 'none', // Stryker would rewrite it through TypeScript's API, which TypeScript 7 lacks; nothing is compiled here
  tempDirName: 'out/mutants',
  ignorePatterns: ['/bench', '/deploy', '/dist', '/scripts', '/test/corpus', '/.tap', '/.screenshots'],
  thresholds: { high: 95, low: 90, break: 90 }
}
