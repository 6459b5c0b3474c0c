import type { Button, Modal, Topic } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { isCurrency } from '../../kernel/money.ts';
import { profileSheet, requireProfileSetter, setProfile } from '../actions/profile.ts';
import { ids } from '../messages/ids.ts';
import { profileMessage, profileSavedView } from '../messages/profile.ts';
import { profileForm } from '../messages/profile-form.ts';
import { questionFor } from '../rules/versions.ts';
import { readProfileFields } from './read-fields.ts';

/** `/pacesetter profile`: what an ideal customer is. */
export const profileTopic: Topic = {
  words: ['profile', 'profil', 'icp'],
  async run({ context, caller, t }) {
    return { kind: 'tell', message: profileMessage(await profileSheet(context, caller), t) };
  },
};

/** The same from a button. */
export const profileButton: Button = {
  id: ids.profile,
  run: (request) => profileTopic.run({ ...request, text: '', channelId: request.channelId ?? '' }),
};

/** *Change*, for an admin. */
export const changeButton: Button = {
  id: ids.change,
  async run({ context, caller, t }) {
    return { kind: 'open', view: profileForm(await requireProfileSetter(context, caller), t) };
  },
};

/** Stores the profile, or says under each field what is wrong with it. */
export const profileModal: Modal = {
  id: ids.changeForm,
  async submit({ context, caller, metadata, values, t }) {
    const { versions } = await requireProfileSetter(context, caller);
    const [version = '', currency = ''] = metadata.split(' ');
    if (!/^\d{1,9}$/.test(version) || !isCurrency(currency)) {
      throw new UserError((words) => words.common.outdatedForm);
    }
    const read = readProfileFields(values, {
      currency,
      questionFor: (text) => questionFor(text, versions, () => context.newId()),
      t,
    });
    if ('errors' in read) return { kind: 'errors', errors: read.errors };
    const saved = await setProfile(context, caller, { version: Number(version), rules: read.rules });
    return { kind: 'show', view: profileSavedView(saved, t) };
  },
};
