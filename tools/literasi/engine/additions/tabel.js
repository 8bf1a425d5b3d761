// A table wider than its box scrolls sideways; without this a keyboard cannot scroll it (WCAG 2.1.1).
(function () {
  "use strict";
  var BOXES = ".md-typeset__scrollwrap, .md-typeset table";

  function label(box) {
    var table = box.matches("table") ? box : box.querySelector("table");
    var caption = table && table.querySelector("caption");
    if (caption) return caption.textContent.trim();
    for (var at = box; at && !at.matches("article"); at = at.parentElement) {
      for (var before = at; before; before = before.previousElementSibling) {
        if (/^H[1-6]$/.test(before.tagName)) {
          return "Tabel: " + before.textContent.replace("¶", "").trim();
        }
      }
    }
    return "Tabel";
  }

  function mark(box) {
    var wide = box.scrollWidth > box.clientWidth + 1;
    if (wide && !box.hasAttribute("tabindex")) {
      box.setAttribute("tabindex", "0");
      // A table keeps its own role; only the box around one becomes a region.
      if (!box.matches("table") && !box.hasAttribute("role")) {
        box.setAttribute("role", "region");
        box.setAttribute("aria-label", label(box));
      }
      box.setAttribute("data-tabel-gulir", "");
    } else if (!wide && box.hasAttribute("data-tabel-gulir")) {
      ["tabindex", "role", "aria-label", "data-tabel-gulir"].forEach(function (name) {
        box.removeAttribute(name);
      });
    }
  }

  function all() {
    document.querySelectorAll(BOXES).forEach(mark);
  }

  // The theme wraps tables while the page starts, so look again when it is done and when it resizes.
  document.addEventListener("DOMContentLoaded", all);
  window.addEventListener("load", all);
  window.addEventListener("resize", all);
  new MutationObserver(all).observe(document.body, { childList: true, subtree: true });
  all();
})();
