import type { ModalViewDraft, Request } from '../../capability.ts';
import type { Person } from '../../people/index.ts';
import { placesFor } from '../actions/places.ts';
import { readSettings } from '../actions/settings.ts';
import type { FormState } from '../form-state.ts';
import { praiseForm } from '../messages/form.ts';

/** What the form starts with, or is shown again with. */
export type FormStart = {
  receivers?: readonly Person[];
  refusal?: string | null;
  text?: string;
  valueId?: string | null;
  /** Undefined: the giver's own team's channel, else a receiver's, else only them. */
  teamId?: string | null | undefined;
  state?: Partial<FormState>;
};

/** The form for the caller: the company's values and the channels there are, in a few indexed reads. */
export async function formFor(request: Request, start: FormStart): Promise<ModalViewDraft> {
  const { context, caller, t } = request;
  const { receivers = [] } = start;
  const { own, all } = await placesFor(context, caller, receivers);
  const { values } = await readSettings(context, caller);
  const usual = own[0]?.id ?? all[0]?.id ?? null;
  return praiseForm(
    {
      state: { id: context.newId(), isHinted: false, link: null, warnedOf: null, ...start.state },
      slackUserIds: receivers.flatMap(({ slackUserId }) => slackUserId ?? []),
      refusal: start.refusal ?? null,
      text: start.text ?? '',
      values,
      valueId: start.valueId ?? null,
      places: all,
      teamId: start.teamId === undefined ? usual : start.teamId,
    },
    t,
  );
}
