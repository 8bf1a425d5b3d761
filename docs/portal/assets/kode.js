// Pages for holders of a code: a field for it, and the digest of a file, reckoned on this device.
(function () {
  "use strict";

  var CODE = /[a-z0-9]{26,40}/;

  function element(name, text, type) {
    var one = document.createElement(name);
    if (text) one.textContent = text;
    if (type) one.type = type;
    return one;
  }

  function status() {
    var one = element("p");
    one.setAttribute("role", "status");
    return one;
  }

  // The code alone, or the whole link somebody was given.
  function codeIn(words) {
    var found = words.trim().toLowerCase().replace(/[?#].*$/, "").replace(/\s+/g, "").split("/")
      .filter(Boolean).pop();
    return found && found.length <= 40 && CODE.test(found) ? found : "";
  }

  function takeCode(box) {
    var form = element("form"), label = element("label", box.dataset.kode);
    var field = element("input", "", "text"), button = element("button", box.dataset.aksi, "submit");
    var said = status();
    field.autocomplete = "off";
    field.spellcheck = false;
    field.setAttribute("autocapitalize", "none");
    field.id = "lit-kode-isian";
    label.htmlFor = field.id;
    button.className = "lit-tombol";
    form.noValidate = true;
    form.append(label, field, button, said);
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      var code = codeIn(field.value);
      field.setAttribute("aria-invalid", code ? "false" : "true");
      said.textContent = code ? "" : "Kode terdiri atas 26 huruf kecil dan angka. Periksa kembali.";
      if (code) visit(new URL(code + "/", location.href), said);
      else field.focus();
    });
    box.replaceChildren(form);
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
    if (!window.crypto || !crypto.subtle) return;
    var label = element("label", "Pilih berkas PDF"), field = element("input", "", "file");
    var said = status(), known = box.dataset.sidik.split(" ").filter(Boolean);
    field.accept = "application/pdf";
    field.id = "lit-banding-isian";
    label.htmlFor = field.id;
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
    box.querySelector(".lit-banding-tanpa").replaceWith(label, field, said);
  }

  function start() {
    document.querySelectorAll("[data-kode]").forEach(takeCode);
    document.querySelectorAll("[data-sidik]").forEach(compare);
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
