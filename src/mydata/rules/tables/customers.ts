import type { CustomerTables } from '../../../database/tables/customers.ts';
import type { TablesOfPeople } from '../table-of-people.ts';

/** What the columns of customers are to a person. */
export const customerTables: TablesOfPeople<CustomerTables> = {
  customer: {
    topic: null,
    columns: {
      workspace_id: 'inner',
      id: 'inner',
      name: 'inner',
      name_key: 'inner',
      industry: 'inner',
      country: 'inner',
      employees: 'inner',
      revenue: 'inner',
      currency: 'inner',
      listed: 'inner',
      recorded_at: 'inner',
    },
  },
  customer_profile: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      version: 'value',
      rules: 'json',
      valid_from: 'value',
      author_id: 'mine',
      recorded_at: 'instant',
    },
  },
  customer_answer: {
    topic: 'work',
    since: 'recorded_at',
    columns: {
      workspace_id: 'inner',
      customer_id: 'value',
      question_id: 'value',
      answer: 'value',
      answered_by: 'mine',
      recorded_at: 'instant',
    },
  },
};
