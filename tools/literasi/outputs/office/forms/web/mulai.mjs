// Starts the form: Indonesian unless the clerk chose otherwise, our settings, our way to write.
const CHOICES = 'sveltia-cms.prefs';
if (!localStorage.getItem(CHOICES)) {
  localStorage.setItem(CHOICES, JSON.stringify({ locale: 'id' }));
}
const [{ default: CMS }, { fromFile, toFile }, settings] = await Promise.all([
  import('./sveltia/npm/index.js'),
  import('./arsip.mjs'),
  fetch('config.json').then(answer => answer.json()),
]);
CMS.registerCustomFormat('arsip', 'yml', { fromFile, toFile });
CMS.init({ config: settings });
