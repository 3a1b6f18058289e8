// The search box at the head of every view, with completions. `/` brings the reader here.
import { useEffect, useRef, useState } from 'react';
import { useAnswer } from '../answers.ts';
import { Suggest } from '../generated/operations.ts';
import { useWords } from '../language.ts';
import { Combobox } from '../parts/combobox.tsx';
import { useLater } from '../parts/use-later.ts';
import { go, href, useRoute, withValues } from '../route.ts';
import { focusFirstHit } from './hit-keys.ts';

// The first view has a box of its own; the one at the head, which takes its place, goes on with the keyboard.
let goesOn = false;

export const SearchBox = () => {
  const words = useWords();
  const { path, query } = useRoute();
  const asked = path === '/' ? (query.get('q') ?? '') : '';
  const [text, setText] = useState(asked);
  const [former, setFormer] = useState(asked);
  if (former !== asked) {
    setFormer(asked);
    setText(asked);
  }
  const box = useRef<HTMLInputElement>(null);
  useSlash(box);
  useEffect(() => {
    if (goesOn) box.current?.focus();
    goesOn = false;
  }, []);
  const options = useSuggestions(text.trim(), asked);
  const search = (q: string): void => {
    setText(q);
    goesOn = path === '/' && asked === '';
    go(path === '/' ? withValues(query, { q }) : href('/', { q }));
  };
  return (
    <search className="search-box">
      <Combobox
        kind="search"
        label={words.search.label}
        placeholder={words.search.placeholder}
        box={box}
        text={text}
        options={options}
        onText={setText}
        onPick={(option) => search(option.label)}
        onEnter={(typed) => typed.trim() && search(typed.trim())}
        onLeaveDown={focusFirstHit}
      />
      <button type="button" className="primary" onClick={() => text.trim() && search(text.trim())}>
        {words.search.button}
      </button>
    </search>
  );
};

const useSuggestions = (text: string, asked: string) => {
  const prefix = useLater(text, 150);
  const wanted = prefix !== '' && prefix !== asked && prefix === text;
  const { answer } = useAnswer(Suggest, wanted ? { prefix, first: 8 } : null);
  return wanted ? (answer?.suggest ?? []).map((label) => ({ id: label, label })) : [];
};

const useSlash = (box: { readonly current: HTMLInputElement | null }): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const target = event.target;
      const typing = target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [box]);
};
