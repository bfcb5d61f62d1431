/** Asks for the token of private letters; it stays with this tab, and is in no address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { setToken, token } from './client.ts';

const TOKEN = /^[\x21-\x7e]+$/;

export function TokenForm() {
  const input = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState('');
  const [isOdd, setOdd] = useState(false);
  const wasWrong = isOdd || token() !== null;
  useEffect(() => {
    if (wasWrong) input.current?.focus();
  }, [wasWrong]);
  return (
    <form
      class="state token"
      onSubmit={(event) => {
        event.preventDefault();
        const value = written.trim();
        // What no header could carry is no token of any server (RFC 6750, section 2.1).
        if (!TOKEN.test(value)) return setOdd(true);
        setToken(value);
        // This form goes, and the focus would go with it.
        document.getElementById('content')?.focus();
      }}
    >
      <h1>These letters are private</h1>
      <p>Whoever runs this server has a token for you. It stays in this tab, and is forgotten with it.</p>
      <label>
        Token
        <input
          ref={input}
          type="password"
          autoComplete="off"
          spellcheck={false}
          required
          value={written}
          aria-invalid={wasWrong}
          aria-describedby={wasWrong ? 'token-wrong' : undefined}
          onInput={({ currentTarget }) => setWritten(currentTarget.value)}
        />
      </label>
      {wasWrong && (
        <p id="token-wrong" role="alert" class="problem">
          That token is none of this server’s.
        </p>
      )}
      <button type="submit">Read the letters</button>
    </form>
  );
}
