// Calendars with a browser's help: today is marked, and all rooms can be filtered.
(function () {
  "use strict";

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

  function fits(item, select) {
    var own = item.getAttribute("data-saring-" + select.getAttribute("data-bidang")) || "";
    return !select.value || own === "*" || own.split("|").indexOf(select.value) >= 0;
  }

  // A table whose rows are all filtered away goes too, with its caption.
  function hideEmpty(box) {
    var rows = box.querySelectorAll("tr[data-saring-kantor]");
    if (rows.length) box.hidden = !box.querySelector("tr[data-saring-kantor]:not([hidden])");
  }

  function workFilter(bar) {
    var boxes = document.querySelectorAll("[data-saring]");
    var items = document.querySelectorAll("[data-saring] [data-saring-kantor]");
    var choosers = Array.prototype.slice.call(bar.querySelectorAll("select"));
    var said = bar.querySelector("[role=status]");

    function apply() {
      var shown = 0, all = 0;
      items.forEach(function (item) {
        item.hidden = !choosers.every(function (one) { return fits(item, one); });
        if (item.parentNode.className === "jw-daftar") {
          all += 1;
          if (!item.hidden) shown += 1;
        }
      });
      boxes.forEach(hideEmpty);
      said.textContent = shown === all ? "" : shown + " dari " + all + " pemakaian dalam daftar";
    }

    bar.addEventListener("change", apply);
  }

  function start() {
    markToday();
    document.querySelectorAll(".jw-saring").forEach(workFilter);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
