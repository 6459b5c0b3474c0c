import type { Job } from '../capability.ts';
import { expireCertificates, nextExpiring } from './actions/expire.ts';

/** Gives courses again whose certificates are over. */
export const expiryJob: Job = { name: 'courses.expiry', nextDue: nextExpiring, run: expireCertificates };
