import { expect } from '../../../../testing/index.js';
import { machinesDown, rowsSession } from '../testing/rows-session.js';
import { RowsHarness } from './rows.harness.js';

describe('filrouge-rows', () => {
  for (const width of [320, 700])
    it(`is accessible at ${String(width)} px`, async () => {
      const rows = await RowsHarness.of({ width });

      await expect(rows.element).to.be.accessible();
    });

  it('shows each row with its answers, and which one is asked about', async () => {
    const rows = await RowsHarness.of();

    expect(rows.text('h3')).to.equal('Machine 3');
    expect(rows.names).to.deep.equal(['PC-12', 'PC-40 2 of 3', 'Machine 3']);
    expect(rows.answersOf(1)).to.deep.equal(['Asset tag: PC-12', 'Down: Yes', 'Users: 3', 'Disk: 2']);
    expect(rows.answersOf(2)).to.deep.equal(['Asset tag: PC-40', 'Down: No']);
    expect(rows.answersOf(3)[0]).to.equal('Asset tag: not known');
  });

  it('is not there outside of rows', async () => {
    const rows = await RowsHarness.of({ at: 'caller' });

    expect(rows.find('table')).to.equal(undefined);
  });

  it('opens an answer to correct it', async () => {
    const session = rowsSession();
    const rows = await RowsHarness.of({ session });
    const opened: string[] = [];
    rows.element.addEventListener('filrouge-question-opened', ({ questionId }) => opened.push(questionId));

    await rows.clickOn('Users: 3');

    expect(session.view.currentId).to.equal('machines[1].users');
    expect(opened).to.deep.equal(['machines[1].users']);
    expect(rows.text('tr.current th')).to.equal('PC-12 1 of 3');
  });

  it('adds a row and goes to its first question', async () => {
    const session = rowsSession();
    const rows = await RowsHarness.of({ session });

    await rows.clickOn('Add another');

    expect(session.view.currentId).to.equal('machines[4].tag');
    expect(rows.names[3]).to.equal('Machine 4 4 of 4');
  });

  it('removes a row, says so, and brings it back as it was', async () => {
    const session = rowsSession();
    const rows = await RowsHarness.of({ session });

    await rows.remove(1);

    expect(rows.names).to.deep.equal(['PC-40 1 of 2', 'Machine 2']);
    expect(rows.spoken).to.contain('PC-12 removed.');
    expect(rows.focused?.textContent).to.contain('Bring back');

    await rows.clickOn('Bring back');

    expect(rows.names[0]).to.equal('PC-12 1 of 3');
    expect(rows.answersOf(1)).to.contain('Users: 3');
    expect(rows.spoken).to.contain('PC-12 is back');
    expect(rows.find('.undo')).to.equal(undefined);
  });

  it('does all of it by keys: the row asked about goes, else the last', async () => {
    const session = rowsSession();
    const rows = await RowsHarness.of({ session, at: 'machines' });

    rows.element.act('removeRow');
    await rows.settled();
    expect(rows.names).to.deep.equal(['PC-12', 'PC-40']);
    expect(rows.element.act('restoreRow')).to.equal(true);
    expect(rows.element.act('restoreRow')).to.equal(false);
    session.send({ type: 'QUESTION_OPENED', id: 'machines[1].tag' });
    rows.element.act('removeRow');
    await rows.settled();

    expect(rows.names).to.have.length(2);
    expect(rows.names[0]).to.contain('PC-40');
  });

  it('says that a row must stay, and that there can be no more', async () => {
    const rows = await RowsHarness.of({ session: rowsSession([{ tag: 'PC-1' }]), at: 'machines' });
    expect(rows.find('.remove')).to.equal(undefined);
    const full = Array.from({ length: 100 }, (_none, index) => ({ tag: `PC-${String(index)}` }));
    const many = await RowsHarness.of({ session: rowsSession(full), at: 'machines[90].tag' });

    many.element.act('addRow');
    await many.settled();

    expect(many.spoken).to.equal('There are as many as there may be.');
    expect(many.find('[part="add"]')).to.equal(undefined);
  });

  it('brings the row asked about into sight in a long list', async () => {
    const full = Array.from({ length: 100 }, (_none, index) => ({ tag: `PC-${String(index)}` }));
    const rows = await RowsHarness.of({ session: rowsSession(full), at: 'machines[90].tag' });

    const [row, scroll] = [rows.get('tr.current'), rows.get('.scroll')].map((part) => part.getBoundingClientRect());
    expect(row && scroll && row.top > scroll.top && row.bottom < scroll.bottom).to.equal(true);
  });

  it('tells the row around those of a nested repeat', async () => {
    const rows = await RowsHarness.of({ at: 'machines[1].disks[2].message' });

    expect(rows.text('h3')).to.equal('PC-12 · Disk 2');
    expect(rows.names).to.deep.equal(['Disk 1', 'Disk 2 2 of 2']);
  });

  it('shows the rows that a step runs over, which it cannot add to', async () => {
    const session = rowsSession(machinesDown);
    const rows = await RowsHarness.of({ session, at: 'restart[2].restarted' });

    expect(rows.names).to.deep.equal(['PC-12', 'PC-40 2 of 3', 'Machine 3']);
    expect(rows.find('[part="add"]')).to.equal(undefined);
    expect(rows.find('.remove')).to.equal(undefined);
  });
});
