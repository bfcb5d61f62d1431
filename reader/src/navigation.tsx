/** Goes from address to address without loading the page anew; back and forward work as anywhere. */
import type { AnchorHTMLAttributes, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Address, pageOf, readAddress, writeAddress } from './address.ts';

const followers = new Set<() => void>();

/**
 * @param address where to go
 * @param options.replace whether the entry in the history is replaced, so that back skips it
 * @param options.stay whether the reader stays where they are, be it another page that is shown
 */
export function navigate(address: Address, { replace = false, stay = false } = {}): void {
  const to = writeAddress(address);
  if (to === location.pathname + location.search) return;
  const before = current();
  try {
    history[replace ? 'replaceState' : 'pushState'](null, '', to);
  } catch {
    // Browsers refuse some hundred changes within half a minute, such as by a held key: the next one will do.
    return;
  }
  for (const follow of followers) follow();
  if (!replace && !stay) arrive(before);
}

/**
 * Begins at the top of what is shown now, as after any link: for the eye, for the keyboard, and for screen
 * readers. What only chooses or filters within a view stays where it is.
 */
function arrive(before: Address): void {
  if (pageOf(current()) === pageOf(before)) return;
  // Rendered by then; what scrolls to a passage does so later still.
  requestAnimationFrame(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    document.getElementById('content')?.focus({ preventScroll: true });
  });
}

/** What the address bar says, now and whenever it changes. */
export function useAddress(): Address {
  const [address, setAddress] = useState(current);
  useEffect(() => {
    const follow = () => setAddress(current());
    followers.add(follow);
    addEventListener('popstate', follow);
    return () => {
      followers.delete(follow);
      removeEventListener('popstate', follow);
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
