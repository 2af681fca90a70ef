/** What is left of rows of whole numbers when each is rid of those before it; exact, no rounding. */
export interface Reduced {
  readonly rank: number;
  /** Numbers of the rows that those before them imply. */
  readonly implied: readonly number[];
  /** The rows that are left, each with a 0 in every column that another begins with. */
  readonly rows: readonly (readonly bigint[])[];
}

/** Gauss and Jordan over the rationals: rows stay whole numbers without a common divisor. */
export function reduced(matrix: readonly (readonly number[])[]): Reduced {
  let rows: { readonly lead: number; readonly row: readonly bigint[] }[] = [];
  const implied: number[] = [];
  matrix.forEach((each, number) => {
    let row: readonly bigint[] = each.map(BigInt);
    for (const known of rows) row = without(row, known.row, known.lead);
    const lead = row.findIndex((entry) => entry !== 0n);
    if (lead === -1) {
      implied.push(number);
      return;
    }
    rows = rows.map((known) => ({ ...known, row: without(known.row, row, lead) }));
    rows.push({ lead, row });
  });
  return { rank: rows.length, implied, rows: rows.map(({ row }) => row) };
}

/** `row` with as much of `other` taken away as leaves nothing in the column `lead`. */
function without(row: readonly bigint[], other: readonly bigint[], lead: number): bigint[] {
  const [own, pivot] = [row[lead] ?? 0n, other[lead] ?? 1n];
  if (own === 0n) return [...row];
  const left = row.map((entry, column) => entry * pivot - own * (other[column] ?? 0n));
  const divisor = left.reduce(commonDivisor, 0n);
  return divisor === 0n ? left : left.map((entry) => entry / divisor);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  let [one, other] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (other !== 0n) [one, other] = [other, one % other];
  return one;
}
