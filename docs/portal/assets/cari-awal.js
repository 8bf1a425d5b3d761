// Where a question came with the address, its answers have their room before anything is drawn below.
(function () {
  "use strict";
  var box = document.querySelector("[data-cari-halaman]");
  if (new URLSearchParams(location.search).get("q")) box.classList.add("cari--ditanya");
})();
