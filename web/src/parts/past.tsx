// Behind a last day in force that has gone by.
import { todayInChina } from '../form/day.ts';
import { useWords } from '../language.ts';

export const Past = ({ day }: { readonly day: string | null }) => {
  const words = useWords();
  return day !== null && day < todayInChina() ? <small className="inline"> {words.past}</small> : null;
};
