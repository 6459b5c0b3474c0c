/**
 * Slack's limits on blocks and their parts (slack.md §1; where sources differ, the smaller number).
 * `text`: most characters of a field, be it a string or a text object. `list`: fewest and most entries.
 * `needs`: at least one of these fields. `on`: the only surfaces for a block, when it does not fit everywhere.
 */
export type Limits = {
  text?: Readonly<Record<string, number>>;
  list?: Readonly<Record<string, readonly [fewest: number, most: number]>>;
  needs?: readonly string[];
  on?: readonly Surface[];
};

export type Surface = 'message' | 'modal' | 'home';

const ID = 255;
const OPTIONS = { options: [1, 100], option_groups: [1, 100] } as const;
const CHOICES = { options: [1, 10] } as const;

/** Everything Slack knows that carries a `type`; what is not here is refused. */
export const BY_TYPE: Readonly<Record<string, Limits>> = {
  // Blocks
  actions: { list: { elements: [1, 25] }, needs: ['elements'] },
  alert: { text: { text: 200 }, on: ['modal'] },
  card: {
    text: { title: 150, subtitle: 150, body: 200, subtext: 200 },
    list: { actions: [0, 3] },
    on: ['message'],
  },
  carousel: { list: { elements: [1, 10] }, on: ['message'] },
  container: { text: { title: 150, subtitle: 150 }, list: { child_blocks: [1, 10] }, on: ['message'] },
  context: { list: { elements: [1, 10] }, needs: ['elements'] },
  context_actions: { list: { elements: [1, 5] }, on: ['message'] },
  data_table: { list: { rows: [2, 101] }, needs: ['caption'], on: ['message'] },
  data_visualization: { text: { title: 50 }, needs: ['title'], on: ['message'] },
  divider: {},
  header: { text: { text: 150 }, needs: ['text'] },
  image: { text: { image_url: 3000, alt_text: 2000, title: 2000 }, needs: ['image_url', 'slack_file'] },
  input: { text: { label: 2000, hint: 2000 }, needs: ['label'] },
  markdown: { text: { text: 12_000 }, needs: ['text'], on: ['message'] },
  plan: { on: ['message'] },
  rich_text: { list: { elements: [1, Number.POSITIVE_INFINITY] } },
  section: { list: { fields: [1, 10] }, needs: ['text', 'fields'] },
  table: { list: { rows: [1, 100] }, on: ['message'] },
  task_card: { on: ['message'] },
  video: { text: { title: 199, author_name: 49 } },
  // Elements
  button: { text: { text: 75, value: 2000, url: 3000, accessibility_label: 75 }, needs: ['text'] },
  channels_select: {},
  checkboxes: { list: CHOICES },
  conversations_select: {},
  datepicker: {},
  datetimepicker: {},
  email_text_input: {},
  external_select: {},
  feedback_buttons: {},
  file_input: {},
  icon_button: { list: { visible_to_user_ids: [0, 10] } },
  multi_channels_select: {},
  multi_conversations_select: {},
  multi_external_select: {},
  multi_static_select: { list: OPTIONS, needs: ['options', 'option_groups'] },
  multi_users_select: {},
  number_input: {},
  overflow: { list: { options: [1, 5] }, needs: ['options'] },
  plain_text_input: { text: { initial_value: 3000 } },
  radio_buttons: { list: CHOICES },
  rich_text_input: {},
  static_select: { list: OPTIONS, needs: ['options', 'option_groups'] },
  timepicker: {},
  url_text_input: {},
  users_select: {},
  workflow_button: { text: { text: 75 } },
  // Texts and the parts of rich text, tables and charts
  mrkdwn: { text: { text: 3000 }, needs: ['text'] },
  plain_text: { text: { text: 3000 }, needs: ['text'] },
  raw_text: {},
  raw_number: {},
  rich_text_list: {},
  rich_text_preformatted: {},
  rich_text_quote: {},
  rich_text_section: {},
  broadcast: {},
  channel: {},
  color: {},
  date: {},
  emoji: {},
  link: {},
  team: {},
  text: { needs: ['text'] },
  url: {},
  user: {},
  usergroup: {},
  area: { list: { series: [1, 6] } },
  bar: { list: { series: [1, 6] } },
  line: { list: { series: [1, 6] } },
  pie: { list: { segments: [1, 6] } },
};

const OPTION: Limits = { text: { text: 75, value: 75, description: 75, url: 3000 }, needs: ['text'] };

/** Parts without a `type`, known by the field that holds them. */
export const BY_FIELD: Readonly<Record<string, Limits>> = {
  options: OPTION,
  initial_option: OPTION,
  initial_options: OPTION,
  option_groups: { text: { label: 75 }, list: { options: [1, 100] } },
  confirm: { text: { title: 100, text: 300, confirm: 30, deny: 30 } },
  segments: { text: { label: 20 } },
  series: { text: { name: 20 }, list: { data: [1, 20] } },
  data: { text: { label: 20 } },
  axis_config: { text: { x_label: 50, y_label: 50 }, list: { categories: [1, 20] } },
};

/** Fields whose limit is the same wherever they stand. */
export const ANYWHERE: Readonly<Record<string, number>> = {
  block_id: ID,
  action_id: ID,
  placeholder: 150,
};

/** A section's fields are shorter than its text. */
export const SECTION_FIELD = 2000;

/** A message or a view as a whole. Characters, but for `bytes`. */
export const WHOLE = {
  message: { blocks: 50, text: 40_000, markdown: 12_000, charts: 2, tables: 1 },
  view: { blocks: 100, bytes: 250_000, titles: 24, private_metadata: 3000, callback_id: ID, external_id: ID },
  table: { columns: 20, characters: 10_000 },
  dataTable: { columns: 20, characters: 20_000 },
} as const;
