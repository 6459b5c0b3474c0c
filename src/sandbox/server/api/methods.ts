import { authMethods } from './auth.ts';
import { chatMethods } from './chat.ts';
import { conversationMethods } from './conversations.ts';
import { dndMethods } from './dnd.ts';
import { fileMethods } from './files.ts';
import { historyMethods } from './history.ts';
import type { Methods } from './method.ts';
import { userMethods } from './users.ts';
import { viewMethods } from './views.ts';

/** Every method that needs nothing but the sandbox. */
export const methods: Methods = {
  ...authMethods,
  ...chatMethods,
  ...conversationMethods,
  ...dndMethods,
  ...fileMethods,
  ...historyMethods,
  ...userMethods,
  ...viewMethods,
};
