import type { MultiSelect, Option, Select } from '@slack/types';
import type { Conversation, User } from '../api/shapes.ts';
import { nameOf, realPeople } from './people.ts';

/** One thing to pick in a select menu. */
export type Choice = { value: string; label: string; description?: string };

/** Choices under one heading; the heading is empty when there are no groups. */
export type ChoiceGroup = { label: string; choices: Choice[] };

/** What a person may pick from. */
export type Directory = { users: readonly User[]; conversations: readonly Conversation[] };

/** The choices of any select menu. External selects have none: nobody here answers their lookups. */
export function choicesOf(element: Select | MultiSelect, { users, conversations }: Directory): ChoiceGroup[] {
  switch (element.type) {
    case 'static_select':
    case 'multi_static_select':
      if (element.option_groups) {
        return element.option_groups.map(({ label, options }) => ({
          label: label.text,
          choices: options.map(choiceOf),
        }));
      }
      return [{ label: '', choices: (element.options ?? []).map(choiceOf) }];
    case 'users_select':
    case 'multi_users_select':
      return [{ label: '', choices: realPeople(users).map(personChoice) }];
    case 'channels_select':
    case 'multi_channels_select':
      return [
        { label: '', choices: conversations.filter(({ type }) => type === 'channel').map(channelChoice) },
      ];
    case 'conversations_select':
    case 'multi_conversations_select':
      return conversationGroups(element, { users, conversations });
    default:
      return [];
  }
}

/** An option of a static select, a radio group or checkboxes as a choice. */
export function choiceOf(option: Option): Choice {
  return {
    value: option.value ?? '',
    label: option.text.text,
    ...(option.description && { description: option.description.text }),
  };
}

const channelChoice = ({ id, name }: Conversation): Choice => ({ value: id, label: `#${name}` });

function personChoice(user: User): Choice {
  return {
    value: user.id,
    label: nameOf(user),
    ...(user.profile.title && { description: user.profile.title }),
  };
}

type ConversationMenu = Extract<
  Select | MultiSelect,
  { type: 'conversations_select' | 'multi_conversations_select' }
>;

function conversationGroups(
  { filter }: ConversationMenu,
  { users, conversations }: Directory,
): ChoiceGroup[] {
  const kinds = filter?.include ?? ['public', 'private', 'im'];
  const isKept = ({ type, is_shared }: Conversation) =>
    kinds.includes(type === 'channel' ? 'public' : type) &&
    !(is_shared && filter?.exclude_external_shared_channels);
  const kept = conversations.filter(isKept);
  const withPeople = kept.flatMap(({ id, with_user }) => {
    const user = users.find((candidate) => candidate.id === with_user);
    if (!user || (user.is_bot && filter?.exclude_bot_users)) return [];
    return [{ value: id, label: nameOf(user) }];
  });
  return [
    { label: 'Channels', choices: kept.filter(({ type }) => type !== 'im').map(channelChoice) },
    { label: 'Direct messages', choices: withPeople },
  ].filter(({ choices }) => choices.length > 0);
}
