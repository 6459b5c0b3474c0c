export const common = {
  somethingBroke: (p: { reference: string }) =>
    `Something broke on our side and nothing was saved. Please try again; if it happens twice, give your admin this reference: ${p.reference}.`,
  notAMember:
    'I do not know you in this workspace yet. I read the member list every night; ask your Pacesetter admin to run `/pacesetter sync` if it is urgent.',
  unknownCommand: (p: { command: string }) =>
    `I do not know ${p.command}. Type \`/pacesetter help\` to see what I can do.`,
  outdatedButton: 'This button belongs to an older message. Please run the command again for a fresh one.',
  outdatedShortcut: 'This shortcut is from an older version. Type `/pacesetter help` to see what I can do.',
  outdatedForm: 'This form is from an older version. Please close it and open it again.',
  helpTitle: 'What I can do',
  helpFooter:
    '`help` after any of them says more: `/setgoal help`. Every command also works as `/pacesetter log …` and so on.',
  helpMore: 'Everything there is: `/pacesetter help`',
  filesNoScope:
    'I may not send files in this Slack yet: the app lacks the permission `files:write`. Please ask whoever installed it to add it and install the app again.',
  filesRefused: 'Slack did not take the files, so nothing was sent. Please try again in a few minutes.',
  filesInDoubt:
    'I could not make sure that the files arrived. Please look in our direct messages; if they are not there, ask again.',
  save: 'Save',
  close: 'Close',
  cancel: 'Cancel',
  done: 'Done',
};
