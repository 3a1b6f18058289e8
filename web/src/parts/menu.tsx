// A button that opens a small panel below it; Escape and a click elsewhere close it.
import { type ReactNode, useEffect, useRef } from 'react';

export const Menu = ({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) => {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const { current } = menu;
      if (!current?.open) return;
      const left = event instanceof KeyboardEvent ? event.key === 'Escape' : !current.contains(event.target as Node);
      if (!left) return;
      current.open = false;
      if (event instanceof KeyboardEvent) current.querySelector('summary')?.focus();
    };
    addEventListener('pointerdown', close);
    addEventListener('keydown', close);
    return () => {
      removeEventListener('pointerdown', close);
      removeEventListener('keydown', close);
    };
  }, []);
  return (
    <details className="menu" ref={menu}>
      <summary>{label}</summary>
      <div className="menu-panel">{children}</div>
    </details>
  );
};
