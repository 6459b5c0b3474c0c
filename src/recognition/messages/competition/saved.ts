import type { ModalViewDraft } from '../../../capability.ts';
import type { Translations } from '../../../locales/index.ts';
import { context, plain, section } from '../../../slack/blocks.ts';
import type { Saved } from '../../actions/competition/save.ts';
import { namesLabel } from '../labels.ts';
import { daysOf, nameOf } from './words.ts';

const MOST_NAMED = 10;

/** What was stored, who takes part as things stand, and who could not; nobody who wants to be left out is among them. */
export function savedView({ competition, takers }: Saved, t: Translations): ModalViewDraft {
  const words = t.competitions;
  const { people, without } = takers;
  const more = without.length - MOST_NAMED;
  const names = without.slice(0, MOST_NAMED).map(({ name }) => name);
  const lines = [
    words.saved({ name: nameOf(competition), days: daysOf(competition, t) }),
    words.takePart({ people: people.length }),
    ...(names.length > 0
      ? [words.without({ names: namesLabel(names, t), more: Math.max(0, more), mode: competition.mode })]
      : []),
    competition.isHidden ? words.savedHidden : words.savedChannel({ channel: `<#${competition.channelId}>` }),
  ];
  return {
    type: 'modal',
    title: plain(words.formTitle),
    close: plain(t.common.done),
    blocks: [section(lines.join('\n')), context(words.savedNote)],
  };
}
