// A page whose program never came (a server went away between page and program) asks for itself again.
setTimeout(function () {
  if (!document.documentElement.hasAttribute('data-started')) location.reload();
}, 20000);
