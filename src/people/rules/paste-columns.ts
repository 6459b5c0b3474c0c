import { foldForSearch } from './search.ts';

/** The columns of a pasted table that we read. */
export type PasteColumn = 'name' | 'firstName' | 'lastName' | 'email' | 'team' | 'manager';

/** What the columns are called in either language, whatever the setting. */
const headers: Readonly<Record<PasteColumn, string>> = {
  name:
    'name | full name | person | people | rep | sales rep | sales agent | agent | account executive | ' +
    'sales person | salesperson | seller | owner | member | employee | user | ' +
    'ad soyad | adı soyadı | isim | ad | kişi | çalışan | personel | temsilci | satış temsilcisi | satış uzmanı | ' +
    'satışçı | üye',
  firstName: 'first name | given name | adı | ilk ad',
  lastName: 'last name | surname | family name | soyad | soyadı',
  email:
    'email | e-mail | mail | email address | e-mail address | ' +
    'e-mail adresi | mail adresi | e-posta | eposta | e-posta adresi | eposta adresi',
  team: 'team | team name | group | takım | takım adı | ekip | grup',
  manager:
    'manager | sales manager | line manager | reports to | lead | team lead | team leader | boss | supervisor | ' +
    'yönetici | yöneticisi | müdür | müdürü | satış müdürü | lider | takım lideri | bağlı olduğu kişi | amir',
};

const headerWords = new Map(
  Object.entries(headers).flatMap(([column, words]) =>
    words.split(' | ').map((word) => [foldForSearch(word), column as PasteColumn] as const),
  ),
);

/**
 * The columns that a header line names ("sales_agent" as "sales agent"), null for one we do not read; null when the line
 * is no header.
 */
export function readHeader(cells: readonly string[]): (PasteColumn | null)[] | null {
  const columns = cells.map((cell) => headerWords.get(foldForSearch(cell.replaceAll('_', ' '))) ?? null);
  const known = columns.filter((column) => column !== null);
  return known.length >= 2 && new Set(known).size === known.length ? columns : null;
}

/**
 * The columns of a row without a header: name, e-mail, team, manager; or without e-mail when there is no place for it.
 * What stands in place of the name may be an e-mail address or a mention.
 */
export function usualColumns(cells: readonly string[]): PasteColumn[] {
  const second = cells[1]?.trim() ?? '';
  const hasEmail = cells.length > 3 || isAddress(second) || (cells.length === 3 && second === '');
  return hasEmail ? ['name', 'email', 'team', 'manager'] : ['name', 'team', 'manager'];
}

/** Whether a text is an e-mail address. */
export const isAddress = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text.trim());
