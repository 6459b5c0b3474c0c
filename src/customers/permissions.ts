import type { Permissions } from '../people/permissions.ts';

/**
 * Customers that a file named, and the profile, are the whole company's knowledge. A deal is its owner's, of those above
 * them and of admins; whoever may see one may answer for its customer (design.md §4 "Who sees what").
 */
export const customerPermissions = {
  /** What is known of a listed customer, and its score. */
  'customers.read': ['everyone'],
  /** That there is a deal with a customer. */
  'customers.read_deals': ['self', 'line_above', 'admin'],
  /** Answer the profile's questions about the customer of a deal. */
  'customers.answer': ['self', 'line_above', 'admin'],
  /** What an ideal customer is. */
  'profile.read': ['everyone'],
  'profile.set': ['admin'],
} as const satisfies Permissions;
