import { expect } from '../../../../testing/index.js';
import { placeOf } from './place-of.js';

const source = { steps: [{ id: 'caller', items: [{ id: 'name', options: [{ value: 'a' }, {}] }] }] };

describe('placeOf', () => {
  it('names what a pointer goes through by its id or value', () => {
    expect(placeOf('/steps/0/items/0/options/0/label', source)).to.equal(
      'steps › caller › items › name › options › a › label',
    );
  });

  it('counts from one where there is no name', () => {
    expect(placeOf('/steps/0/items/0/options/1', source)).to.equal('steps › caller › items › name › options › 2');
  });

  it('names keys that are not there, and keys with a slash', () => {
    expect(placeOf('/client/a~1b', source)).to.equal('client › a/b');
  });

  it('counts without a source', () => {
    expect(placeOf('/steps/0/id', undefined)).to.equal('steps › 1 › id');
  });
});
