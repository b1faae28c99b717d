import { verify } from '../verify.mjs';

export async function translations({ peers, browser, server, results, guard, log }) {
  for (const peer of peers) {
    results.verify[peer.name] = await guard(`verify ${peer.name}`, () => verify(browser, server.origin, peer));
    log('verify', peer.name, JSON.stringify(results.verify[peer.name]));
  }
}
