export { type CalendarOptions, importCalendar } from './calendar/import-calendar.ts';
export { importYear, type YearImport } from './company-year.ts';
export type { Finding } from './findings.ts';
export { ImportError } from './import-error.ts';
export { type ImportKind, type ImportOptions, importFile } from './import-file.ts';
export type { ImportContext } from './importer.ts';
export type { ImportReport } from './tally.ts';
