import { useEffect, useState } from 'preact/hooks';

const query = '(min-width: 1200px)';

/** Whether there is room for two maps beside the panel; the style sheet asks the same. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const list = matchMedia(query);
    const onChange = () => setWide(list.matches);
    list.addEventListener('change', onChange);
    return () => list.removeEventListener('change', onChange);
  }, []);
  return isWide;
}
