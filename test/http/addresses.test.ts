import t from 'tap'
import { bareAddress, callerAt, rangeCheck } from '../../src/http/addresses.ts'

void t.test('one caller, however a proxy writes its address', async t => {
  const rows: ReadonlyArray<[caller: string, ...spellings: string[]]> = [
    [
      '203.0.113.7',
      '203.0.113.7',
      ' 203.0.113.7 ',
      '203.0.113.7:49152',
      '203.0.113.7:49153',
      '::ffff:203.0.113.7',
      '::FFFF:203.0.113.7',
      '::ffff:cb00:7107',
      '[::ffff:203.0.113.7]:49152'
    ],
    [
      '2001:db8:1:2',
      '2001:db8:1:2::1',
      '2001:DB8:1:2:0:0:0:1',
      '[2001:db8:1:2::1]',
      '[2001:db8:1:2::1]:49152',
      '[2001:db8:1:2::1%eth0]:49152',
      '2001:db8:1:2::1%eth0',
      '2001:db8:1:2:ffff::9'
    ],
    ['unknown', 'unknown', '_hidden', '', '203.0.113', '[203.0.113.7', '2001:db8::1::2']
  ]
  for (const [caller, ...spellings] of rows) {
    const [first] = spellings
    for (const spelling of spellings) t.equal(callerAt(spelling), callerAt(first), spelling)
    if (!caller.includes(':')) t.equal(callerAt(first), caller)
  }
  t.equal(callerAt(undefined), 'unknown', 'who has left')
  t.equal(new Set(rows.map(([, first]) => callerAt(first))).size, rows.length)
  t.not(callerAt('2001:db8:1:3::1'), callerAt('2001:db8:1:2::1'), 'another network is another caller')
  t.equal(bareAddress('fe80::1%eth0'), 'fe80::1')
})

void t.test('proxies are known by their address, however it is written', async t => {
  const isTrusted = rangeCheck(['10.0.0.0/8', '192.0.2.1', '2001:db8::/32', '::1', '::ffff:198.51.100.0/120'])
  for (const entry of [
    '10.1.2.3',
    '10.1.2.3:80',
    '::ffff:10.1.2.3',
    '192.0.2.1',
    '2001:db8::5',
    '[2001:db8::5]:443',
    '::1',
    '198.51.100.9'
  ])
    t.ok(isTrusted(entry), entry)
  for (const entry of ['11.0.0.1', '192.0.2.2', '2001:db9::1', '::2', '198.51.101.1', 'unknown', ''])
    t.notOk(isTrusted(entry), entry)
  t.notOk(rangeCheck([])('127.0.0.1'), 'without a range nobody is')
})
