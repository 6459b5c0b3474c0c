import type { Button, Modal, ModalAnswer } from '../../capability.ts';
import type { GoalPurpose } from '../../goals/index.ts';
import { relationTo } from '../../people/index.ts';
import { isAllowed } from '../../people/permissions.ts';
import { goalToday } from '../actions/goal-today.ts';
import { lineOfGoal, relevanceOf } from '../actions/line-of-goal.ts';
import { type Chosen, linkableGoal, linkGoal, linkLater } from '../actions/link-goal.ts';
import { possibleParents } from '../actions/possible-parents.ts';
import { typedIn } from '../form-values.ts';
import { ids } from '../messages/ids.ts';
import { linkedView, linkForm, NOTHING, partOfInputs, purposeBlocks } from '../messages/link.ts';
import { objectivePermissions } from '../permissions.ts';
import { goalKey } from '../rules/links.ts';

/** What `goals` shows of what goals are for. */
export const goalPurpose: GoalPurpose = {
  relevance: relevanceOf,
  async fields({ context, caller, t }, goal, values) {
    const parents = await possibleParents(context.db, caller.workspaceId, goal);
    const [nearest] = parents.filter(({ isSame }) => isSame);
    const said = 'part_of' in values ? chosenIn(values) : { parent: nearest?.key ?? null, note: '' };
    return partOfInputs(parents, said, t);
  },
  async read({ context, caller, values }, goal) {
    const { parent, note } = chosenIn(values);
    if (parent === null) return null;
    return linkLater(context, caller, goal, { parent, note });
  },
  async why({ context, caller, t }, goalId) {
    const { db } = context;
    const found = await goalToday(context, caller, goalId);
    if (!found) return [];
    const { goal, today } = found;
    const steps = await lineOfGoal(db, caller.workspaceId, goalId, today);
    const relation = await relationTo(db, caller, goal.subject, today);
    const mayLink = isAllowed(objectivePermissions['objectives.link'], relation);
    const maySplit =
      'teamId' in goal.subject && isAllowed(objectivePermissions['objectives.split'], relation);
    const hasParents =
      steps.length > 0 ||
      (mayLink &&
        (await linkableGoal(context, caller, goalId)).parents.some((parent) => 'objective' in parent));
    return purposeBlocks(
      {
        steps,
        mayLink: mayLink && hasParents ? goalId : null,
        splitValue: maySplit ? `${goalKey(goalId)} ${today}` : null,
      },
      t,
    );
  },
};

/** *Part of …* in *Why?*. */
export const linkButton: Button = {
  id: ids.link,
  async run({ context, caller, value, t }) {
    return { kind: 'open', view: linkForm(await linkableGoal(context, caller, value), t) };
  },
};

export const linkModal: Modal = {
  id: ids.linkForm,
  async submit({ context, caller, metadata, values, t }): Promise<ModalAnswer> {
    return {
      kind: 'show',
      view: linkedView(await linkGoal(context, caller, metadata, chosenIn(values)), t),
    };
  },
};

function chosenIn(values: Readonly<Record<string, unknown>>): Chosen {
  const parent = typedIn(values.part_of);
  return { parent: parent === '' || parent === NOTHING ? null : parent, note: typedIn(values.part_note) };
}
