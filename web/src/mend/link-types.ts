// The relations of documents that may be corrected.
export const linkTypes = ['CITES', 'BASED_ON', 'IMPLEMENTS', 'AMENDS', 'REPEALS'] as const;
export type LinkType = (typeof linkTypes)[number];
