import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/capability.ts';
import { translate } from '../../src/locales/index.ts';
import type { GivenPraise } from '../../src/recognition/actions/give-praise.ts';
import { givenMessage, refusedMessage, takenBackMessage } from '../../src/recognition/messages/given.ts';
import { listMessage } from '../../src/recognition/messages/list.ts';
import { publicMessage, receivedMessage, thankedMessage } from '../../src/recognition/messages/said.ts';
import { settingsMessage } from '../../src/recognition/messages/settings.ts';
import type { Praise } from '../../src/recognition/rules/praise.ts';
import { LONGEST_LINE, LONGEST_NAME, MOST_VALUES } from '../../src/recognition/rules/values.ts';
import { areBlocksTooLong, checkMessageBlocks } from '../../src/sandbox/server/limits/message.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';

/** Everything as long as it may be, of a character that escaping makes five of. */
const NAME = '&'.repeat(80);
const NAMES = Array.from({ length: 5 }, () => NAME);
const PRAISE: Praise = {
  id: 'p',
  givenId: 'g',
  giverId: 'a',
  receiverId: 'b',
  text: '&'.repeat(500),
  value: '&'.repeat(40),
  teamId: 't',
  link: 'https://acme.slack.com/archives/C0EAST/p1700000000123456',
  givenOn: '2026-11-23',
  givenAt: new Date(0),
  thankedAt: null,
};

describe.each(['en', 'tr'] as const)('the longest that people can write (%s)', (locale) => {
  const t = translate(locale);
  const line = { praise: PRAISE, teamName: NAME };
  const given = {
    id: 'g',
    receivers: NAMES.map((name) => ({ name })),
    text: PRAISE.text,
    value: PRAISE.value,
    place: { channelId: 'C0EAST' },
  } as unknown as GivenPraise;
  const received = Array.from({ length: 10 }, () => ({ ...line, name: NAME }));
  const byMe = received.map((each) => ({
    ...each,
    names: NAMES,
    thanked: 3,
    isLost: true,
    canTakeBack: true,
  }));
  const values = Array.from({ length: MOST_VALUES }, (_, nth) => ({
    id: String(nth),
    name: '&'.repeat(LONGEST_NAME),
    line: '&'.repeat(LONGEST_LINE),
  }));
  const pauses = Array.from({ length: 40 }, (_, nth) => ({
    id: String(nth),
    personId: 'x',
    name: NAME,
    reason: '&'.repeat(200),
  }));
  it.each<[string, Message]>([
    ['the post', publicMessage({ praise: PRAISE, giverName: NAME, names: NAMES }, t)],
    ['the direct message', receivedMessage({ praise: PRAISE, giverName: NAME, channelId: 'C0EAST' }, t)],
    ['the thanks', thankedMessage({ praise: PRAISE, receiverName: NAME }, t)],
    ['what the giver sees', givenMessage(given, true, t)],
    ['what was taken back', takenBackMessage({ names: NAMES, text: PRAISE.text }, t)],
    ['a refusal', refusedMessage('No.', '&'.repeat(10_000), t)],
    ['the list', listMessage({ received, given: byMe }, t)],
    ['the settings', settingsMessage({ values, mayChange: true, pauses }, t)],
  ])('fits into %s', (_, message) => {
    expect(() => assertSlackLimits(message)).not.toThrow();
    const checked = checkMessageBlocks(message.blocks);
    expect(checked).toMatchObject({ ok: true });
    expect(checked.ok && areBlocksTooLong(checked.value)).toBe(false);
  });
});
