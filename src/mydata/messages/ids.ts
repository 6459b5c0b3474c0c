/** The buttons and forms; their versions are in their ids. */
export const ids = {
  access: 'mydata.access.v1',
  retention: 'mydata.retention.v1',
  retentionForm: 'mydata.retention_form.v1',
} as const;
