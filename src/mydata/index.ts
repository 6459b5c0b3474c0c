/** What the operator's commands use: the company's files, and that they were made. */
export type { CsvFile } from './actions/csv-files.ts';
export { auditExport, exportFiles } from './actions/export-all.ts';
