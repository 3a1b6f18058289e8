// A value once it has rested for some milliseconds: what is typed, before it is asked.
import { useEffect, useState } from 'react';

export const useLater = <T>(value: T, milliseconds: number): T => {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return later;
};
