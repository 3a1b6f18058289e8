// Where the reader is: a path and a query in the address bar. Every filter stands there, so that an address can be
// shared and the back button works.
import { useMemo, useSyncExternalStore } from 'react';

export type Values = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
};

let visits = 0;

const address = (): string => location.pathname + location.search;

/** An address that says its language begins with it: /en/funding is /funding in English, for whoever opens it. */
const languagePart = /^\/(zh|en)(?=\/|$)/u;

/** The language that the present address says; null where it leaves that to the reader. */
export const languageOfAddress = (): 'zh' | 'en' | null => {
  const said = languagePart.exec(location.pathname)?.[1];
  return said === 'zh' || said === 'en' ? said : null;
};

/** An address without its language. */
export const plainAddress = (to: string): string => to.replace(languagePart, '').replace(/^(?!\/)/u, '/');

/** An address of the page in the language of the present one, where that says one; what says its own keeps it. */
export const inLanguage = (to: string): string => {
  const language = languageOfAddress();
  return language === null || !to.startsWith('/') || languagePart.test(to) ? to : `/${language}${to}`;
};

/** The present path, without its language, and query. */
export const useRoute = (): { readonly path: string; readonly query: URLSearchParams } => {
  const now = useSyncExternalStore(subscribe, address);
  return useMemo(() => {
    const url = new URL(now, location.origin);
    return { path: plainAddress(url.pathname), query: url.searchParams };
  }, [now]);
};

/** Changes with every step, also one to the same address: following a link once more does again what it did. */
export const useVisit = (): number => useSyncExternalStore(subscribe, () => visits);

/** Goes to an address of the page. `replace` leaves no step to go back to, for what changes while someone types. */
export const go = (path: string, options: { readonly replace?: boolean } = {}): void => {
  const to = inLanguage(path);
  visits++;
  const isElsewhere = subject(to) !== subject(address());
  if (options.replace || to === address()) history.replaceState(null, '', to);
  else history.pushState(null, '', to);
  if (isElsewhere) scrollTo(0, 0);
  for (const listener of listeners) listener();
};

/** Says the same place by another address: no step, no visit, nothing moves. */
export const readdress = (path: string): void => {
  history.replaceState(history.state, '', path);
  for (const listener of listeners) listener();
};

/** What an address is about, filters and places in it aside. */
const subject = (to: string): string => {
  const url = new URL(to, location.origin);
  return `${plainAddress(url.pathname)} ${url.searchParams.get('id')}`;
};

/** An address: empty values are left out, lists are repeated. */
export const href = (path: string, values: Values = {}): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== null && one !== undefined && one !== '') query.append(name, String(one));
    }
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
};

/** The present address with some values changed. */
export const withValues = (query: URLSearchParams, changes: Values): string => {
  const all: Record<string, string[]> = {};
  for (const name of new Set(query.keys())) all[name] = query.getAll(name);
  return href(location.pathname, { ...all, ...changes });
};

/** The values of a list in the query that are among those known. */
export const known = <T extends string>(query: URLSearchParams, name: string, values: readonly T[]): readonly T[] =>
  values.filter((value) => query.getAll(name).includes(value));
