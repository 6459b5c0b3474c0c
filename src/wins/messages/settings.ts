import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import type { Message, ModalViewDraft } from '../../capability.ts';
import { fromMinor } from '../../kernel/money.ts';
import { formatMoney } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { button, context, header, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import { boxesField, option, textField } from '../../slack/inputs.ts';
import type { TeamPosts } from '../actions/team-settings.ts';
import { SETTINGS_BUTTON, SETTINGS_FORM } from './ids.ts';

/** As a message holds; with a name the others are found. */
const MOST_TEAMS = 15;
const LONGEST_NUMBER = 12;

/** What the bot posts by itself in each team's channel, with the way to change it. */
export function settingsMessage(posts: readonly TeamPosts[], t: Translations): Message {
  const shown = posts.slice(0, MOST_TEAMS);
  const lines = shown.map((each) => teamLine(each, t));
  const left = posts.length - shown.length;
  const blocks: KnownBlock[] = [
    header(t.wins.settingsTitle),
    context(t.wins.settingsIntro),
    ...shown.map(({ place }, nth) =>
      section(lines[nth] ?? '', button({ id: SETTINGS_BUTTON, text: t.wins.change, value: place.id })),
    ),
    ...(posts.length === 0 ? [section(t.wins.settingsNone)] : []),
    ...(left > 0 ? [context(t.wins.moreTeams({ n: left }))] : []),
  ];
  const texts = posts.length === 0 ? [t.wins.settingsNone] : lines;
  return { text: [t.wins.settingsTitle, ...texts].join('\n'), blocks };
}

function teamLine({ place, wishes }: TeamPosts, t: Translations): string {
  const { deals, minimum, currency, dealsADay: aDay, records } = wishes;
  const from = minimum > 0 ? formatMoney(minimum, currency, t.locale) : null;
  const what = [
    ...(deals ? [t.wins.teamDeals({ minimum: from, aDay })] : []),
    ...(records ? [t.wins.teamRecords] : []),
  ];
  const said = what.length > 0 ? what.join('\n') : t.wins.teamOff;
  return t.wins.teamLine({ team: escapeMrkdwn(place.name), channel: `<#${place.channelId}>`, what: said });
}

/** The form for a team; `isShared`: another company reads its channel, which is said before anything is kept. */
export function settingsForm(
  { place, wishes }: TeamPosts,
  isShared: boolean,
  t: Translations,
): ModalViewDraft {
  const { currency } = wishes;
  const blocks: KnownBlock[] = [
    ...(isShared ? [section(t.wins.settingsShared({ channel: `<#${place.channelId}>` }))] : []),
    section(`*${escapeMrkdwn(place.name)}*, <#${place.channelId}>`),
    whatInput({ deals: wishes.deals !== null, records: wishes.records }, t),
    textField('minimum', t.wins.fieldMinimum({ currency }), {
      hint: t.wins.hintMinimum,
      longest: LONGEST_NUMBER,
      value: wholeUnits(wishes.minimum, currency),
    }),
    textField('a_day', t.wins.fieldADay, {
      hint: t.wins.hintADay,
      longest: LONGEST_NUMBER,
      value: String(wishes.dealsADay),
    }),
    context(t.wins.settingsNote),
  ];
  return {
    type: 'modal',
    callback_id: SETTINGS_FORM,
    private_metadata: isShared ? `${place.id} ${place.channelId}` : place.id,
    title: plain(t.wins.settingsTitle),
    submit: plain(t.wins.save),
    close: plain(t.common.cancel),
    blocks,
  };
}

/** Amounts are typed in whole units, which is how they are kept. */
const wholeUnits = (minor: number, currency: string) => fromMinor(minor, currency).replace(/\.0+$/, '');

function whatInput(on: { deals: boolean; records: boolean }, t: Translations): InputBlock {
  const deals: PlainTextOption = {
    ...option('deals', t.wins.optionDeals),
    description: plain(t.wins.optionDealsNote),
  };
  const records: PlainTextOption = {
    ...option('records', t.wins.optionRecords),
    description: plain(t.wins.optionRecordsNote),
  };
  return boxesField('what', t.wins.fieldWhat, [deals, records], {
    chosen: [...(on.deals ? ['deals'] : []), ...(on.records ? ['records'] : [])],
    optional: true,
  });
}
