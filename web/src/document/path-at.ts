// In which section of an outline a place of the text stands.
export type OutlineHeading = {
  readonly label: string | null;
  readonly title: string;
  readonly level: number;
  readonly part: string | null;
  readonly provenance: { readonly span: { readonly start: number } };
};

/** The headings above a place, outermost first. */
export const pathAt = (outline: readonly OutlineHeading[], place: number): readonly string[] => {
  const open: OutlineHeading[] = [];
  for (const heading of outline) {
    if (heading.provenance.span.start > place) break;
    while (open.length > 0 && ((open.at(-1)?.level ?? 0) >= heading.level || open.at(-1)?.part !== heading.part))
      open.pop();
    open.push(heading);
  }
  return open.map(({ label, title }) => (label === null ? title : `${label} ${title}`));
};
