/** What stands where there is no data: that it is coming, or why there is none. */
export function Notice({ error }: { readonly error: Error | undefined }) {
  return error === undefined ? <p>Loading …</p> : <p role="alert">{error.message}</p>;
}
