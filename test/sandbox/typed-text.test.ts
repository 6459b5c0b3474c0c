import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFixedClock } from '../../src/clock.ts';
import { escapeMentions, escapeMessage } from '../../src/sandbox/server/app/typed-text.ts';
import { readManifest } from '../../src/sandbox/server/manifest.ts';
import { createState } from '../../src/sandbox/server/state/create-state.ts';
import { MONDAY, manifest } from './support.ts';

const user = (id: string, name: string, real_name: string) => ({
  id,
  name,
  real_name,
  tz: 'UTC',
  locale: 'tr-TR',
});
const state = createState(
  { workspace: { id: 'T0', name: 'Acme', domain: 'acme' }, businessClock: createFixedClock(MONDAY) },
  readManifest(manifest),
  {
    users: [user('U0ANA', 'ana', 'Ana Silva'), user('U0CAN', 'çağrı.öz', 'Çağrı Öz')],
    channels: [{ id: 'C0WINS', name: 'satış-haberleri', members: [] }],
  },
);

test.each([
  ['@ana', '<@U0ANA>'],
  ['(@ana)', '(<@U0ANA>)'],
  ['@ANA, @ana.', '<@U0ANA>, <@U0ANA>.'],
  ['@Ana Silva için', '<@U0ANA> için'],
  ['@çağrı.öz ve @Çağrı Öz', '<@U0CAN> ve <@U0CAN>'],
  ['#satış-haberleri', '<#C0WINS|satış-haberleri>'],
  ['ana@acme.test', 'ana@acme.test'],
  ['@ana_2', '@ana_2'],
  ['@', '@'],
  ['@@ana', '@<@U0ANA>'],
  ['<@U0ANA>', '&lt;@U0ANA&gt;'],
])('%s is sent as %s', (typed, sent) => {
  expect(escapeMessage(state, typed)).toBe(sent);
});

test('whatever is typed, the only raw brackets are those of known people and channels', () => {
  const typed = fc.array(
    fc.oneof(
      fc.string(),
      fc.constantFrom('@ana', '#satış-haberleri', '<!channel>', '<@U0ANA>', '&amp;', '@Ana Silva'),
    ),
  );
  fc.assert(
    fc.property(typed, (pieces) => {
      const sent = escapeMentions(state, pieces.join(' '));
      expect(sent.replaceAll(/<@U0ANA\|ana>|<#C0WINS\|satış-haberleri>/g, '')).not.toMatch(/[<>]/);
    }),
  );
});
