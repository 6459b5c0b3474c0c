import type { Answer, Button, Modal, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { currencyExponent } from '../../kernel/money.ts';
import { readWholeNumber } from '../../kernel/whole-number.ts';
import { localDateOf } from '../../kernel/zoned.ts';
import { teamByName } from '../../people/index.ts';
import { unescapeText } from '../../slack/escape.ts';
import { allowShared, heldPlace } from '../actions/held-posts.ts';
import { setNaming } from '../actions/naming.ts';
import { postsOfTeam, postsOfTeams, setTeamPosts } from '../actions/team-settings.ts';
import { decidedMessage } from '../messages/held.ts';
import { ALLOW_BUTTON, HOLD_BUTTON, NAMING_BUTTON, SETTINGS_BUTTON, SETTINGS_FORM } from '../messages/ids.ts';
import { namingMessage } from '../messages/naming.ts';
import { resultView } from '../messages/post.ts';
import { settingsForm, settingsMessage } from '../messages/settings.ts';

/** `/pacesetter wins`: what is posted in each team's channel; with a team's name of that one. */
export const winsTopic: Topic = {
  words: ['wins', 'win', 'kazanımlar', 'kazanım'],
  async run({ context, caller, t, text }) {
    const name = unescapeText(text).trim().slice(0, 100);
    if (!name) return { kind: 'tell', message: settingsMessage(await postsOfTeams(context, caller), t) };
    const today = localDateOf(context.clock.now(), caller.zone);
    const team = await teamByName(context.db, caller.workspaceId, name, today);
    if (!team) throw new UserError((words) => words.wins.unknownTeam({ name }));
    return { kind: 'tell', message: settingsMessage([await postsOfTeam(context, caller, team.id)], t) };
  },
};

/** *Change*: the form for one team. */
export const settingsButton: Button = {
  id: SETTINGS_BUTTON,
  async run({ context, caller, t, value }): Promise<Answer> {
    const posts = await postsOfTeam(context, caller, value);
    return { kind: 'open', view: settingsForm(posts, false, t), returns: true };
  },
};

/** *Save*: for a channel that another company reads, too, it is said once before anything is kept. */
export const settingsModal: Modal = {
  id: SETTINGS_FORM,
  async submit({ context, caller, t, metadata, values }) {
    const [teamId = '', warnedOf] = metadata.split(' ');
    const { place, wishes } = await postsOfTeam(context, caller, teamId);
    const what = Array.isArray(values.what) ? values.what : [];
    const result = await setTeamPosts(context, caller, {
      teamId,
      deals: what.includes('deals'),
      records: what.includes('records'),
      minimum: numberIn(values.minimum, caller.locale) * 10 ** currencyExponent(wishes.currency),
      dealsADay: numberIn(values.a_day, caller.locale),
      isWarned: warnedOf === place.channelId,
    });
    if (result.kind === 'warn') return { kind: 'show', view: settingsForm(result.posts, true, t) };
    const message = settingsMessage([result.posts], t);
    return { kind: 'show', view: resultView(t.wins.saved, message, t), replacement: message };
  },
};

/** *Do not name me* and *Name me*, in App Home. */
export const namingButton: Button = {
  id: NAMING_BUTTON,
  async run({ context, caller, value, t }): Promise<Answer> {
    if (value !== 'yes' && value !== 'no') throw new UserError((words) => words.common.outdatedButton);
    await setNaming(context, caller, value === 'yes');
    return { kind: 'tell', message: namingMessage(value === 'yes', t) };
  },
};

/** *Post there anyway*. */
export const allowButton: Button = {
  id: ALLOW_BUTTON,
  async run({ context, caller, value, t }): Promise<Answer> {
    const place = await allowShared(context, caller, readPlace(value));
    return { kind: 'replace', message: decidedMessage(place, true, t) };
  },
};

/** *Keep holding it back*: nothing is stored, as nothing is posted unless somebody allows it. */
export const holdButton: Button = {
  id: HOLD_BUTTON,
  async run({ context, caller, value, t }): Promise<Answer> {
    const place = await heldPlace(context, caller, readPlace(value));
    return { kind: 'replace', message: decidedMessage(place, false, t) };
  },
};

function readPlace(value: string): { teamId: string; channelId: string } {
  const [teamId = '', channelId = ''] = value.split(' ');
  return { teamId, channelId };
}

/** NaN for what is no whole number, which the action refuses in a sentence. */
function numberIn(value: string | readonly string[] | null | undefined, locale: 'en' | 'tr'): number {
  const read = readWholeNumber(typeof value === 'string' ? value : '', locale);
  return read.kind === 'number' ? read.value : Number.NaN;
}
