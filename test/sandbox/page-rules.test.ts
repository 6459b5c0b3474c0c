import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command, Message, PageBlock, User } from '../../src/sandbox/page/api/shapes.ts';
import { addDays, dateIn, nextMonday } from '../../src/sandbox/page/rules/calendar.ts';
import { describeMoment, jumpsFrom } from '../../src/sandbox/page/rules/clock-jumps.ts';
import { collectValues } from '../../src/sandbox/page/rules/collect-values.ts';
import { commandBeingTyped, complete, take } from '../../src/sandbox/page/rules/completion.ts';
import { findFirstUnread, groupByDay, nameDay } from '../../src/sandbox/page/rules/days.ts';
import { parseMrkdwn } from '../../src/sandbox/page/rules/mrkdwn.ts';
import type { Inline } from '../../src/sandbox/page/rules/mrkdwn-inline.ts';
import { groupByTitle, initialsOf, matches, nameOf } from '../../src/sandbox/page/rules/people.ts';
import { reuse } from '../../src/sandbox/page/rules/reuse.ts';
import { formatSlackDate } from '../../src/sandbox/page/rules/slack-date.ts';
import { emojiFor, endOfWeek, statusLine } from '../../src/sandbox/page/rules/status.ts';
import { instantAt } from '../../src/sandbox/page/rules/wall-time.ts';

/** A short notation for what was parsed: [b …] bold, [i …] italic, [s …] strike, [c …] code, [a url …] link. */
function show(text: string): string {
  return parseMrkdwn(text)
    .map((stretch) => {
      if (stretch.type === 'preformatted') return `[pre ${stretch.text}]`;
      const lines = stretch.lines.map(showLine).join('¶');
      return stretch.type === 'quote' ? `[quote ${lines}]` : lines;
    })
    .join('|');
}

function showLine(pieces: Inline[]): string {
  return pieces.map(showPiece).join('');
}

function showPiece(piece: Inline): string {
  switch (piece.type) {
    case 'text':
      return piece.text;
    case 'code':
      return `[c ${piece.text}]`;
    case 'bold':
    case 'italic':
    case 'strike':
      return `[${piece.type[0]} ${showLine(piece.children)}]`;
    case 'link':
      return `[a ${piece.url} ${piece.label}]`;
    case 'broadcast':
      return `[everyone ${piece.range}]`;
    case 'date':
      return `[date ${piece.seconds} ${piece.format}${piece.url ? ` ${piece.url}` : ''} ${piece.fallback}]`;
    default:
      return `[${piece.type} ${piece.id}${piece.label ? ` ${piece.label}` : ''}]`;
  }
}

describe('mrkdwn', () => {
  it.each([
    ['plain', 'plain'],
    ['*bold* _it_ ~no~ `code`', '[b bold] [i it] [s no] [c code]'],
    ['*şişli* ve _çağrı_', '[b şişli] ve [i çağrı]'],
    ['*_both_*', '[b [i both]]'],
    ['*two* and *three*', '[b two] and [b three]'],
    ['2*3*4', '2*3*4'],
    ['*bold*er', '*bold*er'],
    ['un*bold*', 'un*bold*'],
    ['*a *b*', '[b a *b]'],
    ['*a * b', '*a * b'],
    ['a * b * c', 'a * b * c'],
    ['snake_case_name', 'snake_case_name'],
    ['*open', '*open'],
    ['**', '**'],
    ['(*in brackets*)', '([b in brackets])'],
    ['`*not bold*`', '[c *not bold*]'],
    ['*bold <https://a.test/x*y|link>*', '[b bold [a https://a.test/x*y link]]'],
    ['first\nsecond', 'first¶second'],
    ['*not\nacross*', '*not¶across*'],
  ])('formats %j', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it.each([
    ['<https://a.test|here>', '[a https://a.test here]'],
    ['<https://a.test?x=1&amp;y=2>', '[a https://a.test?x=1&y=2 https://a.test?x=1&y=2]'],
    ['<mailto:ana@a.test|Ana>', '[a mailto:ana@a.test Ana]'],
    ['<mailto:ana@a.test>', '[a mailto:ana@a.test ana@a.test]'],
    ['see https://a.test/b, please', 'see [a https://a.test/b https://a.test/b], please'],
    ['(https://a.test)', '([a https://a.test https://a.test])'],
    ['xhttps://a.test', 'xhttps://a.test'],
    ['<javascript:alert(1)|click>', '<javascript:alert(1)|click>'],
    ['<@U1> <@U2|bora>', '[user U1] [user U2 bora]'],
    ['<#C1> <#C2|sales>', '[channel C1] [channel C2 sales]'],
    ['<!here> <!subteam^S1|@team>', '[everyone here] [group S1 @team]'],
    ['<!date^1795400000^{date} at {time}|then>', '[date 1795400000 {date} at {time} then]'],
    ['<!date^1795400000^{date}^https://a.test|then>', '[date 1795400000 {date} https://a.test then]'],
    ['<!date^soon^{date}|then>', '<!date^soon^{date}|then>'],
  ])('reads the reference %j', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it.each([
    ['&gt; quoted', '[quote quoted]'],
    ['> quoted\n> more\nplain', '[quote quoted¶more]|plain'],
    ['before\n&gt;&gt;&gt; all\nthe rest', 'before|[quote all¶the rest]'],
    ['```\nlet *x* = 1 &lt; 2\n```', '[pre let *x* = 1 < 2]'],
    ['before ```code``` after', 'before |[pre code]| after'],
    ['a\n\nb', 'a¶¶b'],
  ])('stretches %j', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it.each([
    [':tada: :dart:', '🎉 🎯'],
    [':thumbsup::skin-tone-3:', '👍'],
    [':not_an_emoji:', ':not_an_emoji:'],
    ['at 10:30:45', 'at 10:30:45'],
    ['`:tada:`', '[c :tada:]'],
    ['*won :trophy:*', '[b won 🏆]'],
  ])('shows emoji in %j', (text, expected) => {
    expect(show(text)).toBe(expected);
  });

  it('gives back any text that was escaped and holds no markup', () => {
    const plain = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => !/[*_~`:\n]|^ *>|^$/.test(text));
    fc.assert(
      fc.property(plain, (text) => {
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(show(escaped)).toBe(text);
      }),
    );
  });

  it('never gives back a mention for text that was escaped', () => {
    fc.assert(
      fc.property(fc.constantFrom('@U1', '#C1', '!channel'), fc.string(), (code, rest) => {
        const escaped = `<${code}>${rest}`
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;');
        expect(show(escaped)).not.toMatch(/\[(user|channel|everyone) /);
      }),
    );
  });
});

function person(id: string, name: string, real_name: string, title = ''): User {
  return { id, name, real_name, deleted: false, is_bot: false, profile: { display_name: name, title } };
}

const people = [
  person('U1', 'cagri', 'Çağrı Şimşek', 'Rep'),
  person('U2', 'irem.isik', 'İrem Işık', 'Rep'),
  person('U3', 'selin', 'Selin Güneş', 'Manager'),
];
const commands: Command[] = [
  { command: '/log', description: 'Log activity', usage_hint: '3 calls' },
  { command: '/mygoals', description: 'My goals' },
  { command: '/logbook', description: 'Look back' },
];

describe('completion', () => {
  it.each([
    ['/', ['/log', '/mygoals', '/logbook']],
    ['/lo', ['/log', '/logbook']],
    ['/LOG', ['/log', '/logbook']],
    ['/log ', undefined],
    ['say /lo', undefined],
    ['/zzz', undefined],
    ['@', ['Çağrı Şimşek', 'İrem Işık', 'Selin Güneş']],
    ['hi @ca', ['Çağrı Şimşek']],
    ['hi @sim', ['Çağrı Şimşek']],
    ['hi @ışı', ['İrem Işık']],
    ['hi @isi', ['İrem Işık']],
    ['(@sel', ['Selin Güneş']],
    ['/log for @ir', ['İrem Işık']],
    ['mail@sel', undefined],
    ['@selin now', undefined],
  ])('offers for %j', (text, labels) => {
    const completion = complete(text, text.length, commands, people);
    expect(completion?.suggestions.map(({ label }) => label)).toEqual(labels);
  });

  it('looks only at what stands before the caret', () => {
    expect(complete('/lo today', 3, commands, people)?.suggestions).toHaveLength(2);
  });

  it.each([
    ['/my', 3, '/mygoals ', 9],
    ['hi @sel', 7, 'hi @selin ', 10],
    ['hi @sel and all', 7, 'hi @selin and all', 10],
  ])('takes the first suggestion for %j', (text, caret, taken, after) => {
    const completion = complete(text, caret, commands, people);
    const [first] = completion?.suggestions ?? [];
    expect(completion && first && take(text, caret, completion, first)).toEqual({
      text: taken,
      caret: after,
    });
  });

  it.each([
    ['/log 3', '/log'],
    ['/log', undefined],
    ['/unknown x', undefined],
    ['hello /log 3', undefined],
  ])('knows the command whose arguments are typed in %j', (text, command) => {
    expect(commandBeingTyped(text, commands)?.command).toBe(command);
  });
});

/** A message at an instant; `ts` as Slack writes it. */
function messageAt(instant: string, user: string, more: Partial<Message> = {}): Message {
  return { type: 'message', user, text: '', ts: `${Date.parse(instant) / 1000}.000100`, ...more };
}

describe('days', () => {
  it('puts messages under the date of the workspace, not of UTC', () => {
    const late = messageAt('2026-11-22T20:59:00Z', 'U1');
    const early = messageAt('2026-11-22T21:00:00Z', 'U1');
    const days = groupByDay([late, early], 'Europe/Istanbul');
    expect(days.map(({ date, rows }) => [date, rows.length])).toEqual([
      ['2026-11-22', 1],
      ['2026-11-23', 1],
    ]);
    expect(groupByDay([late, early], 'UTC').map(({ date }) => date)).toEqual(['2026-11-22']);
  });

  it.each<[string, Message, Message, boolean]>([
    [
      'the same author a minute later',
      messageAt('2026-11-23T09:00:00Z', 'U1'),
      messageAt('2026-11-23T09:01:00Z', 'U1'),
      true,
    ],
    [
      'the same author five minutes later',
      messageAt('2026-11-23T09:00:00Z', 'U1'),
      messageAt('2026-11-23T09:05:00Z', 'U1'),
      false,
    ],
    [
      'another author',
      messageAt('2026-11-23T09:00:00Z', 'U1'),
      messageAt('2026-11-23T09:01:00Z', 'U2'),
      false,
    ],
    [
      'what only one person sees',
      messageAt('2026-11-23T09:00:00Z', 'U1'),
      messageAt('2026-11-23T09:01:00Z', 'U1', { ephemeral: true }),
      false,
    ],
    [
      'after a message with replies',
      messageAt('2026-11-23T09:00:00Z', 'U1', { reply_count: 2 }),
      messageAt('2026-11-23T09:01:00Z', 'U1'),
      false,
    ],
    [
      'after midnight',
      messageAt('2026-11-22T23:59:00Z', 'U1'),
      messageAt('2026-11-23T00:00:30Z', 'U1'),
      false,
    ],
  ])('decides whether a message continues the one above: %s', (_, first, second, isContinued) => {
    const rows = groupByDay([first, second], 'UTC').flatMap((day) => day.rows);
    expect(rows.map((row) => row.isContinued)).toEqual([false, isContinued]);
  });

  it.each([
    ['2026-11-23', 'Today'],
    ['2026-11-22', 'Yesterday'],
    ['2026-11-21', 'Saturday, November 21st'],
    ['2026-11-12', 'Thursday, November 12th'],
    ['2026-11-03', 'Tuesday, November 3rd'],
    ['2026-11-02', 'Monday, November 2nd'],
    ['2026-11-24', 'Tuesday, November 24th'],
    ['2025-12-31', 'Wednesday, December 31st, 2025'],
  ])('names %s seen from 2026-11-23', (date, name) => {
    expect(nameDay(date, '2026-11-23')).toBe(name);
  });

  it.each([
    [0, undefined],
    [1, 3],
    [2, 1],
    [9, 0],
  ])('finds the first of %i unread messages', (unread, index) => {
    const messages = [
      messageAt('2026-11-23T09:00:00Z', 'U1'),
      messageAt('2026-11-23T09:01:00Z', 'U1'),
      messageAt('2026-11-23T09:02:00Z', 'ME'),
      messageAt('2026-11-23T09:03:00Z', 'U2'),
      messageAt('2026-11-23T09:04:00Z', 'U2', { ephemeral: true }),
    ];
    const expected = index === undefined ? undefined : messages[index]?.ts;
    expect(findFirstUnread(messages, unread, 'ME')).toBe(expected);
  });
});

describe('the clock', () => {
  it.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-11-24', '2026-11-30'],
    ['2026-11-28', '2026-11-30'],
    ['2026-11-29', '2026-11-30'],
    ['2026-12-30', '2027-01-04'],
  ])('after %s the next Monday is %s', (date, monday) => {
    expect(nextMonday(date)).toBe(monday);
  });

  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('offers its jumps in the time of the workspace', () => {
    // 21:30 UTC on Sunday is already Monday in Istanbul.
    expect(jumpsFrom(new Date('2026-11-22T21:30:00Z'), 'Europe/Istanbul')).toEqual([
      { label: 'Today 09:00', to: '2026-11-23T09:00' },
      { label: 'Next Monday 09:00', to: '2026-11-30T09:00' },
      { label: '+1 hour', to: '2026-11-22T22:30:00.000Z' },
      { label: 'Tomorrow 09:00', to: '2026-11-24T09:00' },
    ]);
    const labels = (at: string) => jumpsFrom(new Date(at), 'Europe/Istanbul').map(({ label }) => label);
    expect(labels('2026-11-23T05:59:00Z')).toContain('Today 09:00');
    expect(labels('2026-11-23T06:00:00Z')).not.toContain('Today 09:00');
    expect(describeMoment(new Date('2026-11-22T21:30:00Z'), 'Europe/Istanbul')).toContain('00:30');
    expect(dateIn('Europe/Istanbul', new Date('2026-11-22T21:30:00Z'))).toBe('2026-11-23');
  });

  it.each([
    ['2026-11-23T09:00', 'Europe/Istanbul', '2026-11-23T06:00:00.000Z'],
    ['2026-11-23T09:00', 'America/New_York', '2026-11-23T14:00:00.000Z'],
    ['2026-07-01T09:00', 'Europe/Berlin', '2026-07-01T07:00:00.000Z'],
    // An hour after Berlin's clocks went back.
    ['2026-10-25T04:00', 'Europe/Berlin', '2026-10-25T03:00:00.000Z'],
    // An hour after they went forward.
    ['2026-03-29T03:00', 'Europe/Berlin', '2026-03-29T01:00:00.000Z'],
    // Half an hour after New York's went forward.
    ['2026-03-08T03:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-11-23T09:00', 'UTC', '2026-11-23T09:00:00.000Z'],
  ])('%s in %s is %s', (wallTime, zone, instant) => {
    expect(instantAt(wallTime, zone).toISOString()).toBe(instant);
  });
});

describe("Slack's dates", () => {
  // Monday, 23 November 2026, 14:05 in Istanbul.
  const seconds = Date.parse('2026-11-23T11:05:09Z') / 1000;
  const reader = { locale: 'en-US', zone: 'Europe/Istanbul', now: new Date('2026-11-24T08:00:00Z') };

  it.each([
    ['{date_num}', '2026-11-23'],
    ['{date}', 'November 23, 2026'],
    ['{date_short}', 'Nov 23, 2026'],
    ['{date_long}', 'Monday, November 23, 2026'],
    ['{date_short_pretty}', 'yesterday'],
    ['{ago}', '21 hours ago'],
    ['on {date_num}, {nonsense}', 'on 2026-11-23, {nonsense}'],
  ])('%s', (format, expected) => {
    expect(formatSlackDate(seconds, format, reader)).toBe(expected);
  });

  it('speaks the language and the zone of the reader', () => {
    const bora = { locale: 'tr-TR', zone: 'America/New_York', now: new Date('2027-01-01T00:00:00Z') };
    expect(formatSlackDate(seconds, '{date_long} {time}', bora)).toBe('23 Kasım 2026 Pazartesi 6:05');
  });
});

describe('values', () => {
  const option = (value: string) => ({ text: { type: 'plain_text' as const, text: value }, value });
  const label = { type: 'plain_text' as const, text: 'x' };
  const kpi = (...offered: string[]): PageBlock => ({
    type: 'input',
    block_id: 'kpi',
    label,
    element: {
      type: 'static_select',
      action_id: 'a',
      options: offered.map(option),
      initial_option: option(offered[0] ?? ''),
    },
  });

  it.each([
    ['untouched', undefined, 'calls'],
    ['picked', 'deals', 'deals'],
    ['cleared', null, null],
    ['no longer offered', 'visits', 'calls'],
  ])('submits a select that is %s', (_, touched, expected) => {
    const values = new Map(touched === undefined ? [] : [['kpi/a', touched]]);
    expect(collectValues([kpi('calls', 'deals')], values)).toEqual({ kpi: expected });
  });

  it('submits of several picks those that are still offered', () => {
    const also: PageBlock = {
      type: 'input',
      block_id: 'also',
      label,
      element: { type: 'checkboxes', action_id: 'c', options: [option('a'), option('b')] },
    };
    expect(collectValues([also], new Map([['also/c', ['b', 'gone']]]))).toEqual({ also: ['b'] });
  });

  it('submits input blocks only, with what they start with', () => {
    const blocks: PageBlock[] = [
      { type: 'actions', block_id: 'b', elements: [{ type: 'button', action_id: 'x', text: label }] },
      {
        type: 'input',
        block_id: 'who',
        label,
        element: { type: 'multi_users_select', action_id: 'u', initial_users: ['U1'] },
      },
      {
        type: 'input',
        block_id: 'when',
        label,
        element: { type: 'datetimepicker', action_id: 'd', initial_date_time: 1795400000 },
      },
      { type: 'input', block_id: 'text', label, element: { type: 'plain_text_input', action_id: 't' } },
      {
        type: 'input',
        block_id: 'also',
        label,
        element: { type: 'checkboxes', action_id: 'c', options: [option('a')] },
      },
    ];
    expect(collectValues(blocks, new Map())).toEqual({
      who: ['U1'],
      when: '1795400000',
      text: null,
      also: [],
    });
  });
});

describe('people', () => {
  it.each([
    ['İrem Işık', 'İI'],
    ['ilker', 'İ'],
    ['Ayşe Nur Yıldız', 'AY'],
    ['', '?'],
  ])('writes the initials of %j as %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });

  it('prefers a display name that says more than the handle', () => {
    expect(nameOf(person('U1', 'deniz', 'Deniz Kaya'))).toBe('Deniz Kaya');
    expect(nameOf({ ...person('U1', 'deniz', 'Deniz Kaya'), profile: { display_name: 'Deniz K.' } })).toBe(
      'Deniz K.',
    );
  });

  it.each([
    ['kaya', 'Deniz Kaya', true],
    ['DENİZ', 'Deniz Kaya', true],
    ['deniz k', 'Deniz Kaya', true],
    ['eniz', 'Deniz Kaya', false],
    ['', 'Deniz Kaya', true],
  ])('%j finds %j: %s', (typed, name, isFound) => {
    expect(matches(typed, name)).toBe(isFound);
  });

  it('groups people by title in the order the titles appear', () => {
    const groups = groupByTitle([...people, person('U4', 'x', 'X')]);
    expect(groups.map(({ title, people: [first] }) => [title, first?.id])).toEqual([
      ['Rep', 'U1'],
      ['Manager', 'U3'],
      ['Others', 'U4'],
    ]);
  });
});

describe('what is read again', () => {
  it('keeps the identity of everything that did not change', () => {
    const old = {
      messages: [
        { ts: '1', blocks: [{ a: 1 }] },
        { ts: '2', text: 'x' },
      ],
    };
    const fresh = reuse(old, {
      messages: [{ ts: '1', blocks: [{ a: 1 }] }, { ts: '2', text: 'y' }, { ts: '3' }],
    });
    expect(fresh.messages[0]).toBe(old.messages[0]);
    expect(fresh.messages[1]).toEqual({ ts: '2', text: 'y' });
    expect(fresh.messages[1]).not.toBe(old.messages[1]);
  });

  it('is equal to what was read, and the old value itself when nothing changed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (old, next) => {
        expect(reuse(old, next)).toEqual(next);
        const copy = structuredClone(old);
        expect(reuse(old, copy)).toBe(old);
      }),
    );
  });
});

describe('a status', () => {
  const friday = new Date('2026-11-27T12:00:00Z');

  it('is shown with its emoji until it expires', () => {
    const status = { status_text: 'Vacationing', status_emoji: ':palm_tree:' };
    expect(statusLine(status, friday)).toBe('🌴 Vacationing');
    const end = friday.getTime() / 1000;
    expect(statusLine({ ...status, status_expiration: end }, friday)).toBe('🌴 Vacationing');
    expect(statusLine({ ...status, status_expiration: end - 1 }, friday)).toBe('');
    expect(statusLine({}, friday)).toBe('');
  });

  it('brings the emoji of its preset', () => {
    expect(emojiFor(' Hasta ')).toBe(':face_with_thermometer:');
    expect(emojiFor('At a customer')).toBe(':speech_balloon:');
  });

  it.each([
    ['2026-11-23', '2026-11-29'],
    ['2026-11-29', '2026-11-29'],
    ['2026-12-31', '2027-01-03'],
  ])('set on %s for this week ends on %s', (date, sunday) => {
    expect(endOfWeek(date)).toBe(sunday);
  });
});
