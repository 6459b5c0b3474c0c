import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatList } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { context, plain, section, sections } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { AccessLine } from '../actions/access.ts';
import type { AccessName } from '../rules/access.ts';

/** So many are named; of more it is said how many there are. */
const MOST_NAMES = 3;
const LONGEST_NAME = 40;

/** Of what is read by nobody else it is said what may change that. */
const ALONE: readonly AccessName[] = ['wins', 'openings'];
/** What is kept so that nobody can tell whose it is. */
const NAMELESS: readonly AccessName[] = ['coaching_rating', 'round_answers'];

/** Of each kind of one's own records, who reads it. */
export function accessView(lines: readonly AccessLine[], t: Translations): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.access.title),
    close: plain(t.common.done),
    blocks: [
      section(t.access.intro),
      ...sections(
        accessLines(lines, t, escapeMrkdwn).map(
          ({ what, who }) => `• ${what.map((each) => `*${each}*`).join(' · ')}: ${who}`,
        ),
      ),
      context(t.access.server),
    ],
  };
}

/** The same without formatting, for the file. */
export const accessTexts = (lines: readonly AccessLine[], t: Translations): string[] =>
  accessLines(lines, t, (name) => name).map(({ what, who }) => `${what.join(' · ')}: ${who}`);

function accessLines(lines: readonly AccessLine[], t: Translations, shown: (name: string) => string) {
  const names = (people: readonly string[]) =>
    formatList(
      people.map((name) => shown(shorten(name, LONGEST_NAME))),
      t.locale,
    );
  const group = (
    people: readonly string[],
    few: (p: { names: string }) => string,
    many: (p: { n: number }) => string,
  ) =>
    people.length === 0
      ? []
      : [people.length > MOST_NAMES ? many({ n: people.length }) : few({ names: names(people) })];
  const asTheyAre = (p: { names: string }) => p.names;
  const told = lines.map(({ kind, above, reports, admins, named, everybody }) => {
    const others = [
      ...group(named, asTheyAre, t.access.named),
      ...group(above, t.access.above, t.access.aboveMany),
      ...group(reports, asTheyAre, t.access.reportsMany),
      ...group(admins, t.access.admins, t.access.adminsMany),
    ];
    const own = others.length > 0 ? [t.access.you, ...others].join(', ') : t.access.onlyYou;
    const who = everybody ? t.access.everybody : NAMELESS.includes(kind) ? t.access.nobody : own;
    // What it says of others is said only where there are any.
    const note = others.length > 0 || everybody || ALONE.includes(kind) ? t.access.note[kind] : undefined;
    return { what: t.access.what[kind], who: note ? `${who} – ${note}` : who };
  });
  return [...Map.groupBy(told, ({ who }) => who)].map(([who, same]) => ({
    what: same.map(({ what }) => what),
    who,
  }));
}
