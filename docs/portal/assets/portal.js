// Three small comforts; every page works without them.
(function () {
  "use strict";

  // "Salin alamat": its place stays where the browser cannot copy, so that nothing moves.
  function offerCopying(button) {
    if (!navigator.clipboard) {
      button.classList.add("lit-salin-tiada");
      return;
    }
    var label = button.textContent;
    button.addEventListener("click", function () {
      navigator.clipboard.writeText(button.dataset.salin).then(function () {
        button.textContent = "Tersalin";
        window.setTimeout(function () { button.textContent = label; }, 2500);
      });
    });
  }

  // The keyboard needs a stop only at boxes that really scroll; without this script all have one.
  function stopWhereItScrolls(box) {
    if (box.scrollWidth > box.clientWidth + 1) box.setAttribute("tabindex", "0");
    else box.removeAttribute("tabindex");
  }

  // A copy of the site on a disk has no server that finds index.html in a folder.
  function nameTheFile(link) {
    if (link.protocol === "file:" && link.pathname.slice(-1) === "/") link.pathname += "index.html";
  }

  function start() {
    if (location.protocol === "file:") document.querySelectorAll("a[href]").forEach(nameTheFile);
    document.querySelectorAll("[data-salin]").forEach(offerCopying);
    var boxes = document.querySelectorAll(".lit-gulir");
    function look() { boxes.forEach(stopWhereItScrolls); }
    look();
    window.addEventListener("resize", look);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
