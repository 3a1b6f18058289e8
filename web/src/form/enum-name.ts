/** Facts and keys of groups write unit-rate, the API and addresses UNIT_RATE. */
export const enumName = (word: string): string => word.toUpperCase().replaceAll('-', '_');
