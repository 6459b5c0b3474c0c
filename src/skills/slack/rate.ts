import type { Answer, Button, ButtonRequest, Modal, Values } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { fieldsOf, type GivenRating, giveRatings, rateSheet } from '../actions/give-ratings.ts';
import { shareEarlier } from '../actions/share.ts';
import { ids } from '../messages/ids.ts';
import { ratedView, rateForm } from '../messages/rate-form.ts';
import { isPoints } from '../rating.ts';
import { cardFor } from './card.ts';

/** *Rate*: the form with every skill. */
export const rateButton: Button = {
  id: ids.rate,
  async run({ context, caller, value, t }) {
    return { kind: 'open', view: rateForm(await rateSheet(context, caller, value), t), returns: true };
  },
};

/** Keeps what was said; the card as it is then takes the place of the message the form was opened from. */
export const rateModal: Modal = {
  id: ids.rateForm,
  async submit(request) {
    const { context, caller, metadata, values, t } = request;
    const [personId = '', version = ''] = metadata.split(' ');
    if (!/^\d{1,9}$/.test(version)) throw new UserError((words) => words.common.outdatedForm);
    const sheet = await rateSheet(context, caller, personId);
    const keys = sheet.rubric.skills.map(({ key }) => key);
    const ratings = keys.flatMap((key) => givenFor(key, values));
    const [unrated] = keys.filter(
      (key) => textOf(values, key) !== '' && !ratings.some((each) => each.skillKey === key),
    );
    if (unrated !== undefined) {
      return { kind: 'errors', errors: { [fieldsOf(unrated).points]: t.skills.chooseOne } };
    }
    const given = await giveRatings(context, caller, { personId, version: Number(version), ratings });
    return { kind: 'show', view: ratedView(given, t), replacement: await cardFor(request, personId) };
  },
};

function givenFor(skillKey: string, values: Values): GivenRating[] {
  const points = Number(values[fieldsOf(skillKey).points] ?? 0);
  return isPoints(points) ? [{ skillKey, points, evidence: textOf(values, skillKey) }] : [];
}

function textOf(values: Values, skillKey: string): string {
  const typed = values[fieldsOf(skillKey).seen];
  return typeof typed === 'string' ? typed.trim() : '';
}

/** *Share earlier ratings* with one's manager. */
export const shareButton: Button = { id: ids.share, run: (request) => share(request, true) };

/** *Stop sharing*. */
export const unshareButton: Button = { id: ids.unshare, run: (request) => share(request, false) };

async function share(request: ButtonRequest, isOn: boolean): Promise<Answer> {
  const { context, caller, value } = request;
  await shareEarlier(context, caller, { managerId: value, share: isOn });
  return { kind: 'replace', message: await cardFor(request, caller.personId) };
}
