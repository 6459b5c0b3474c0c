import type { Answer, Command, CommandRequest, OutgoingFile, Topic } from '../capability.ts';
import { plainMessage } from '../slack/answer.ts';
import { exportAll } from './actions/export-all.ts';
import { type MyData, myData } from './actions/my-data.ts';
import { myDataMessage, myFilesComment } from './messages/my-data.ts';
import { ownJson } from './messages/own-json.ts';
import { outgoing } from './outgoing.ts';

/** `/mydata`: everything kept about me, and who opened it. Of nobody else, whatever follows. */
export const myDataCommand: Command = { name: '/mydata', help: (t) => t.mydata.help, run: showMyData };

/** The same in the other language: `/pacesetter verilerim`. */
export const myDataTopic: Topic = { words: ['verilerim'], run: showMyData };

/** `/pacesetter export`: the company's goals and history, for admins. */
export const exportTopic: Topic = {
  words: ['export', 'dışa', 'aktar'],
  async run({ context, caller, t }) {
    const files = await exportAll(context, caller);
    const { exportComing: said, exportComment: comment } = t.mydata;
    return { kind: 'files', message: plainMessage(said), comment, files: outgoing(files) };
  },
};

async function showMyData({ context, caller, text, t }: CommandRequest): Promise<Answer> {
  if (text.trim() !== '') return { kind: 'tell', message: plainMessage(t.mydata.onlyOwn) };
  const data = await myData(context, caller);
  return {
    kind: 'files',
    message: myDataMessage(data, caller.zone, t),
    comment: myFilesComment(data, t),
    files: ownFiles(data, ownJson(data, t)),
  };
}

async function* ownFiles({ files }: MyData, json: string): AsyncGenerator<OutgoingFile> {
  yield { name: 'mydata.json', content: Buffer.from(json) };
  yield* outgoing(files);
}
