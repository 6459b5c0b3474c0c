import { localDateOf } from '../../kernel/zoned.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { escapeMrkdwn } from '../../slack/escape.ts';
import type { RoundView } from '../actions/load.ts';
import type { Part } from '../rules/questions.ts';

/** 'Ben and Mert', who read the result, as mrkdwn. */
export function readersWords({ subject, manager }: Pick<RoundView, 'subject' | 'manager'>, t: Translations) {
  const name = escapeMrkdwn(subject.name);
  return manager ? t.rounds.readersTwo({ name, manager: escapeMrkdwn(manager.name) }) : name;
}

/** The day on which the result can be read, on the subject's clocks. */
export const resultDay = ({ round, subject }: Pick<RoundView, 'round' | 'subject'>, t: Translations) =>
  formatDate(localDateOf(round.closesAt, subject.zone), t.locale);

/** 'Peers', or of the reader's own view that it is theirs. */
export function partWords(
  part: Part,
  { subject }: Pick<RoundView, 'subject'>,
  readerId: string,
  t: Translations,
) {
  return part === 'self' && subject.id === readerId ? t.rounds.ownPart : t.rounds.parts[part];
}
