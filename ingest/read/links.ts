// Where a web page leads: the addresses behind its links. Links that the page asks robots not to follow are none.
import { Parser } from 'htmlparser2';
import { decodeText } from './encoding.ts';
import { declaredCharset, looksLikeHtml } from './html.ts';

/**
 * The addresses that a page found at `url` links to, without their fragments, each once; none where it is no web page.
 */
export const linksOfPage = (bytes: Uint8Array, url: URL, charset: string | null): readonly URL[] => {
  const page = decodeText(bytes, charset ?? declaredCharset(bytes))?.text;
  if (page === undefined || !looksLikeHtml(page)) return [];
  const found = new Map<string, URL>();
  let base = url.href;
  let mayFollow = true;
  const parser = new Parser({
    onopentag: (name, { href, rel, name: about, content }) => {
      if (name === 'base' && href !== undefined && URL.canParse(href, url)) base = new URL(href, url).href;
      if (name === 'meta' && /^robots$/i.test(about ?? '') && /\b(?:nofollow|none)\b/i.test(content ?? ''))
        mayFollow = false;
      if (name !== 'a' || href === undefined || /\bnofollow\b/i.test(rel ?? '') || !URL.canParse(href.trim(), base))
        return;
      const link = new URL(href.trim(), base);
      link.hash = '';
      if (/^https?:$/.test(link.protocol)) found.set(link.href, link);
    },
  });
  parser.end(page);
  return mayFollow ? [...found.values()] : [];
};
