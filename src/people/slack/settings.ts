import type { Answer, Button, Modal, Request } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { ownSettings, saveSettings } from '../actions/message-settings.ts';
import { ids } from '../messages/ids.ts';
import { settingsForm, settingsSaved, WANTED } from '../messages/settings/form.ts';

/** The form for one's own quiet hours and what one hears of. */
export async function openSettings({ context, caller, t }: Request): Promise<Answer> {
  return { kind: 'open', view: settingsForm(await ownSettings(context, caller), t) };
}

/** In App Home and below `/pacesetter`. */
export const settingsButton: Button = { id: ids.settings, run: openSettings };

export const settingsModal: Modal = {
  id: ids.settingsForm,
  async submit({ context, caller, values, t }) {
    const [from, until] = [values.quiet_from, values.quiet_until].map((value) =>
      typeof value === 'string' && value ? value : null,
    );
    if (!from !== !until) {
      throw new UserError((words) => words.settings.bothHours, from ? 'quiet_until' : 'quiet_from');
    }
    const quiet = from && until ? { from, until } : null;
    const wanted = Object.values(WANTED).flatMap((id) => values[id] ?? []);
    return { kind: 'show', view: settingsSaved(await saveSettings(context, caller, { quiet, wanted }), t) };
  },
};
