import type { Titled } from '../model/index.ts';

/** What a citation calls a document: its own title, else as others cite it. */
export const documentTitle = ({ title, name }: Titled): string => title ?? name;
