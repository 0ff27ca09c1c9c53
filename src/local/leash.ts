// Preloaded into every process that `npm start` starts: when that one is gone without a word, this one finishes too.
process.channel?.unref();
process.once('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 15_000).unref();
});
