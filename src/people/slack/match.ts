import type { Answer, Button, ButtonRequest, Modal, OnMerge } from '../../capability.ts';
import { UserError } from '../../errors.ts';
import { linkAccount, markWithoutSlack } from '../actions/link-account.ts';
import { listUnmatched } from '../actions/list-unmatched.ts';
import { listWithoutSlack } from '../actions/list-without-slack.ts';
import { draftAccount, splitOff } from '../actions/split-off.ts';
import { accountForm, accountSavedView, splitOffView } from '../messages/account-form.ts';
import { ids } from '../messages/ids.ts';
import { type Done, matchList, readMatchValue } from '../messages/match-list.ts';
import { withoutSlackList } from '../messages/without-slack-list.ts';

/** The list of people to match, its pages, and what can be said of each; `followers` as in `mergePeople`. */
export function matchButtons(followers: readonly OnMerge[]): readonly Button[] {
  const link = async (request: ButtonRequest, chosen: ReturnType<typeof readMatchValue>) => {
    const { context, caller } = request;
    const { name, person } = await linkAccount(context, caller, chosen, followers);
    return show(request, chosen.page, { kind: 'matched', name, person });
  };
  const bySuggestion = (request: ButtonRequest) => link(request, readMatchValue(request.value));
  return [
    ...[ids.match, ids.matchBack, ids.matchOn].map((id) => ({
      id,
      run: (request: ButtonRequest) => show(request, Number(request.value) || 0),
    })),
    { id: ids.matchFirst, run: bySuggestion },
    { id: ids.matchSecond, run: bySuggestion },
    {
      id: ids.matchPick,
      // The menu's block says whom it is about.
      run: (request) =>
        link(request, { ...readMatchValue(request.blockId ?? ''), slackUserId: request.value }),
    },
    ...[ids.withoutSlack, ids.withoutBack, ids.withoutOn].map((id) => ({ id, run: showWithoutSlack })),
    { id: ids.noSlack, run: (request) => mark(request, true) },
    { id: ids.noSlackUndo, run: (request) => mark(request, false) },
    accountButton,
    splitOffButton,
  ];
}

async function show(request: ButtonRequest, page: number, done?: Done): Promise<Answer> {
  const { context, caller, t } = request;
  return { kind: 'replace', message: matchList(await listUnmatched(context, caller, page), t, done) };
}

async function showWithoutSlack({ context, caller, value, t }: ButtonRequest): Promise<Answer> {
  const list = await listWithoutSlack(context, caller, Number(value) || 0);
  return { kind: 'replace', message: withoutSlackList(list, t) };
}

async function mark(request: ButtonRequest, isSo: boolean): Promise<Answer> {
  const { page, personId } = readMatchValue(request.value);
  const person = await markWithoutSlack(request.context, request.caller, { personId, isSo });
  return show(request, page, { kind: isSo ? 'marked' : 'unmarked', person });
}

/** Opens the form for a person's Slack account; their id is the button's value. */
const accountButton: Button = {
  id: ids.account,
  async run({ context, caller, value, t }) {
    return { kind: 'open', view: accountForm(await draftAccount(context, caller, value), t) };
  },
};

/** Splits off who was matched to a person, in the place of the form. */
const splitOffButton: Button = {
  id: ids.splitOff,
  async run({ context, caller, value, t }) {
    const [personId = '', matchedId = ''] = value.split(' ');
    const view = splitOffView(await splitOff(context, caller, { personId, matchedId }), t);
    return { kind: 'show', view };
  },
};

/** Stores whose account it is. */
export function accountModal(followers: readonly OnMerge[]): Modal {
  return {
    id: ids.accountForm,
    async submit({ context, caller, metadata: personId, values, t }) {
      const { account } = values;
      if (typeof account !== 'string') throw new UserError((words) => words.common.outdatedForm);
      const chosen = { personId, slackUserId: account };
      const linked = await linkAccount(context, caller, chosen, followers);
      return { kind: 'show', view: accountSavedView(linked, t) };
    },
  };
}
