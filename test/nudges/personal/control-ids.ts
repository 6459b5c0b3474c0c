import {
  OWN_BACK,
  OWN_DO,
  OWN_LESS,
  OWN_PUT_OFF,
  OWN_STOP,
  OWN_USUAL,
  OWN_WHY,
} from '../../../src/nudges/messages/personal/ids.ts';

/** What stands on an item of a morning's message. */
export const ids = {
  act: OWN_DO,
  why: OWN_WHY,
  putOff: OWN_PUT_OFF,
  back: OWN_BACK,
  less: OWN_LESS,
  stop: OWN_STOP,
  usual: OWN_USUAL,
};
