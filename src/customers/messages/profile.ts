import type { Message, ModalViewDraft } from '../../capability.ts';
import { formatDate } from '../../locales/format.ts';
import type { Translations } from '../../locales/index.ts';
import { actions, button, context, plain, section, sections } from '../../slack/blocks.ts';
import type { ProfileSheet } from '../actions/profile.ts';
import type { Profile } from '../profile.ts';
import { ids } from './ids.ts';
import { criterionWords, exclusionWords } from './profile-words.ts';

/** What an ideal customer is, with *Change* for those who may. */
export function profileMessage({ profile, maySet }: ProfileSheet, t: Translations): Message {
  const words = profile ? t.profile.change : t.profile.define;
  const change = maySet ? [actions(button({ id: ids.change, text: words }))] : [];
  if (!profile) return { text: t.profile.none, blocks: [section(t.profile.none), ...change] };
  const lines = profileLines(profile, t);
  const since = t.profile.since({
    version: profile.version,
    date: formatDate(profile.validFrom, t.locale),
  });
  return {
    text: [t.profile.title, ...lines, since].join('\n'),
    blocks: [
      section(`*${t.profile.title}*`),
      ...sections(lines),
      ...change,
      context(since),
      context(t.profile.hint),
    ],
  };
}

/** What the form becomes. */
export function profileSavedView(
  { profile, outcome }: { profile: Profile; outcome: 'first' | 'changed' | 'unchanged' },
  t: Translations,
): ModalViewDraft {
  return {
    type: 'modal',
    title: plain(t.profile.formTitle),
    close: plain(t.common.done),
    blocks: [section(t.profile.saved[outcome]), ...sections(profileLines(profile, t))],
  };
}

function profileLines(profile: Profile, t: Translations): string[] {
  const { criteria, exclusions, threshold } = profile;
  return [
    ...criteria.map((criterion) => {
      const { weight } = criterion;
      return `• ${criterionWords(criterion, t)}${weight === 1 ? '' : ` · ${t.profile.weight({ weight })}`}`;
    }),
    ...(exclusions.length > 0 ? [`_${t.profile.excludedHeading}_`] : []),
    ...exclusions.map((exclusion) => `• ${exclusionWords(exclusion, t)}`),
    t.profile.rule({ threshold }),
  ];
}
