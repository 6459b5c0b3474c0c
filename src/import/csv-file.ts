import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { TextDecoder } from 'node:util';
import { CsvError, type Info, parse } from 'csv-parse';
import { ImportError } from './import-error.ts';

/** How a file is written: its text encoding, what parts its cells, and its column names. */
export type CsvDialect = { encoding: string; delimiter: string; header: readonly string[] };

/** One row with the line it starts on, as an editor numbers lines; cells are trimmed. */
export type CsvRow = { line: number; cells: readonly string[] };

/** A cell longer than this is an unclosed quote, not a customer's name. */
const LONGEST_RECORD = 1_000_000;

/**
 * Looks at a CSV file: whether it can be read from start to end, how it is written, and how many rows it has.
 * Encoding: UTF-8 (or UTF-16 with its mark) unless given. Throws an ImportError that says what is wrong where.
 */
export async function inspectCsv(
  file: string,
  encoding?: string,
): Promise<{ dialect: CsvDialect; rowCount: number }> {
  const start = await readStart(file);
  const isUtf16 = start[0] === 0xff && start[1] === 0xfe;
  const found = encoding ?? (isUtf16 ? 'utf-16le' : 'utf-8');
  const delimiter = guessDelimiter(decoderFor(found, false).decode(start));
  const dialect = { encoding: found, delimiter, header: [] };
  let header: readonly string[] | null = null;
  let rowCount = 0;
  for await (const row of readRecords(file, dialect)) {
    if (header === null) header = row.cells;
    else rowCount++;
  }
  if (header === null) throw new ImportError(`${file} is empty: its first line should name the columns.`);
  return { dialect: { ...dialect, header }, rowCount };
}

/** The rows below the header, one by one; lines without any text are left out. */
export async function* readCsv(file: string, dialect: CsvDialect): AsyncGenerator<CsvRow> {
  let isHeader = true;
  for await (const row of readRecords(file, dialect)) {
    if (!isHeader) yield row;
    isHeader = false;
  }
}

async function* readRecords(file: string, { encoding, delimiter }: CsvDialect): AsyncGenerator<CsvRow> {
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    max_record_size: LONGEST_RECORD,
  });
  const feeding = pipeline(createReadStream(file), (bytes) => decode(bytes, encoding), parser);
  // What goes wrong there arrives below, through the parser.
  feeding.catch(() => {});
  try {
    for await (const parsed of parser) {
      const { record, info } = parsed as { record: string[]; info: Info };
      const cells = record.map((cell) => cell.trim());
      if (cells.every((cell) => cell === '')) continue;
      const breaks = record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
      yield { line: info.lines - breaks, cells };
    }
  } catch (error) {
    throw asImportError(error, file, encoding);
  }
}

async function* decode(bytes: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<string> {
  const decoder = decoderFor(encoding, true);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function decoderFor(encoding: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: false });
  } catch {
    throw new ImportError(`I do not know the text encoding "${encoding}"; try utf-8 or windows-1254.`);
  }
}

async function readStart(file: string): Promise<Buffer> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw asImportError(error, file, 'utf-8');
  }
}

/** The separator that parts the first line most often, outside quotes; a comma when there is none. */
export function guessDelimiter(start: string): string {
  const [firstLine = ''] = start
    .trimStart()
    .replace(/"[^"]*"/g, '')
    .split(/[\r\n]/, 1);
  const count = (delimiter: string) => firstLine.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best));
}

function asImportError(error: unknown, file: string, encoding: string): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof CsvError)
    return new ImportError(`${file} is not a CSV file I can read: ${error.message}.`);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return new ImportError(
      `${file} is not ${encoding} text. Save it as "CSV UTF-8", or name its encoding, for example --encoding windows-1254.`,
    );
  }
  if (code === 'ENOENT') return new ImportError(`There is no file ${file}.`);
  if (code === 'EISDIR') return new ImportError(`${file} is a folder, not a CSV file.`);
  if (code === 'EACCES') return new ImportError(`I may not read ${file}.`);
  return error;
}
