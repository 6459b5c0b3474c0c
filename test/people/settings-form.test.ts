import { expect, it } from 'vitest';
import { translate } from '../../src/locales/index.ts';
import { settingsForm } from '../../src/people/messages/settings/form.ts';
import { NOTICES, type Notice } from '../../src/people/rules/notices.ts';
import type { Person } from '../../src/people/types.ts';
import { assertSlackLimits } from '../../src/slack/limits.ts';

const person = { workWeek: [1, 2, 3, 4, 5], zone: 'Europe/Berlin' } as unknown as Person;

function boxes(choice: readonly Notice[], off: readonly Notice[] = []) {
  const view = settingsForm({ person, settings: { quiet: null, off }, choice }, translate('en'));
  return view.blocks.flatMap((block) =>
    block.type === 'input' && block.element.type === 'checkboxes'
      ? [{ label: block.label.text, id: block.block_id, ...block.element }]
      : [],
  );
}

it('has every message that can be switched off once, by subject', () => {
  const groups = boxes(NOTICES);
  expect(groups.map(({ label }) => label)).toEqual([
    'Your own goals and days',
    'You and others',
    'People you lead',
  ]);
  expect(groups.flatMap(({ options }) => options.map(({ value }) => value)).sort()).toEqual(
    NOTICES.toSorted(),
  );
  expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
});

it('leaves a subject out of which there is nothing to choose, and ticks what is wanted', () => {
  const groups = boxes(
    NOTICES.filter((notice) => notice !== 'reminders'),
    ['thanks'],
  );
  expect(groups).toHaveLength(2);
  const ticked = groups.flatMap(({ initial_options = [] }) => initial_options.map(({ value }) => value));
  expect(ticked).toHaveLength(NOTICES.length - 2);
  expect(ticked).not.toContain('thanks');
});

it.each(['en', 'tr'] as const)('fits into Slack in %s', (locale) => {
  assertSlackLimits(
    settingsForm({ person, settings: { quiet: null, off: [] }, choice: NOTICES }, translate(locale)),
  );
});
