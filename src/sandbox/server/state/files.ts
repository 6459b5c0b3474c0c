import type { Sandbox } from '../sandbox.ts';
import type { SharedFile } from '../types.ts';

/** A file that is being, or was, uploaded. */
export type StoredFile = {
  id: string;
  name: string;
  /** Bytes, as they were announced. */
  size: number;
  /** Base64, once it has come. */
  content: string | null;
  /** Where it is shown, once that is said. */
  channel: string | null;
};

/** A file as a message shows it. */
export function showFile({ url }: Pick<Sandbox, 'url'>, { id, name, size }: StoredFile): SharedFile {
  const filetype = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? 'text';
  return { id, name, title: name, filetype, size, url_private_download: `${url}/files/${id}/${name}` };
}
