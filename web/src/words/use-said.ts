// What the server says in sentences, in the language of the reader. The Chinese ones are fetched when the first is
// shown.
import { useEffect, useState } from 'react';
import { useLanguage } from '../language.ts';

type Say = (sentence: string) => string;

const asItIs: Say = (sentence) => sentence;
let inChinese: Say | null = null;

export const useSaid = (): Say => {
  const language = useLanguage();
  const [, setLoaded] = useState(inChinese !== null);
  useEffect(() => {
    if (language !== 'zh' || inChinese !== null) return;
    let left = false;
    void import('./said.ts').then(({ saidInChinese }) => {
      inChinese = saidInChinese;
      if (!left) setLoaded(true);
    });
    return () => {
      left = true;
    };
  }, [language]);
  return language === 'zh' && inChinese !== null ? inChinese : asItIs;
};
