/** Listens on a free port of the loopback address and tells the parent process where. */
export async function listen(app) {
  await app.listen({ port: 0, host: '127.0.0.1' });
  process.send({ type: 'listening', url: `http://127.0.0.1:${app.server.address().port}` });
  process.on('SIGTERM', () => app.close().then(() => process.exit(0)));
}
