// The heading of a view, which is also the title of the window and where the keyboard begins after a change of view.
import { type ReactNode, useEffect } from 'react';
import { useWords } from '../language.ts';

export const PageTitle = ({ title, children }: { readonly title: string; readonly children?: ReactNode }) => {
  const words = useWords();
  useEffect(() => {
    document.title = `${title} · ${words.brand}`;
  }, [title, words]);
  return (
    <header className="page-title">
      <h1>{title}</h1>
      {children}
    </header>
  );
};
