// The schema as a text: schema/*.graphql, one file for each area, put together.
import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./schema/', import.meta.url);

/** The SDL of the whole schema, its files in order of their names. */
export const readTypeDefs = (): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
