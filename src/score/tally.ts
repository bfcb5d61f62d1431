/** Counts of what two sides have, and the ratios that follow: one measure for facts, passages, fields and sentences. */

/** How much of something each side has, and how much of it both have. */
export interface Tally {
  readonly both: number;
  readonly draft: number;
  readonly gold: number;
}

/** From 0 to 1 each; null where there is nothing that it could be a part of. */
export interface Ratios {
  /** both / draft. */
  readonly precision: number | null;
  /** both / gold. */
  readonly recall: number | null;
  /** 2 both / (draft + gold): the harmonic mean of the two where neither is null, and Dice's coefficient. */
  readonly f1: number | null;
}

/** A tally with its ratios. */
export type Measure = Tally & Ratios;

/** Adds tallies up. */
export function total(tallies: readonly Tally[]): Tally {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally) => all + of(tally), 0);
  return {
    both: sum(({ both }) => both),
    draft: sum(({ draft }) => draft),
    gold: sum(({ gold }) => gold),
  };
}

/** A tally, or several as one, with the ratios. */
export function measure(...tallies: readonly Tally[]): Measure {
  const { both, draft, gold } = total(tallies);
  const share = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  return {
    both,
    draft,
    gold,
    precision: share(both, draft),
    recall: share(both, gold),
    f1: share(2 * both, draft + gold),
  };
}

/** The mean of each ratio over those that have it. */
export function meanOf(all: readonly Ratios[]): Ratios {
  const mean = (of: (ratios: Ratios) => number | null) => {
    const known = all.flatMap((ratios) => of(ratios) ?? []);
    return known.length === 0 ? null : known.reduce((sum, ratio) => sum + ratio, 0) / known.length;
  };
  return {
    precision: mean(({ precision }) => precision),
    recall: mean(({ recall }) => recall),
    f1: mean(({ f1 }) => f1),
  };
}
