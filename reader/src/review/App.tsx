export function App() {
  return <p>Review</p>;
}
