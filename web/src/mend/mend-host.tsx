// Where the form that corrects a fact stands: beside all views, for what it does may take the fact, with all that
// stands beside it, off the view, and can be taken back until the form is closed.
import { lazy, Suspense, useEffect } from 'react';
import { useRoute } from '../route.ts';
import { opened } from './opened.ts';

const MendDialog = lazy(async () => ({ default: (await import('./mend-dialog.tsx')).MendDialog }));

const close = (): void => opened.set(null);

export const MendHost = () => {
  const now = opened.use();
  const { path, query } = useRoute();
  // It is of what the view is about, and closed with that.
  useEffect(() => close, [path, query.get('id')]);
  return now ? (
    <Suspense fallback={null}>
      <MendDialog key={now.by} fact={now.fact} onClose={close} />
    </Suspense>
  ) : null;
};
