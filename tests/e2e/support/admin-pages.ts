/** The admin's pages as an editor meets them: found by their roles and names, never by their markup. */
import type { Locator, Page } from 'playwright-core';

/** Newsroom > Import, with an empty field. */
export const openImport = async (page: Page): Promise<Locator> => {
  await page.getByRole('navigation').getByRole('link', { name: 'Newsroom' }).click();
  const field = page.getByRole('textbox', { name: 'Story' });
  await field.waitFor();
  return field;
};

/** A paste, as the browser hands it to the page. */
export const paste = (field: Locator, text: string, type = 'text/plain'): Promise<void> =>
  field.evaluate(
    (element, { words, kind }) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData(kind, words);
      element.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    { words: text, kind: type },
  );

export const quotesPanel = (page: Page): Locator =>
  page.getByRole('list', { name: 'Quotes of the article' });

/** The row of the panel whose label holds these words: its state, its wording or its speaker. */
export const panelRow = (page: Page, words: string | RegExp): Locator =>
  quotesPanel(page).getByRole('listitem', { name: words });

export const bodyEditor = (page: Page): Locator =>
  page.locator('[data-slate-editor="true"]').first();

/** Puts the caret before the words, in the editor of the body. */
export const caretBefore = async (page: Page, words: string): Promise<void> => {
  await bodyEditor(page).evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted);
      if (at < 0) continue;
      (editor as HTMLElement).focus();
      getSelection()?.setBaseAndExtent(node, at, node, at);
      return;
    }
    throw new Error(`The editor does not hold “${wanted}”.`);
  }, words);
  // Slate follows the browser's selection with a delay of its own
  await page.waitForTimeout(300);
};

export const editViewOf = (documentId: string): string =>
  `/admin/content-manager/collection-types/plugin::newsroom.article/${documentId}`;
