import { useEffect, useState, useSyncExternalStore } from 'react';

type Theme = 'light' | 'dark';
const key = 'pacesetter-theme';
const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void) {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}

/** The theme on screen: the system's, until the person picks another; the pick is remembered in this browser. */
export function useTheme(): { theme: Theme; toggle: () => void } {
  const system: Theme = useSyncExternalStore(subscribe, () => dark.matches) ? 'dark' : 'light';
  const [picked, setPicked] = useState(() => window.localStorage.getItem(key));
  const theme = picked === 'light' || picked === 'dark' ? picked : system;
  useEffect(() => {
    document.documentElement.setAttribute('data-theme', theme);
  }, [theme]);
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    window.localStorage.setItem(key, next);
    setPicked(next);
  };
  return { theme, toggle };
}
