const KEY = Symbol.for('jamboree.test.run-end');

type Task = () => Promise<void>;

/** Jest loads setup and teardown separately, in one process: what the teardown has to do is kept on the process's global object. */
const holder = globalThis as typeof globalThis & { [KEY]?: Task };

export function onRunEnd(task: Task): void {
  holder[KEY] = task;
}

export async function endRun(): Promise<void> {
  await holder[KEY]?.();
}
