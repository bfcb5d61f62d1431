/** The title of the browser's tab. */
import { useEffect } from 'preact/hooks';

/** @param title what the view shows; null where another view says */
export function useTitle(title: string | null): void {
  useEffect(() => {
    if (title !== null) document.title = `${title} · lettergraph`;
  }, [title]);
}
