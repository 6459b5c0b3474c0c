import type { Button, Modal } from '../../capability.ts';
import type { Foresee } from '../actions/foresee.ts';
import { goLive, pause, previewLaunch } from '../actions/go-live.ts';
import { liveList } from '../actions/live-list.ts';
import { launchedView, previewView } from '../messages/go-live.ts';
import { ids } from '../messages/ids.ts';
import { liveListMessage } from '../messages/live-list.ts';

/** Opens a team's preview; its id is the button's value. */
export function previewButton(foresee: Foresee): Button {
  return {
    id: ids.preview,
    async run({ context, caller, value, t }) {
      return { kind: 'open', view: previewView(await previewLaunch(context, caller, value, foresee), t) };
    },
  };
}

/** Lets the team go live; when it lacks something by now, the form says what instead. */
export function goLiveModal(foresee: Foresee): Modal {
  return {
    id: ids.goLiveForm,
    async submit({ context, caller, metadata, t }) {
      const result = await goLive(context, caller, metadata, foresee);
      const isLive = result.missing.length === 0;
      return { kind: 'show', view: isLive ? launchedView(result, t) : previewView(result, t) };
    },
  };
}

/** Pauses a team and shows those that are left. */
export const pauseButton: Button = {
  id: ids.pause,
  async run({ context, caller, value, t }) {
    await pause(context, caller, value);
    return { kind: 'replace', message: liveListMessage(await liveList(context, caller, 0), t) };
  },
};
