/** What Slack calls back with; each ends in its version. The list itself is `people`'s `setup.show.v1`. */
export const ids = {
  pageBack: 'setup.page_back.v1',
  pageOn: 'setup.page_on.v1',
  preview: 'setup.preview.v1',
  goLiveForm: 'setup.go_live_form.v1',
  live: 'setup.live.v1',
  liveBack: 'setup.live_back.v1',
  liveOn: 'setup.live_on.v1',
  pause: 'setup.pause.v1',
  checkChannel: 'setup.check_channel.v1',
} as const;
