type Titled = { readonly title: string | null; readonly name: string };

/** What a citation calls a document: its own title, else as others cite it. */
export const documentTitle = ({ title, name }: Titled): string => title ?? name;

/** What a list calls it: its title from the subject on. */
export const listedTitle = ({ subject, ...document }: Titled & { readonly subject?: string }): string =>
  subject ?? documentTitle(document);
