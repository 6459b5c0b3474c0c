import type { HomeSection } from '../capability.ts';
import { namingOf } from './actions/naming.ts';
import { namingBlocks } from './messages/naming.ts';

/** Whether the reader is named in what the bot posts by itself; App Home is read by its owner alone. */
export const homeSection: HomeSection = {
  order: 86,
  rare: true,
  async render({ context, caller, t }) {
    return namingBlocks(await namingOf(context, caller), t);
  },
};
