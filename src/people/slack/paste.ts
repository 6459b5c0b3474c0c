import type { Button, Modal, ModalAnswer, ModalRequest } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { formatNumber } from '../../locales/format.ts';
import { readTeams, requireTeamEditor } from '../actions/read-teams.ts';
import { saveTeams } from '../actions/save-teams.ts';
import { ids } from '../messages/ids.ts';
import { MOST_PASTED, pasteForm, pasteSavedView } from '../messages/paste-form.ts';
import { pastePreview, readPreview } from '../messages/paste-preview.ts';

/** Opens the form into which teams are pasted. */
export const pasteButton: Button = {
  id: ids.paste,
  async run({ context, caller, t }) {
    await requireTeamEditor(context, caller);
    return { kind: 'open', view: pasteForm(t) };
  },
};

/** From the preview back to the form, with the text as it was. */
export const pasteBackButton: Button = {
  id: ids.pasteBack,
  async run({ metadata, t }) {
    return { kind: 'show', view: pasteForm(t, readPreview(metadata).text) };
  },
};

/** Shows what was understood; nothing is stored. */
export const pasteModal: Modal = {
  id: ids.pasteForm,
  async submit(request) {
    const { text } = request.values;
    if (typeof text !== 'string' || text.trim() === '') {
      return { kind: 'errors', errors: { text: request.t.paste.empty } };
    }
    return preview(request, text);
  },
};

/** Stores what was shown. What cannot be, or has changed meanwhile, is told above the preview, which stays. */
export const pastePreviewModal: Modal = {
  id: ids.pastePreview,
  async submit(request) {
    const { context, caller, t } = request;
    const shown = readPreview(request.metadata);
    try {
      const saved = await saveTeams(context, caller, shown);
      if (saved) return { kind: 'show', view: pasteSavedView(saved, t) };
    } catch (error) {
      if (error instanceof UserError) return preview(request, shown.text, error.sentence(t));
      throw error;
    }
    return preview(request, shown.text, t.paste.changed);
  },
};

async function preview(
  { context, caller, t }: ModalRequest,
  text: string,
  notice?: string,
): Promise<ModalAnswer> {
  if (text.length > MOST_PASTED) {
    const most = formatNumber(MOST_PASTED, t.locale);
    throw new UserError((words) => words.paste.tooLong({ most }), 'text');
  }
  return { kind: 'show', view: pastePreview(await readTeams(context, caller, text), text, t, notice) };
}
