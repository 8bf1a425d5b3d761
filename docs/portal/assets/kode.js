// Pages for holders of a code: a field for it, and the digest of a file, reckoned on this device.
(function () {
  "use strict";

  var CODE = /[a-z0-9]{26,40}/;

  // The code alone, or the whole link somebody was given.
  function codeIn(words) {
    var found = words.trim().toLowerCase().replace(/[?#].*$/, "").replace(/\s+/g, "").split("/")
      .filter(Boolean).pop();
    return found && found.length <= 40 && CODE.test(found) ? found : "";
  }

  function takeCode(form) {
    var field = form.querySelector("input"), said = form.querySelector("[role=status]");
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var code = codeIn(field.value);
      field.setAttribute("aria-invalid", code ? "false" : "true");
      said.textContent = code ? "" : "Kode terdiri atas 26 huruf kecil dan angka. Periksa kembali.";
      if (code) visit(new URL(code + "/", location.href), said);
      else field.focus();
    });
  }

  function visit(address, said) {
    if (location.protocol === "file:") {
      location.href = address + "index.html";
      return;
    }
    fetch(address, { method: "HEAD" }).then(function (answer) {
      if (answer.ok) location.href = address;
      else said.textContent = "Kode ini tidak dikenal. Periksa kembali, atau tanyakan kepada kantor.";
    }, function () { location.href = address; });
  }

  function hex(bytes) {
    return Array.from(new Uint8Array(bytes), function (one) {
      return one.toString(16).padStart(2, "0");
    }).join("");
  }

  function verdict(known, found) {
    if (!known.length) return ["", "Sidik berkas: " + found];
    if (known.includes(found)) return ["sama", "Sama: berkas ini persis seperti yang dicatat kantor."];
    return ["beda", "Berbeda: ini bukan berkas yang dicatat kantor. Sidik berkas Anda: " + found];
  }

  function compare(box) {
    var field = box.querySelector("input"), said = box.querySelector("[role=status]");
    var known = box.dataset.sidik.split(" ").filter(Boolean);
    if (!window.crypto || !crypto.subtle) {
      field.disabled = true;
      said.textContent = "Peramban ini tidak dapat menghitung sidik berkas.";
      return;
    }
    field.addEventListener("change", function () {
      if (!field.files.length) return;
      said.className = "";
      said.textContent = "Menghitung …";
      field.files[0].arrayBuffer().then(function (content) {
        return crypto.subtle.digest("SHA-256", content);
      }).then(function (digest) {
        var answer = verdict(known, hex(digest));
        said.className = answer[0] ? "lit-banding-" + answer[0] : "";
        said.textContent = answer[1];
      }, function () { said.textContent = "Berkas tidak dapat dibaca."; });
    });
  }

  function start() {
    document.querySelectorAll(".lit-kode form").forEach(takeCode);
    document.querySelectorAll("[data-sidik]").forEach(compare);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
