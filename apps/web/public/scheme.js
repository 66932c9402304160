// Before the first paint: the scheme chosen on this device, else the device's own. A file of its own, because the page allows no inline script.
/* global document, matchMedia */
(function () {
  var chosen = null;
  try {
    chosen = localStorage.getItem('jamboree-scheme');
  } catch {
    // No storage: the device decides.
  }
  var dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
