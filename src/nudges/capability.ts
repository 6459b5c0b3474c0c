import type { Button, Capability, DeliveryKind, Foreseen } from '../capability.ts';
import type { NudgeTrigger, OwedSource, PersonalTrigger } from '../reminder.ts';
import { foreseenReminders } from './actions/foreseen.ts';
import { foreseenMornings } from './actions/personal/foreseen.ts';
import { reminderDelivery } from './deliveries.ts';
import { morningJob, reminderJob } from './jobs.ts';
import { deliveryNames } from './messages/personal/delivery-names.ts';
import { againDelivery, morningDelivery } from './own-deliveries.ts';
import { nudgePermissions } from './permissions.ts';
import { itemButtons } from './slack/own-buttons.ts';
import { remindersSection, remindersTopic, settingsButtons, settingsModal } from './slack/own-settings.ts';
import { reminderButtons } from './slack/reminder.ts';
import { weekButtons, weekRewriter, weekSection } from './slack/week.ts';
import { moveNudges } from './store/merging.ts';
import { weekDelivery } from './week-delivery.ts';

/** What other capabilities bring to the engine. */
export type Brought = {
  /** Reasons for which a manager is reminded of somebody. */
  triggers: readonly NudgeTrigger[];
  /** Reasons for which somebody is reminded of something of their own. */
  personal?: readonly PersonalTrigger[];
  /** What people owe others, for a manager's week. */
  owed?: readonly OwedSource[];
  /** The buttons that may settle those. */
  buttons?: readonly Button[];
  /** The messages that may count towards a week, for their names. */
  deliveries?: readonly DeliveryKind[];
};

/** The engine behind reminders: which of the triggers' findings is worth sending, to whom, and when not. */
export function createNudges({
  triggers,
  personal = [],
  owed = [],
  buttons = [],
  deliveries = [],
}: Brought): Capability {
  const sources = { triggers, personal, owed };
  const rewriteWeek = weekRewriter(sources);
  const own = [
    weekDelivery(sources),
    reminderDelivery(triggers),
    morningDelivery(personal),
    againDelivery(personal),
  ];
  const vocabulary = { triggers: personal, names: deliveryNames([...deliveries, ...own]) };
  return {
    name: 'nudges',
    topics: [remindersTopic(vocabulary)],
    buttons: [
      ...weekButtons(sources, buttons, rewriteWeek),
      ...reminderButtons(triggers, rewriteWeek),
      ...itemButtons(personal, buttons, rewriteWeek),
      ...settingsButtons(vocabulary, rewriteWeek),
    ],
    modals: [settingsModal(vocabulary, rewriteWeek)],
    home: [weekSection(sources), remindersSection],
    // What came of earlier reminders is judged with the mornings, which a week's part is chosen by.
    jobs: [morningJob(personal), reminderJob(sources)],
    deliveries: own,
    permissions: nudgePermissions,
    async foreseen(context, team, range) {
      const weeks = await foreseenReminders(context, team, range);
      const mornings = await foreseenMornings(context, team, range);
      return [...weeks, ...mornings.filter((morning) => !weeks.some((week) => isSame(week, morning)))];
    },
    onMerge: moveNudges,
  };
}

/** A manager hears of their own with their week. */
const isSame = (one: Foreseen, other: Foreseen) =>
  one.at.getTime() === other.at.getTime() &&
  'personId' in one.to &&
  'personId' in other.to &&
  one.to.personId === other.to.personId;
