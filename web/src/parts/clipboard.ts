// Puts words on the clipboard, in as many forms as the program that takes them may choose from. They may come later: a
// browser that lets a page copy only when somebody has just clicked is told at once that something comes.

/** What is copied, by its type. */
export type Copied<Text> = { readonly 'text/plain': Text; readonly 'text/html'?: Text };

const types = ['text/plain', 'text/html'] as const;

/** Copies, and says whether the browser allows it. Throws why there is nothing to copy. */
export const copy = async (coming: Copied<string | Promise<string>>): Promise<boolean> => {
  try {
    await navigator.clipboard.write([new ClipboardItem(blobsOf(coming))]);
    return true;
  } catch {
    const html = await coming['text/html'];
    return copyBySelection({
      'text/plain': await coming['text/plain'],
      ...(html !== undefined && { 'text/html': html }),
    });
  }
};

const blobsOf = (coming: Copied<string | Promise<string>>): Record<string, Promise<Blob>> =>
  Object.fromEntries(
    types.flatMap((type) => {
      const text = coming[type];
      return text === undefined ? [] : [[type, Promise.resolve(text).then((words) => new Blob([words], { type }))]];
    }),
  );

/** For pages that are not served over HTTPS or from this machine: they have no clipboard of their own. */
const copyBySelection = (copied: Copied<string>): boolean => {
  const box = document.createElement('textarea');
  box.value = copied['text/plain'];
  box.className = 'offscreen';
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    for (const type of types) event.clipboardData?.setData(type, copied[type] ?? '');
  };
  document.body.append(box);
  document.addEventListener('copy', put);
  box.select();
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', put);
    box.remove();
  }
};
