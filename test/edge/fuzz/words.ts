import fc from 'fast-check';

/** What people, other programs and attackers put where text goes; some of it is nearly right. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  rightWords: [
    'calls',
    'arama',
    'toplantı',
    'DEMOS',
    'e-mail',
    'East',
    'team',
    'me',
    'list',
    'undo',
    'geri al',
  ],
  subcommands: ['people', 'teams', 'language tr', 'dil en', 'help', '?', 'yardım', 'log', 'kişiler'],
  numbers: ['3', '12', '0', '-2', '+4', '1.054', '1,054', '10k', '1e9', '0x10', '٣', '１２', 'on iki', '½'],
  hugeNumbers: ['9007199254740993', '99999999999999999999', '-0', 'NaN', 'Infinity'],
  days: [
    'yesterday',
    'dün',
    'pazartesi',
    'Mon',
    '2026-11-20',
    '2026-02-30',
    '20.11.',
    '11/19/2026',
    '0000-00-00',
  ],
  mentions: [
    '<@U0EVIL|ben>',
    '<@U0EVIL>',
    '<!channel>',
    '<!here|x>',
    '<#C0EVIL|x>',
    '@Ben',
    '@',
    '<@',
    '<@>',
  ],
  links: ['<https://evil.example|click>', 'https://evil.example', '<mailto:a@b.example|x>'],
  formatting: ['*b* _i_ ~s~ `c`', '```g```', '> quote', '&lt;!channel&gt; &amp;amp;', '• x'],
  turkish: ['IĞDIR ığdır İSTANBUL istanbul', 'ÇÖŞÜ', 'i̇', 'I'],
  otherScripts: ['\u202eمرحبا\u202c', 'שלום', '日本語', 'Ελλάς', '\u200f\u2066\u2069'],
  emoji: ['👩‍👩‍👧‍👦', '🇹🇷', ':tada:', '👍🏽'.repeat(40)],
  controls: ['\u0000', '\u0007\u001b[31m', 'a\nb\r\nc\td', '\u2028', '\ufeff', '\u00a0', '\u200b'],
  halves: ['\ud83d', '\udc4d', 'a\ud800b'],
  code: ["'; drop table fact; --", '" or 1=1', '$1 ?1 :x %s', '{{x}}', '../../etc/passwd', '=1+1'],
  json: ['{"b":1}', '[]', 'null', '{"b":"x","d":"2026-11-23","e":[["calls",1]]}', '{"__proto__":{"a":1}}'],
  names: ['__proto__', 'constructor', 'toString', 'undefined', 'null', 'true'],
  long: ['x'.repeat(4000), '&'.repeat(3000), '9'.repeat(400), 'word '.repeat(900)],
};

/** Some text out of such pieces, and now and then out of any characters at all. */
export function anyText(known: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    ...Object.values(PIECES).map((pieces) => fc.constantFrom(...pieces)),
    { weight: 4, arbitrary: fc.constantFrom(...known) },
    { weight: 4, arbitrary: fc.constantFrom(...(PIECES.numbers ?? []), ...(PIECES.rightWords ?? [])) },
  );
  const joined = fc
    .tuple(fc.array(piece, { maxLength: 5 }), fc.constantFrom(' ', ' ', ' ', '', ':', ' | ', '\n'))
    .map(([pieces, glue]) => pieces.join(glue));
  return fc.oneof(
    { weight: 8, arbitrary: joined },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  );
}
