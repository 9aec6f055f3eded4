import type { Locator, Page } from 'playwright-core';

/** Somebody's part of a page: the page itself, a row, a group of fields. */
export type Part = Page | Locator;

/** Opens a drop-down by its label and takes an option by its words, or by their beginning. */
export async function choose(part: Part, label: string, option: string | RegExp): Promise<void> {
  await part.getByLabel(label, { exact: true }).first().click();
  const page = 'page' in part ? part.page() : part;
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** Types into fields found by their labels, in order. */
export async function fillIn(part: Part, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) await part.getByLabel(label).first().fill(value);
}

export const press = (part: Part, name: string): Promise<void> =>
  part.getByRole('button', { name, exact: true }).first().click();

/** Waits until the page itself, not its menu, says something. */
export const seen = (page: Page, text: string | RegExp): Promise<void> =>
  page.getByRole('main').getByText(text).first().waitFor();

/** Saves a form and gives the address it leads to. */
export async function save(page: Page, leadsTo: RegExp): Promise<string> {
  await press(page, '保存');
  await page.waitForURL(leadsTo);
  return new URL(page.url()).pathname;
}

/** Says yes in the dialog that asks before a verb is done. */
export async function agree(page: Page, verb: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await press(dialog, verb);
  await dialog.waitFor({ state: 'detached' });
}

/** Gives a reason in the dialog that asks for one. */
export async function giveReason(page: Page, verb: string, reason: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('原因').fill(reason);
  await dialog.getByRole('button', { name: verb }).click();
  await dialog.waitFor({ state: 'detached' });
}

/** The number and its unit as they stand under a figure's name: `1,846户`. */
export async function figure(page: Page, name: string | RegExp): Promise<string> {
  const group = page.getByRole('group', { name, exact: true }).first();
  await group.waitFor();
  return (await group.innerText()).split('\n').filter(Boolean)[1] ?? '';
}

/** The cells of a table's row, heading first, as they are printed. */
export async function cells(page: Page, row: RegExp): Promise<string[]> {
  const line = page.getByRole('row', { name: row }).first();
  await line.waitFor();
  const texts = await line.locator('th, td').allInnerTexts();
  return texts.map((text) => text.trim());
}

/** What is read once the page has come to rest at `wanted`, or whatever there is in the end. */
export async function inTheEnd<T>(read: () => Promise<T>, wanted: T): Promise<T> {
  const last = Date.now() + 30_000;
  for (;;) {
    const found = await read();
    if (JSON.stringify(found) === JSON.stringify(wanted) || Date.now() > last) return found;
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

export const countOf = (locator: Locator, wanted: number): Promise<number> => inTheEnd(() => locator.count(), wanted);
