/** Quantile of the values, 0 to 1, between neighbours where it falls; NaN of none. */
export function quantile(values, share) {
  if (values.length === 0) return Number.NaN;
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place % 1);
}

export const median = (values) => quantile(values, 0.5);

/** A number with as many digits as say something; a dash for none. */
export function figure(value, digits) {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(digits ?? (value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3));
}

/** Median with the middle half, and how many values. */
export function spreadOf(values, digits) {
  if (values.length === 0) return '–';
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => figure(quantile(values, share), digits));
  return `${middle} [${low}–${high}] (${values.length})`;
}
