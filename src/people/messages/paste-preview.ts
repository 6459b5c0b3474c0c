import type { KnownBlock } from '@slack/types';
import type { ModalViewDraft } from '../../capability.ts';
import { shorten } from '../../kernel/shorten.ts';
import { formatList } from '../../locales/format.ts';
import { type Translations, translate } from '../../locales/index.ts';
import { actions, button, context, plain, section } from '../../slack/blocks.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { TeamsToBe, TeamToBe } from '../actions/read-teams.ts';
import { foldAlias, readPlainName } from '../rules/alias.ts';
import type { NewPerson, Who } from '../rules/place-people.ts';
import { ids } from './ids.ts';

const LONGEST_SECTION = 2900;

/** What was understood of a pasted text, to be saved or gone back from; `notice` stands above. */
export function pastePreview(
  { teams, newPeople, problems, fingerprint }: TeamsToBe,
  text: string,
  t: Translations,
  notice?: string,
): ModalViewDraft {
  const blocks: KnownBlock[] = [
    ...(notice ? [section(escapeMrkdwn(shorten(notice, 500)))] : []),
    ...(teams.length > 0
      ? teams.flatMap((team) => sections(teamLines(team, t)))
      : [section(t.paste.nothing)]),
    ...sections(newLines(newPeople, t)),
    ...sections(problemLines(problems, t)),
    ...(teams.length > 0 ? [context(t.paste.others)] : []),
    actions(button({ id: ids.pasteBack, text: t.people.buttonBack })),
  ];
  return {
    type: 'modal',
    callback_id: ids.pastePreview,
    private_metadata: `${fingerprint} ${text}`,
    title: plain(t.paste.previewTitle),
    ...(teams.length > 0 ? { submit: plain(t.paste.save) } : {}),
    close: plain(t.common.cancel),
    blocks,
  };
}

/** The fingerprint and the text that a preview carries. */
export function readPreview(metadata: string): { fingerprint: string; text: string } {
  const [, fingerprint = '', text = ''] = /^(\S*) ([\s\S]*)$/.exec(metadata) ?? [];
  return { fingerprint, text };
}

function teamLines({ name, begins, managers, members }: TeamToBe, t: Translations): string[] {
  const title = `*${shown(name)}*`;
  const language = begins && translate(begins.locale).people.languageName;
  return [
    begins ? `${title} · ${t.paste.newTeam} · ${language} · ${begins.zone}` : title,
    ...(managers.length > 0
      ? [t.paste.managers({ names: managers.map((who) => whoText(who, [])).join(', ') })]
      : []),
    t.paste.members({ names: members.map((who) => whoText(who, movedFrom(who, name, t))).join(', ') }),
  ];
}

/** A name of ours; in brackets how the text has it when that is not the same, and `notes`. */
function whoText(who: Who, notes: readonly string[]): string {
  if (who.kind === 'new') return shown(who.name);
  const typed = readPlainName(who.typed);
  const isPlain = foldAlias(typed) === foldAlias(who.name) || typed.startsWith('<@');
  const all = [...(isPlain ? [] : [`“${shown(typed)}”`]), ...notes];
  return all.length > 0 ? `${shown(who.name)} (${all.join(', ')})` : shown(who.name);
}

/** Nobody is taken out of their team without a word. */
function movedFrom(who: Who, team: string, t: Translations): string[] {
  if (who.kind === 'new' || !who.team || foldAlias(who.team) === foldAlias(team)) return [];
  return [t.paste.movesFrom({ team: shown(who.team) })];
}

function newLines(people: readonly NewPerson[], t: Translations): string[] {
  if (people.length === 0) return [];
  return [
    t.paste.newPeople({ count: people.length }),
    ...people.map(({ name, email, similar }) => {
      const parts = [
        shown(name),
        ...(email ? [shown(email)] : []),
        ...(similar.length > 0 ? [t.paste.similar({ names: similar.map(shown).join(', ') })] : []),
      ];
      return `• ${parts.join(' · ')}`;
    }),
  ];
}

function problemLines(problems: TeamsToBe['problems'], t: Translations): string[] {
  if (problems.length === 0) return [];
  return [
    t.paste.problems({ count: problems.length }),
    ...problems.map((problem) => {
      const quoted = 'text' in problem ? ` “${shown(problem.text)}”` : '';
      return `• ${t.paste.line({ line: problem.line })}${quoted}: ${whyText(problem, t)}`;
    }),
  ];
}

function whyText(problem: TeamsToBe['problems'][number], t: Translations): string {
  const { why } = problem;
  if ('text' in problem) return t.paste.problem[problem.why]();
  const name = shown(problem.name);
  switch (why) {
    case 'several':
      return t.paste.problem.several({
        name,
        near: formatList(problem.near.slice(0, 5).map(shown), t.locale),
      });
    case 'twice':
    case 'otherManager':
      return t.paste.problem[why]({ name, line: problem.on });
    case 'sameAddress':
      return t.paste.problem.sameAddress({ name, other: shown(problem.other) });
    default:
      return t.paste.problem[problem.why]({ name });
  }
}

const shown = (text: string) => escapeMrkdwn(shorten(text, 100));

/** Lines in as few sections as hold them; a line longer than one is divided between names. */
function sections(lines: readonly string[]): KnownBlock[] {
  const texts: string[] = [];
  const add = (piece: string, divider: string) => {
    const last = texts.at(-1);
    if (last !== undefined && last.length + divider.length + piece.length <= LONGEST_SECTION) {
      texts[texts.length - 1] = last + divider + piece;
    } else texts.push(piece);
  };
  for (const line of lines) {
    const [first = '', ...names] = line.split(', ');
    add(first, '\n');
    for (const name of names) add(name, ', ');
  }
  return texts.map((text) => section(text));
}
