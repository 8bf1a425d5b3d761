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

// The program knows photos by addresses from the top (`/foto/…`), records by paths within their
// office (`foto/…`).
const everyText = (value, change) => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map(one => everyText(one, change));
  if (value === null || typeof value !== 'object') return value;
  const changed = Object.entries(value).map(([key, one]) => [key, everyText(one, change)]);
  return Object.fromEntries(changed);
};
const shown = text => text.replace(/^foto\/[a-z0-9-]+\.webp$/, '/$&');
const kept = text => text.replace(/^\/(?=foto\/[a-z0-9-]+\.webp$)/, '');

CMS.registerCustomFormat('arsip', 'yml', {
  fromFile: text => everyText(fromFile(text), shown),
  toFile: record => toFile(everyText(record, kept)),
});
CMS.init({ config: settings });
