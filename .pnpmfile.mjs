/** Leaves the condition of this workspace's sources out of what is published: the sources are not in the tarball. */
const withoutSource = (value) =>
  value !== null && typeof value === 'object'
    ? Object.fromEntries(
        Object.entries(value)
          .filter(([condition]) => condition !== '@filrouge/source')
          .map(([condition, target]) => [condition, withoutSource(target)]),
      )
    : value;

export const hooks = {
  beforePacking: (manifest) => ({ ...manifest, exports: withoutSource(manifest.exports) }),
};
