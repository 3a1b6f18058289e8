// The language of the interface: what the reader chose, else the first of Chinese and English that the browser asks
// for. Documents stay as they are.
import { useSyncExternalStore } from 'react';
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

let now = remembered();
show(now);

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const chooseLanguage = (language: Language): void => {
  now = language;
  show(language);
  try {
    localStorage.setItem(place, language);
  } catch {
    // as above
  }
  for (const listener of listeners) listener();
};

export const useLanguage = (): Language => useSyncExternalStore(subscribe, () => now);

/** The interface's words in the reader's language. */
export const useWords = (): Words => (useLanguage() === 'en' ? en : zh);
