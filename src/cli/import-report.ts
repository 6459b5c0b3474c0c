import type { ImportReport } from '../import/index.ts';
import { formatNumber } from '../locales/format.ts';

/** An import's report as lines for a terminal. */
export function importReportLines(
  report: ImportReport,
  about: { file: string; isDryRun: boolean; errorsFile: string | null; unit?: string },
): string[] {
  const { created, changed, unchanged, refused } = report;
  const unit = about.unit ?? 'rows';
  const counts = about.isDryRun
    ? `Would create ${n(created)}, change ${n(changed)}, leave ${n(unchanged)} as they are, refuse ${n(refused)}.`
    : `Created ${n(created)}, changed ${n(changed)}, left ${n(unchanged)} as they are, refused ${n(refused)}.`;
  return [
    ...(about.isDryRun ? sampleLines(report, unit) : []),
    `${about.file}: ${n(report.rows)} ${unit}. ${counts}`,
    ...alsoCreatedLines(report),
    ...findingLines(report),
    ...(about.errorsFile ? [`The refused ${unit}, with line and reason: ${about.errorsFile}`] : []),
    ...(about.isDryRun ? ['Nothing was stored: this was a dry run.'] : []),
  ];
}

function sampleLines({ sample }: ImportReport, unit: string): string[] {
  if (sample.length === 0) return [];
  const rows = sample.map((row) =>
    Object.entries(row)
      .map(([field, value]) => `${field} ${value ?? '-'}`)
      .join(' | '),
  );
  return [`The first ${unit} as understood:`, ...rows.map((row) => `  ${row}`)];
}

function alsoCreatedLines({ alsoCreated: { managers, teams } }: ImportReport): string[] {
  return [
    ...(managers.length > 0 ? [`New people, named only as managers: ${managers.join(', ')}.`] : []),
    ...(teams.length > 0 ? [`New teams: ${teams.join(', ')}.`] : []),
  ];
}

function findingLines({ findings }: ImportReport): string[] {
  if (findings.length === 0) return [];
  return [
    'Worth a look:',
    ...findings.map(({ what, count, detail }) => `  ${what}: ${n(count)} (${detail})`),
  ];
}

const n = (value: number) => formatNumber(value, 'en');
