import type { DataTableBlock, RichTextBlock as RichText, TableBlock as Table } from '@slack/types';
import { replaceEmoji } from '../rules/emoji.ts';
import { RichTextBlock } from './rich-text-block.tsx';

type Cell = Table['rows'][number][number];

/** A table; its first row is the header. Numbers stand at the right. */
export function TableBlock({ block }: { block: Table | DataTableBlock }) {
  const [header = [], ...rows] = block.rows;
  const settings = block.type === 'table' ? (block.column_settings ?? []) : [];
  const alignOf = (cell: Cell, column: number) =>
    settings[column]?.align ?? (cell.type === 'raw_number' ? 'right' : 'left');
  return (
    <div className="block-table">
      <table>
        {block.type === 'data_table' && <caption>{replaceEmoji(block.caption)}</caption>}
        <thead>
          <tr>
            {header.map((cell, column) => (
              <th key={column} scope="col" style={{ textAlign: alignOf(rows[0]?.[column] ?? cell, column) }}>
                <CellText cell={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column} style={{ textAlign: alignOf(cell, column) }}>
                  <CellText cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CellText({ cell }: { cell: RichText | Cell }) {
  if (cell.type === 'rich_text') return <RichTextBlock block={cell} />;
  return replaceEmoji(cell.text);
}
