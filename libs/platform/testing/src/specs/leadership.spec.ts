import { Leadership } from '@jamboree/platform-server';
import { describeOnEngines } from '../describe-on-engines.js';
import { asOutsider } from './outsider.fixture.js';
import { things } from './thing.fixture.js';

describeOnEngines('leadership', things, (engine) => {
  test('of ten processes that ask at once, one leads, until it resigns or falls silent', async () => {
    const processes = Array.from({ length: 10 }, () => new Leadership(engine().uow));
    const ask = async () => {
      const held = await Promise.all(processes.map((process) => process.held()));
      return held.flatMap((leads, index) => (leads ? [index] : []));
    };
    const [first, ...others] = await ask();
    expect(others).toEqual([]);
    expect(await ask()).toEqual([first]);

    await processes[first ?? 0]?.resign();
    const [second, ...rest] = await ask();
    expect([second === undefined, rest]).toEqual([false, []]);

    await asOutsider(engine(), `UPDATE "job_lease" SET "expires_at" = 0`);
    const silent = processes.splice(second ?? 0, 1);
    expect(await ask()).toHaveLength(1);
    expect(silent).toHaveLength(1);
  });
});
