/** What a list calls a document: by its own title, else as others cite it. */
export const documentTitle = ({ title, name }: { readonly title: string | null; readonly name: string }): string =>
  title ?? name;
