// Calendars with a browser's help: today is marked, and all rooms can be filtered.
(function () {
  "use strict";

  var FIELDS = [
    ["kantor", "Kantor", "Semua kantor"],
    ["ruang", "Ruang", "Semua ruang"],
    ["jenis", "Jenis kegiatan", "Semua pemakaian"]
  ];

  function two(number) { return (number < 10 ? "0" : "") + number; }

  function markToday() {
    var now = new Date();
    var today = now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
    document.querySelectorAll('[data-hari="' + today + '"]').forEach(function (cell) {
      if (cell.tagName === "LI" || (cell.tagName === "TD" && cell.closest(".jw-pekan"))) return;
      cell.classList.add("jw-hari-ini");
      cell.setAttribute("aria-current", "date");
    });
  }

  function values(items, field) {
    var found = {};
    items.forEach(function (item) {
      (item.getAttribute("data-saring-" + field) || "").split("|").forEach(function (one) {
        if (one && one !== "*") found[one] = true;
      });
    });
    return Object.keys(found).sort(function (a, b) { return a.localeCompare(b, "id"); });
  }

  function fits(item, field, wanted) {
    var own = item.getAttribute("data-saring-" + field) || "";
    return !wanted || own === "*" || own.split("|").indexOf(wanted) >= 0;
  }

  function chooser(items, field) {
    var box = document.createElement("div");
    var label = document.createElement("label");
    var select = document.createElement("select");
    label.textContent = field[1];
    label.htmlFor = select.id = "jw-saring-" + field[0];
    [field[2]].concat(values(items, field[0])).forEach(function (name, number) {
      var option = document.createElement("option");
      option.value = number ? name : "";
      option.textContent = name;
      select.appendChild(option);
    });
    box.appendChild(label);
    box.appendChild(select);
    return { box: box, select: select, field: field[0] };
  }

  // A table whose rows are all filtered away goes too, with its caption.
  function hideEmpty(box) {
    var rows = box.querySelectorAll("tr[data-saring-kantor]");
    if (rows.length) box.hidden = !box.querySelector("tr[data-saring-kantor]:not([hidden])");
  }

  function offerFilter() {
    var boxes = document.querySelectorAll("[data-saring]");
    var items = [];
    boxes.forEach(function (box) {
      box.querySelectorAll("[data-saring-kantor]").forEach(function (item) { items.push(item); });
    });
    if (items.length < 2) return;
    var bar = document.createElement("div");
    var said = document.createElement("p");
    var choosers = FIELDS.map(function (field) { return chooser(items, field); });
    bar.className = "jw-saring";
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", "Saring jadwal");
    said.setAttribute("role", "status");

    function apply() {
      var shown = 0, all = 0;
      items.forEach(function (item) {
        item.hidden = !choosers.every(function (one) { return fits(item, one.field, one.select.value); });
        if (item.parentNode.className === "jw-daftar") {
          all += 1;
          if (!item.hidden) shown += 1;
        }
      });
      boxes.forEach(hideEmpty);
      said.textContent = shown === all ? "" : shown + " dari " + all + " pemakaian dalam daftar";
    }

    choosers.forEach(function (one) {
      if (one.select.options.length < 3) return;
      bar.appendChild(one.box);
      one.select.addEventListener("change", apply);
    });
    bar.appendChild(said);
    boxes[0].parentNode.insertBefore(bar, boxes[0]);
  }

  function start() { markToday(); offerFilter(); }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
