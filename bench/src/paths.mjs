/** Where things are. */
import path from 'node:path';

export const benchDirectory = path.resolve(import.meta.dirname, '..');
export const repository = path.resolve(benchDirectory, '..');
/** The pages as built; for profiles a build of its own, with names left readable. */
export const dist = path.join(benchDirectory, process.env.PROFILE ? 'dist/profile' : 'dist/pages');
export const peersDirectory = path.join(benchDirectory, 'peers');
