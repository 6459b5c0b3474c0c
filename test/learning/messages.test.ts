import { describe, expect, it } from 'vitest';
import { entryView } from '../../src/learning/messages/entry-view.ts';
import { listMessage } from '../../src/learning/messages/lists.ts';
import { sharedMessage } from '../../src/learning/messages/told.ts';
import { type Entry, LONGEST } from '../../src/learning/rules/entry.ts';
import { translate } from '../../src/locales/index.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';

/** What blocks of a message hold together in Slack (product.md §4.6). */
const MOST_CHARACTERS = 12_000;

function entryOf(character: string): Entry {
  const full = (field: keyof typeof LONGEST) => character.repeat(LONGEST[field] / character.length);
  return {
    id: 'e',
    kind: 'objection',
    ...{ title: full('title'), occasion: full('occasion'), talk: full('talk'), proof: full('proof') },
    ...{ answers: full('answers'), doneWhen: full('doneWhen') },
    ...{ locale: 'en', starterKey: null, authorId: 'p', ownerId: 'p', writerId: 'p', decidedBy: 'p' },
    ...{ version: 3, link: null, shown: 1, shared: 2 },
    liveAt: new Date('2026-11-02T09:00:00Z'),
    reviewedAt: new Date('2026-11-02T09:00:00Z'),
  };
}

const shownIn = (blocks: readonly unknown[]) =>
  blocks
    .flatMap((block) => [...JSON.stringify(block).matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)])
    .reduce((sum, [, text = '']) => sum + text.length, 0);

describe.each(['x', '&', 'a<b', '👩‍👩‍👧‍👦'])('an entry full of “%s”', (character) => {
  const entry = entryOf(character);
  const names = new Map([['p', character.repeat(40)]]);
  const t = translate('en');

  it('fits where it is shared, with a page of its like, and in its modal', () => {
    const shared = sharedMessage({ entry, name: names.get('p') ?? '', names }, t);
    const fifteen = Array.from({ length: 15 }, (_, nth) => ({ ...entry, id: `e${nth}` }));
    const page = {
      shown: fifteen,
      page: 1,
      pages: 3,
      total: 40,
      name: 'objection',
      names,
    } as const;
    const list = listMessage(page, t);
    for (const message of [shared, list]) {
      expect(() => assertSlackLimits(message)).not.toThrow();
      expect(shownIn(message.blocks)).toBeLessThan(MOST_CHARACTERS);
    }
    const sheet = { entry, names, isStale: true, isEditor: true, mayKeep: true };
    const view = entryView(sheet, { channelId: 'C1', zone: 'UTC' }, t);
    expect(() => assertSlackLimits(view)).not.toThrow();
  });

  it('shows all of what to say, and lets nobody be called', () => {
    const { blocks } = sharedMessage(
      { entry: { ...entry, talk: '<!channel> & *now*' }, name: 'A', names },
      t,
    );
    expect(JSON.stringify(blocks)).not.toMatch(/"mrkdwn","text":"[^"]*<!channel>/);
    const whole = sharedMessage({ entry, name: 'A', names }, t).blocks;
    const said = whole.flatMap((block) => (block.type === 'section' && block.text ? [block.text.text] : []));
    const unescaped = said.map((text) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
    );
    expect(unescaped.some((text) => text.includes(entry.talk))).toBe(true);
  });
});
