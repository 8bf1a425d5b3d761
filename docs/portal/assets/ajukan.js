// The application form: asks, checks by the office's own schema, and hands the result to the
// applicant. Nothing is sent; nothing is kept unless the applicant presses "Simpan draf".
(function () {
  "use strict";

  var box = document.getElementById("aj-data");
  if (!box || !window.literasiHasil) return;
  var data = JSON.parse(box.textContent);
  var paper = window.literasiSurat, skema = window.literasiSkema, drafts = window.literasiDraf;
  var form = document.getElementById("aj-formulir");
  var summary = document.getElementById("aj-kesalahan");
  var result = document.getElementById("aj-hasil");
  var free = document.getElementById("aj-bebas");
  var said = document.getElementById("aj-kabar");
  var fields = Array.from(form.querySelectorAll("[data-isian]"));
  var KEPT = "literasi-permohonan-" + data.instansi;
  var START = "usulan/jam/mulai", END = "usulan/jam/selesai";
  var HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;
  var kode = "";

  function field(at) { return form.querySelector('[data-isian="' + at + '"]'); }
  function value(at) {
    return field(at).value.replace(/\r\n?/g, "\n").replace(HIDDEN, " ").trim();
  }
  function minutes(at) {
    var parts = value(at).split(":");
    return parts.length > 1 ? parts[0] * 60 + +parts[1] : null;
  }

  // ---- Answers ----

  function set(target, path, text) {
    var last = path.pop(), here = target;
    path.forEach(function (key) { here = here[key] = here[key] || {}; });
    here[last] = text;
  }

  function answers() {
    var found = { skema: 1, formulir: "permohonan", kode: kode, instansi: data.instansi,
      lembaga: {}, usulan: {}, kontak: {} };
    fields.forEach(function (one) {
      var at = one.dataset.isian, text = value(at);
      if (!text || at === START || at === END) return;
      if (/\/[0-9]$/.test(at)) {
        (found.usulan.tanggal = found.usulan.tanggal || []).push(text);
      } else {
        set(found, at.split("/"), one.type === "number" ? Number(text) : text);
      }
    });
    var from = minutes(START), to = minutes(END);
    if (from !== null && to !== null) {
      found.usulan.jam = (paper.clock(from) + "–" + paper.clock(to) + " " + data.zona).trim();
    }
    return found;
  }

  // ---- Faults ----

  function labelOf(one) {
    return form.querySelector('label[for="' + one.id + '"]').firstChild.textContent;
  }

  function part(at) {
    var found = data.skema;
    at.split("/").slice(1).forEach(function (key) {
      found = found && (found.items && /^[0-9]+$/.test(key) ? found.items :
        (found.properties || {})[key]);
    });
    return found || {};
  }

  function words(fault, one) {
    var own = part(fault.at), label = labelOf(one);
    var known = {
      required: (one.tagName === "SELECT" ? "Pilih: " : "Isi: ") + label,
      type: label + ": tulis dengan angka bulat",
      enum: "Pilih: " + label,
      pattern: label + ": " + (own["x-pesan-pola"] || "bentuknya belum sesuai"),
      format: label + ": tanggal ini tidak ada",
      maxLength: label + ": paling panjang " + own.maxLength + " huruf",
      minimum: label + ": paling sedikit " + own.minimum,
      maximum: label + ": paling banyak " + own.maximum
    };
    return known[fault.word] || label + ": belum sesuai";
  }

  function place(at) {
    var path = at.slice(1);
    if (path === "usulan/jam") return minutes(START) === null ? START : END;
    if (path === "usulan/tanggal") return "usulan/tanggal/0";
    return path;
  }

  // The list in the file has no gaps; the form may have.
  function wished() {
    return fields.filter(function (one) {
      return /^usulan\/tanggal\//.test(one.dataset.isian) && one.value;
    });
  }

  function inputOf(fault) {
    var found = /^\/usulan\/tanggal\/([0-9])$/.exec(fault.at);
    if (!found) return field(place(fault.at));
    return wished()[+found[1]];
  }

  function faults() {
    var found = skema.faults(data.skema, answers()).map(function (fault) {
      var one = inputOf(fault);
      return one ? { field: one, words: words(fault, one) } :
        { field: fields[0], words: "Formulir ini rusak; muat ulang halamannya" };
    });
    fields.forEach(function (one) {
      if (one.validity && one.validity.badInput) {
        found.push({ field: one, words: labelOf(one) + ": belum lengkap" });
      }
    });
    return inOrder(found.concat(timeFaults()));
  }

  // What a schema cannot say: an end after its start, days that are not over.
  function timeFaults() {
    var found = [], from = minutes(START), to = minutes(END);
    if (to === null) found.push({ field: field(END), words: "Isi: Selesai pukul" });
    if (from !== null && to !== null && to <= from) {
      found.push({ field: field(END), words: "Selesai pukul: harus sesudah jam mulai" });
    }
    wished().forEach(function (one) {
      if (value(one.dataset.isian) < drafts.today()) {
        found.push({ field: one, words: labelOf(one) + ": sudah lewat" });
      }
    });
    return found;
  }

  // One fault for each question, in the order of the page.
  function inOrder(found) {
    return fields.map(function (one) {
      return found.filter(function (fault) { return fault.field === one; })[0];
    }).filter(Boolean);
  }

  function describe(one, fault) {
    var note = document.getElementById(one.id + "-salah");
    var hint = document.getElementById(one.id + "-bantuan");
    note.hidden = !fault;
    note.textContent = fault ? fault.words : "";
    if (fault) one.setAttribute("aria-invalid", "true");
    else one.removeAttribute("aria-invalid");
    var ids = [hint && hint.id, fault && note.id].filter(Boolean).join(" ");
    if (ids) one.setAttribute("aria-describedby", ids);
    else one.removeAttribute("aria-describedby");
  }

  function tell(found) {
    fields.forEach(function (one) {
      describe(one, found.filter(function (fault) { return fault.field === one; })[0]);
    });
    summary.hidden = !found.length;
    summary.textContent = "";
    if (!found.length) return;
    var list = paper.element("ul");
    found.forEach(function (fault) {
      var link = paper.element("a", fault.words);
      link.href = "#" + fault.field.id;
      link.addEventListener("click", function (event) {
        event.preventDefault();
        fault.field.focus();
      });
      paper.put(list, paper.put(paper.element("li"), link));
    });
    paper.put(summary, paper.element("h2", "Ada yang perlu diperbaiki"), list);
    summary.setAttribute("role", "alert");
    summary.focus();
  }

  function showFree() {
    window.literasiBebas.show(data, free, {
      room: value("usulan/ruang"),
      days: wished().map(function (one) { return one.value; }),
      from: minutes(START),
      to: minutes(END),
      people: +value("usulan/jumlah_peserta") || 0
    });
  }

  // ---- Draft ----

  function keep() {
    var draft = { kode: kode, isian: {} };
    fields.forEach(function (one) { draft.isian[one.dataset.isian] = one.value; });
    said.textContent = drafts.write(KEPT, draft) ? "Draf disimpan di perangkat ini." :
      "Peramban ini tidak mengizinkan penyimpanan.";
  }

  function begin() {
    kode = drafts.newCode();
    field("dibuat").value = drafts.today();
  }

  function drop() {
    drafts.erase(KEPT);
    form.reset();
    begin();
    tell([]);
    result.hidden = true;
    result.textContent = "";
    showFree();
    said.textContent = "Draf dihapus dan isian dikosongkan.";
  }

  function resume() {
    var draft = drafts.read(KEPT);
    if (!draft) return;
    kode = draft.kode;
    fields.forEach(function (one) {
      var text = draft.isian[one.dataset.isian];
      if (typeof text === "string") one.value = text;
    });
    said.textContent = "Draf dari perangkat ini dibuka.";
  }

  form.addEventListener("submit", function (event) {
    event.preventDefault();
    var found = faults();
    tell(found);
    if (found.length) result.hidden = true;
    else window.literasiHasil.show(data, answers(), result);
  });
  form.addEventListener("change", function () {
    showFree();
    if (!result.hidden) {  // what was made no longer says what the form says
      result.hidden = true;
      said.textContent = "Isian berubah; buat suratnya sekali lagi.";
    }
  });
  document.getElementById("aj-simpan").addEventListener("click", keep);
  document.getElementById("aj-hapus").addEventListener("click", drop);
  window.addEventListener("beforeprint", function () {
    document.documentElement.classList.toggle("aj-cetak", !result.hidden);
  });
  window.addEventListener("afterprint", function () {
    document.documentElement.classList.remove("aj-cetak");
  });

  begin();
  resume();
  showFree();
  document.getElementById("aj-semua").disabled = false;
})();
