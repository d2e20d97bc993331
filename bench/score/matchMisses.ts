/** What a matching of a labelled list got wrong, for whoever works on it. */
import type { ColumnMapping, Explanation, Matching, Row } from '../../src/model/index.ts';

/** How many wrong pairs are shown of each kind. */
const SHOWN = 20;

type Truth = readonly (string | undefined)[];

/** The columns as they were understood, how many pairs are right, and what each key brought. */
export function tellOfKeys(
  { pairs, model, stats }: Matching,
  { columns, unmapped }: ColumnMapping,
  truth: Truth,
): void {
  console.log(columns.map(({ column, role, parts }) => `${column}:${role}${parts.join('.')}`).join(' '));
  console.log(`without a role: ${unmapped.join(' ')}`);
  const [edges, review] = [
    { all: 0, right: 0 },
    { all: 0, right: 0 },
  ];
  for (let i = 0; i < pairs.length; i++) {
    const counted = pairs.probability[i]! >= model.matchProbability ? edges : review;
    counted.all++;
    if (truth[pairs.left[i]!] === truth[pairs.right[i]!]) counted.right++;
  }
  console.log(`matches ${edges.all}, right ${edges.right}; to review ${review.all}, right ${review.right}`);
  for (const key of stats.keys) console.log(JSON.stringify(key));
}

/** Pairs that were joined and are two parties, and pairs of one party that were left apart. */
export function tellOfMisses({ pairs, clusters, model, explain }: Matching, rows: readonly Row[], truth: Truth): void {
  let shown = 0;
  for (let i = pairs.length - 1; i >= 0 && shown < SHOWN; i--) {
    const [left, right] = [pairs.left[i]!, pairs.right[i]!];
    if (truth[left] === truth[right] || pairs.probability[i]! < model.matchProbability) continue;
    shown++;
    tell('JOINED', rows[left]!, rows[right]!, explain(left, right));
  }
  const clusterOf = new Map<number, number>();
  clusters.forEach((cluster, c) => {
    for (const row of cluster) clusterOf.set(row, c);
  });
  const firstOf = new Map<string | undefined, number>();
  shown = 0;
  for (let row = 0; row < truth.length && shown < SHOWN; row++) {
    const first = firstOf.get(truth[row]);
    if (first === undefined) firstOf.set(truth[row], row);
    else if (clusterOf.get(first) === undefined || clusterOf.get(first) !== clusterOf.get(row)) {
      shown++;
      tell('LEFT APART', rows[first]!, rows[row]!, explain(first, row));
    }
  }
}

function tell(what: string, left: Row, right: Row, { weight, priorWeight, parts }: Explanation): void {
  console.log(what, weight.toFixed(1), JSON.stringify(left), JSON.stringify(right));
  const levels = parts.map((part) => `${part.comparison}:${part.level}:${part.weight.toFixed(1)}`);
  console.log(`    prior ${priorWeight.toFixed(1)} ${levels.join(' ')}`);
}
