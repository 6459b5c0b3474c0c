import type { Capability } from '../capability.ts';

/** Workspace, members, teams, roles and who may see what. */
export const people: Capability = { name: 'people' };
