import { common } from './common.ts';
import { manager } from './manager.ts';
import { sdr } from './sdr.ts';
import { seller } from './seller.ts';
import { selling } from './selling.ts';

/** The words of ours in this language. */
export const words = { common, selling, seller, sdr, manager };
