// The language of the interface: that of the address, else what the reader chose, else the first of Chinese and
// English that the browser asks for. Documents stay as they are.
import { useSyncExternalStore } from 'react';
import { languageOfAddress, plainAddress, readdress } from './route.ts';
import { en } from './words/en.ts';
import { type Words, zh } from './words/zh.ts';

export type Language = 'zh' | 'en';

const place = 'cetu.language';
const listeners = new Set<() => void>();

const languages: readonly Language[] = ['zh', 'en'];

const remembered = (): Language => {
  try {
    const chosen = localStorage.getItem(place);
    return languages.find((language) => language === chosen) ?? asked();
  } catch {
    return asked(); // storage is forbidden: the choice lasts until the page is left
  }
};

/** Chinese, unless the browser asks for English before it. */
const asked = (): Language =>
  navigator.languages.flatMap((tag) => languages.find((one) => tag.toLowerCase().startsWith(one)) ?? [])[0] ?? 'zh';

const show = (language: Language): void => {
  document.documentElement.lang = language === 'en' ? 'en' : 'zh-CN';
};

let now = languageOfAddress() ?? remembered();
show(now);

const set = (language: Language): void => {
  if (language === now) return;
  now = language;
  show(language);
  for (const listener of listeners) listener();
};

addEventListener('popstate', () => set(languageOfAddress() ?? now));

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Remembers the choice, and says it in the address, which whoever gets it opens in this language. */
export const chooseLanguage = (language: Language): void => {
  set(language);
  readdress(`/${language}${plainAddress(location.pathname)}${location.search}${location.hash}`);
  try {
    localStorage.setItem(place, language);
  } catch {
    // as above
  }
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => now);

/** The whole address of a place in the page as it is shown now: whoever opens it reads it in the same language. */
export const sharedAddress = (to: string): string => `${location.origin}/${now}${plainAddress(to)}`;

/** The interface's words in the reader's language. */
export const useWords = (): Words => (useLanguage() === 'en' ? en : zh);
