import type { Locator, Page } from 'playwright-core';

/** Where in the local Slack: a channel's id or `app`, a thread by its parent's ts, the app's Home tab. */
export type Place = { c?: string; t?: string; tab?: 'home' };

/** The local Slack's page, used as a person does: by what can be read on it, with mouse and keys. */
export class DemoPage {
  readonly page: Page;
  /** What the browser complained about so far: errors of the page, and answers it did not like. */
  readonly complaints: string[] = [];
  readonly #url: string;

  constructor(page: Page, slackUrl: string) {
    this.page = page;
    this.#url = slackUrl;
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.push(`${message.text()} (${message.location().url})`);
    });
  }

  /** Opens the page as someone, by handle. */
  async openAs(handle: string, place: Place): Promise<void> {
    const query = new URLSearchParams({ as: `U0ACME${handle.toUpperCase()}`, ...place });
    await this.page.goto(`${this.#url}/?${query.toString()}`);
  }

  /** Becomes someone else by their face at the left edge. */
  async become(fullName: string): Promise<void> {
    await this.page.getByRole('button', { name: `Be ${fullName}` }).click();
  }

  /** Goes to a conversation by its name in the sidebar. */
  async goTo(conversation: string | RegExp): Promise<void> {
    const sidebar = this.page.getByRole('navigation', { name: 'Conversations' });
    await sidebar.getByRole('link', { name: conversation }).click();
  }

  /** Opens the app's Home tab and waits for what the app publishes on being opened. */
  async openHome(): Promise<Locator> {
    await this.goTo('Pacesetter Home');
    const home = this.page.getByRole('tabpanel', { name: 'Home' });
    await home.and(this.page.locator('[aria-busy=false]')).getByRole('heading').first().waitFor();
    return home;
  }

  /** Opens the Home tab, and what is behind `label` (*More*) there. */
  async openMore(label: string): Promise<Locator> {
    const home = await this.openHome();
    await home.getByRole('button', { name: label }).click();
    const more = this.dialog(label);
    await more.waitFor();
    return more;
  }

  /** Waits until the app has written something new, and goes there. */
  async openUnread(): Promise<void> {
    await this.page.getByRole('link', { name: /^Pacesetter.* unread$/ }).click();
  }

  /** The box to write in. */
  get box(): Locator {
    return this.page.getByRole('textbox', { name: /^Message / });
  }

  /** Types a line into the box, key by key, and sends it. */
  async send(text: string): Promise<void> {
    await this.box.pressSequentially(text);
    // While the popup is open, Enter takes what it offers.
    if (await this.page.getByRole('listbox', { name: /Commands|People/ }).isVisible())
      await this.box.press('Escape');
    await this.box.press('Enter');
  }

  /** The newest message of the open conversation that holds a text. */
  message(text: string | RegExp): Locator {
    return this.#rows(/^Messages in (?!thread)/, text).last();
  }

  /** The newest message of the open thread that holds a text. */
  reply(text: string | RegExp): Locator {
    return this.#rows('Messages in thread', text).last();
  }

  #rows(log: string | RegExp, text: string | RegExp): Locator {
    return this.page.getByRole('log', { name: log }).getByRole('article').filter({ hasText: text });
  }

  /** Moves the demo's clock, on the company's wall (`2026-11-23T11:00`), and waits until everything due was said. */
  async moveClockTo(time: string): Promise<void> {
    await this.page.getByLabel('Move the clock to').fill(time);
    // A short move is over before anybody could see that it was under way: its answer is what counts.
    const moved = this.page.waitForResponse(
      (response) => response.request().method() === 'POST' && response.url().endsWith('/clock'),
      // Longer than a click may take: every job and message of the days between has its turn.
      { timeout: 60_000 },
    );
    await this.page.getByRole('button', { name: 'Go', exact: true }).click();
    await moved;
    await this.page
      .getByRole('toolbar', { name: 'Clock' })
      .and(this.page.locator('[aria-busy="false"]'))
      .waitFor();
  }

  /** The open modal of that title. */
  dialog(title: string): Locator {
    return this.page.getByRole('dialog', { name: title, exact: true });
  }

  /** Closes the open modal by its cross and waits until it is gone. */
  async closeDialog(title: string): Promise<void> {
    await this.dialog(title).getByRole('button', { name: 'Close dialog' }).click();
    await this.dialog(title).waitFor({ state: 'hidden' });
  }

  /** Chooses an option of a select with the mouse. */
  async choose(within: Locator, field: string, option: string): Promise<void> {
    await within.getByRole('combobox', { name: field, exact: true }).click();
    await this.page.getByRole('option', { name: option }).click();
  }
}

/** What can be read in a place once it is there, with every space a plain one. */
export async function readable(locator: Locator): Promise<string> {
  return (await locator.innerText()).replaceAll(/[\s\u2009\u202f]+/g, ' ');
}
