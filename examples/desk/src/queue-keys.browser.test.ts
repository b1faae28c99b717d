import { expect, sendKeys } from '../../../testing/index.js';
import { walkCalls } from './queue-keys.js';

/** Three calls as the queue shows them, and a button that is none. */
function queue(): HTMLElement {
  const place = document.createElement('div');
  for (const name of ['Ada', 'Ben', 'Cho', 'Fold']) {
    const button = document.createElement('button');
    button.id = name;
    if (name !== 'Fold') button.className = 'call-button';
    place.append(button);
  }
  place.addEventListener('keydown', walkCalls);
  document.body.append(place);
  return place;
}

describe('the keys of the queue', () => {
  let place: HTMLElement;
  beforeEach(() => (place = queue()));
  afterEach(() => place.remove());

  const after = async (from: string, ...keys: readonly string[]): Promise<string | undefined> => {
    document.getElementById(from)?.focus();
    for (const key of keys) await sendKeys({ press: key });
    return document.activeElement?.id;
  };

  it('lead from call to call', async () => {
    expect(await after('Ada', 'ArrowDown')).to.equal('Ben');
    expect(await after('Ben', 'ArrowUp')).to.equal('Ada');
  });

  it('stay at the ends', async () => {
    expect(await after('Ada', 'ArrowUp')).to.equal('Ada');
    expect(await after('Cho', 'ArrowDown')).to.equal('Cho');
  });

  it('lead to the ends', async () => {
    expect(await after('Ben', 'End')).to.equal('Cho');
    expect(await after('Ben', 'Home')).to.equal('Ada');
  });

  it('leave what is no call alone', async () => {
    expect(await after('Fold', 'ArrowUp')).to.equal('Fold');

    await sendKeys({ down: 'Alt' });
    const withAlt = await after('Ada', 'ArrowDown');
    await sendKeys({ up: 'Alt' });
    expect(withAlt).to.equal('Ada');
  });
});
