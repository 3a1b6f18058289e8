// Light or dark: as the reader's system has it, until the reader chooses; the choice is remembered.
import { kept } from './parts/kept.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export const chosenTheme = kept<Theme>('cetu.theme', 'system', (value) => themes.find((one) => one === value) ?? null);

/** Colours are written for both (`light-dark()`); base.css says by this which holds. */
export const showTheme = (theme: Theme): void => {
  document.documentElement.dataset['theme'] = theme;
};
