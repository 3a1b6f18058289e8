// Addresses of the web as things to read: those that were typed or stand in a list, and, where asked for, the pages
// and files of the same host that they lead to.
import { extname } from 'node:path';
import { loadLinksOfPage, rulesVersion } from '../../ingest/index.ts';
import { CetuError } from '../../model/index.ts';
import type { Item } from '../items.ts';
import { readWords } from '../read-file.ts';
import type { Web } from './web.ts';

/** Whether a word typed is meant as an address. */
export const isAddress = (word: string): boolean => /^https?:\/\//i.test(word);

/** The address as it goes by in the store. Throws INPUT. */
export const parseAddress = (word: string): URL => {
  if (!isAddress(word) || !URL.canParse(word))
    throw new CetuError('INPUT', `"${word}" is no address: https://HOST/PATH.`);
  const url = new URL(word);
  if (url.username || url.password) throw new CetuError('INPUT', 'An address must not hold a user or password.');
  url.hash = '';
  return url;
};

/**
 * The addresses of a list: one a line; empty lines and those that begin with # are none. Throws INPUT that names the
 * line.
 */
export const readAddresses = async (path: string): Promise<readonly URL[]> =>
  (await readWords(path)).split('\n').flatMap((line, i) => {
    const word = line.replace(/^\ufeff/, '').trim();
    if (word === '' || word.startsWith('#')) return [];
    try {
      return [parseAddress(word)];
    } catch (error) {
      throw new CetuError('INPUT', `${path}:${i + 1}: ${error instanceof Error ? error.message : error}`);
    }
  });

/** The addresses as items, each once. Links are followed over `steps` steps, on the host that they are found at. */
export const addressItems = (addresses: readonly URL[], web: Web, steps: number): readonly Item[] =>
  new Crawl(web).itemsOf(addresses, steps);

// Of one run: a portal's list of notices has some twenty links a page, its archive thousands.
const mostFollowed = 500;

class Crawl {
  private readonly web: Web;
  private readonly seen = new Set<string>();
  private followed = 0;

  constructor(web: Web) {
    this.web = web;
  }

  itemsOf(addresses: readonly URL[], steps: number): readonly Item[] {
    return addresses.flatMap((address) => {
      if (this.seen.has(address.href)) return [];
      this.seen.add(address.href);
      return [this.item(address, steps)];
    });
  }

  private item(address: URL, steps: number): Item {
    return {
      origin: address.href,
      bring: async (held) => {
        // A page whose links are wanted has to come whole.
        const known = steps > 0 ? null : held.versionOf(address.href, rulesVersion());
        const found = await this.web.fetch(address, known ?? {});
        if (found === 'unchanged') return found;
        const { url, bytes, charset, version } = found;
        this.seen.add(url.href);
        return {
          bytes,
          charset,
          version,
          further: steps > 0 ? await this.further(url, bytes, charset, steps - 1) : [],
        };
      },
    };
  }

  private async further(url: URL, bytes: Uint8Array, charset: string | null, steps: number): Promise<readonly Item[]> {
    const linksOfPage = await loadLinksOfPage();
    const links = linksOfPage(bytes, url, charset).filter(
      (link) => link.hostname === url.hostname && !notRead.has(extname(link.pathname).toLowerCase()),
    );
    const items = this.itemsOf(
      links.filter(({ href }) => !this.seen.has(href)).slice(0, mostFollowed - this.followed),
      steps,
    );
    this.followed += items.length;
    return items;
  }
}

// What pages link to that is neither a page nor a document.
const notRead = new Set(
  '.jpg .jpeg .png .gif .bmp .webp .svg .ico .css .js .json .xml .rss .mp3 .mp4 .avi .wmv .flv .mov .exe .apk .dmg'.split(
    ' ',
  ),
);
