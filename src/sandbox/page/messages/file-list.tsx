import { paths } from '../api/person.ts';
import type { SharedFile } from '../api/shapes.ts';
import { Icon } from '../parts/icon.tsx';
import { useWorkspace } from '../shell/workspace.tsx';

/** The files of a message, each with its name and size; a click downloads it. */
export function FileList({ files }: { files: readonly SharedFile[] }) {
  const { me } = useWorkspace();
  return (
    <ul className="file-list">
      {files.map(({ id, name, size }) => (
        <li key={id}>
          <a className="file" href={paths.file(me.id, id, name)} download={name}>
            <Icon name="file" size={20} />
            <span className="file-name">{name}</span>
            <span className="file-size">{sizeInWords(size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  const kilobytes = bytes / 1_000;
  return kilobytes < 1_000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1_000).toFixed(1)} MB`;
}
