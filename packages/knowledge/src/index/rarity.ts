/** Inverse document frequency: how much it says of one of so many to have what so many have; next to 0 when all have it. */
export const rarityOf = (having: number, articles: number): number =>
  Math.log(1 + Math.max(0, articles - having + 0.5) / (having + 0.5));
