/** Longer text is no label, and comes once. */
const LONGEST = 120;
/** What is known is forgotten when there is this much of it. */
const MOST = 5_000;

/** The same function of a text, which keeps what it made: the labels of the forms come again in every file. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const existing = known.get(text);
    if (existing !== undefined || text.length > LONGEST) return existing ?? make(text);
    const made = make(text);
    if (known.size >= MOST) known.clear();
    known.set(text, made);
    return made;
  };
}
