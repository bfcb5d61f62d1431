/** Goes from address to address without loading the page anew; back and forward work as anywhere. */
import type { AnchorHTMLAttributes, JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Address, readAddress, writeAddress } from './address.ts';

const followers = new Set<() => void>();

/**
 * @param address where to go
 * @param options.replace whether the entry in the history is replaced, so that back skips it
 */
export function navigate(address: Address, { replace = false } = {}): void {
  const to = writeAddress(address);
  if (to === location.pathname + location.search) return;
  try {
    history[replace ? 'replaceState' : 'pushState'](null, '', to);
  } catch {
    // Browsers refuse some hundred changes within half a minute, such as by a held key: the next one will do.
    return;
  }
  hasGoneOn = true;
  for (const follow of followers) follow();
}

/** Whether the page went on to this entry of the history, and not back or forward to it. */
let hasGoneOn = false;

/**
 * Begins at the top where another view is opened, as another page would; back and forward find the place that
 * was left, which browsers see to.
 *
 * @param view what tells one view from another
 * @param main what is focused, so that keyboards and screen readers begin there too
 */
export function useTopOfView(view: string, main: { readonly current: HTMLElement | null }): void {
  const shown = useRef(view);
  useLayoutEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if (!hasGoneOn) return;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [view, main]);
}

/** What the address bar says, now and whenever it changes. */
export function useAddress(): Address {
  const [address, setAddress] = useState(current);
  useEffect(() => {
    const follow = () => setAddress(current());
    const followHistory = () => {
      hasGoneOn = false;
      follow();
    };
    followers.add(follow);
    addEventListener('popstate', followHistory);
    return () => {
      followers.delete(follow);
      removeEventListener('popstate', followHistory);
    };
  }, []);
  return address;
}

type LinkProps = Omit<AnchorHTMLAttributes, 'href' | 'role'> & { readonly to: Address };

/** A link within the page: a real one, so that it can be copied and opened elsewhere. */
export function Link({ to, onClick, ...others }: LinkProps): JSX.Element {
  return (
    <a
      {...others}
      href={writeAddress(to)}
      onClick={(event) => {
        onClick?.(event);
        if (event.defaultPrevented || event.button !== 0) return;
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        navigate(to);
      }}
    />
  );
}

function current(): Address {
  return readAddress(new URL(location.href));
}
