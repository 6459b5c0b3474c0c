import type { LocalDate } from '../../../kernel/date.ts';
import { readDaysOff } from './read-days.ts';

/** What follows `/away`, in its parts; a part that was not typed is null. */
export type AwayCommand = { person: string | null; deputy: string | null; days: string };

const MENTION = /<@[^<>]+>/u;
const DEPUTY_MENTION = /(?:^|\s)(?:deputy|vek[iİ]l(?:[iİ]m|[iİ])?)\s*[:=]?\s*(<@[^<>]+>)/iu;
const DEPUTY_NAME = /(?:^|\s)(?:deputy|vek[iİ]l(?:[iİ]m|[iİ])?)(?:\s*[:=]\s*|\s+|$)(.*)$/isu;

/**
 * Takes a command apart: "@ana 24-28 Dec deputy @otto". Slack turns people into mentions; of somebody without an
 * account only a typed "@Ana Kaya" arrives, and the name ends where the days begin.
 */
export function splitAway(text: string, today: LocalDate): AwayCommand {
  const named = DEPUTY_MENTION.exec(text) ?? DEPUTY_NAME.exec(text);
  const deputy = named ? (named[1] ?? '').trim() : null;
  const rest = (named ? text.replace(named[0], ' ') : text).trim();
  const [mention] = MENTION.exec(rest) ?? [];
  if (mention) return { person: mention, deputy, days: rest.replace(mention, ' ').trim() };
  if (!rest.startsWith('@')) return { person: null, deputy, days: rest };
  const words = rest.split(/\s+/u);
  const end = words.findIndex((_, at) => at > 0 && readDaysOff(words.slice(at).join(' '), today).ok);
  if (end < 0) return { person: rest, deputy, days: '' };
  return { person: words.slice(0, end).join(' '), deputy, days: words.slice(end).join(' ') };
}
