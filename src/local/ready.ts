/**
 * Waits until the server answers on /health/ready (database, schema). A projection that stopped is for the operator to
 * mend while the gate runs: it does not keep the gate from starting.
 * @param patience milliseconds
 * @returns whether it did in time
 */
export async function isReadyWithin(port: number, patience: number, stopped: () => boolean): Promise<boolean> {
  const until = Date.now() + patience;
  while (Date.now() < until && !stopped()) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2000) }).catch(
      () => undefined,
    );
    if (
      answer?.ok ||
      ((await answer?.json().catch(() => undefined)) as { status?: string } | undefined)?.status === 'degraded'
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}
