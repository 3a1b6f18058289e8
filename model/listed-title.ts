// What a list calls a document.

/** What is known of a document's names: the title that it bears, that from its subject on, what others cite it by. */
export type Titled = { readonly title: string | null; readonly subject?: string; readonly name: string };

/**
 * The title from its subject on, without the bodies that it begins with; its name where it bears none. A blank between
 * two ideographs is the end of a line that the text left there.
 */
export const listedTitle = ({ title, subject, name }: Titled): string =>
  (subject ?? title ?? name).replace(blankOfLineEnd, '');

const blankOfLineEnd = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
