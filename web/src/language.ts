// The language of the interface: Chinese unless the reader chose English, which is remembered. Documents stay as they are.
import { useSyncExternalStore } from 'react';
import { en } from './words/en.ts';
import { type Words, zh } from './words/zh.ts';

export type Language = 'zh' | 'en';

const place = 'cetu.language';
const listeners = new Set<() => void>();

const remembered = (): Language => {
  try {
    return localStorage.getItem(place) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh'; // storage is forbidden: the choice lasts until the page is left
  }
};

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
