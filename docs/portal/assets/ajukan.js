// The application form: asks, checks by the office's own schema, and hands the result to the
// applicant. Nothing is sent; nothing is kept unless the applicant presses "Simpan draf".
(function () {
  "use strict";

  var box = document.getElementById("aj-data");
  if (!box || !window.literasiSurat) return;
  var data = JSON.parse(box.textContent);
  var paper = window.literasiSurat, rooms = window.literasiRuang, skema = window.literasiSkema;
  var form = document.getElementById("aj-formulir");
  var summary = document.getElementById("aj-kesalahan");
  var result = document.getElementById("aj-hasil");
  var free = document.getElementById("aj-bebas");
  var said = document.getElementById("aj-kabar");
  var fields = Array.from(form.querySelectorAll("[data-isian]"));
  var KEPT = "literasi-permohonan-" + data.instansi;
  var START = "usulan/jam/mulai", END = "usulan/jam/selesai";
  var FIRST = "abcdefghijklmnopqrstuvwxyz", SIGNS = FIRST + "0123456789";
  var HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;
  var kode = "", url = "";

  function draw(signs) {
    var one = new Uint8Array(1), fair = 256 - 256 % signs.length;
    do { window.crypto.getRandomValues(one); } while (one[0] >= fair);
    return signs[one[0] % signs.length];
  }

  function newCode() {
    var drawn = draw(FIRST);
    while (drawn.length < 8) drawn += draw(SIGNS);
    return drawn;
  }

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
      if (value(one.dataset.isian) < today()) {
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

  // ---- Rooms ----

  function span(pair) { return paper.clock(pair[0]) + "–" + paper.clock(pair[1]); }

  function verdict(room, day, from, to) {
    var hours = rooms.hours(data, room, day).map(span).join(", ");
    return {
      luar: "di luar data jadwal yang dimuat formulir ini",
      tutup: "tidak dibuka" + (data.libur[day] ? " (" + data.libur[day] + ")" : ""),
      jam: "di luar jam buka ruang (" + hours + " " + data.zona + ")",
      terpakai: "sudah tercatat dipakai atau dipesan",
      sebagian: "kosong sebagian; bagian lain ruang ini terpakai",
      kosong: "masih kosong"
    }[rooms.state(data, room, day, from, to)];
  }

  function ideas(room, day, from, to, people) {
    var found = [];
    rooms.otherTimes(data, room, day, from, to).forEach(function (one) {
      found.push("pada hari itu pukul " + span(one) + " " + data.zona);
    });
    rooms.otherDays(data, room, day, from, to).forEach(function (one) {
      found.push(paper.date(one, true) + " pada jam yang sama");
    });
    rooms.otherRooms(data, room, day, from, to, people).forEach(function (one) {
      found.push(one.nama + " pada waktu yang sama");
    });
    return found;
  }

  function showDay(room, day, from, to, people) {
    var state = rooms.state(data, room, day, from, to);
    var line = paper.element("p", paper.date(day, true) + ": " + verdict(room, day, from, to) + ".",
      state === "kosong" ? "aj-kosong" : "aj-tidak-kosong");
    paper.put(free, line);
    var other = state === "kosong" || state === "luar" ? [] : ideas(room, day, from, to, people);
    if (!other.length) return;
    var list = paper.element("ul");
    other.forEach(function (one) { paper.put(list, paper.element("li", one)); });
    paper.put(free, paper.element("p", "Yang masih kosong:"), list);
  }

  function showFree() {
    var room = data.ruang.filter(function (one) { return one.kode === value("usulan/ruang"); })[0];
    var from = minutes(START), to = minutes(END), people = +value("usulan/jumlah_peserta") || 0;
    var days = wished().map(function (one) { return one.value; });
    free.textContent = "";
    free.hidden = !(room && days.length && from !== null && to > from);
    if (free.hidden) return;
    paper.put(free, paper.element("p", room.nama, "aj-bebas-judul"));
    days.forEach(function (day) { showDay(room, day, from, to, people); });
    if (room.muat && people > room.muat) {
      paper.put(free, paper.element("p", "Ruang ini memuat paling banyak " + room.muat +
        " orang.", "aj-tidak-kosong"));
    }
    paper.put(free, paper.element("p", "Per data tanggal " + data.data_per +
      "; belum merupakan pemesanan.", "aj-bantuan"));
  }

  // ---- Ways out ----

  function button(text, soft, act) {
    var made = paper.element("button", text, soft ? "aj-tombol aj-tombol-lembut" : "aj-tombol");
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  function link(text, href, name) {
    var made = paper.element("a", text, "aj-tombol aj-tombol-lembut");
    made.href = href;
    if (name) made.download = name;
    else made.rel = "noopener noreferrer";
    return made;
  }

  function way(number, title, about) {
    return paper.put(paper.element("div", "", "aj-jalan"),
      paper.element("h3", number + ". " + title), paper.element("p", about));
  }

  function copy(area, note) {
    function done() { note.textContent = "Tersalin."; }
    function byHand() { area.focus(); area.select(); note.textContent = "Tekan lama lalu salin."; }
    if (navigator.clipboard) navigator.clipboard.writeText(area.value).then(done, byHand);
    else byHand();
  }

  function messageWay(answer) {
    var text = paper.message(data, answer), area = paper.element("textarea");
    var note = paper.element("p", "", "aj-kabar"), actions = paper.element("div", "", "aj-aksi");
    area.value = text;
    area.rows = 10;
    area.readOnly = true;
    area.setAttribute("aria-label", "Teks pesan");
    note.setAttribute("role", "status");
    paper.put(actions, button("Salin teks", true, function () { copy(area, note); }));
    if (data.wa) {
      paper.put(actions, link("Kirim lewat WhatsApp kantor",
        "https://wa.me/" + data.wa.replace(/\D/g, "").replace(/^0/, "62") + "?text=" +
        encodeURIComponent(text)));
    }
    if (data.surel) {
      paper.put(actions, link("Tulis surel ke kantor", "mailto:" + data.surel + "?subject=" +
        encodeURIComponent(answer.hal) + "&body=" + encodeURIComponent(text)));
    }
    return paper.put(way(2, "Teks untuk WhatsApp atau surel", "Salin, lalu kirim kepada kantor." +
      (data.wa || data.surel ? "" : " Kantor ini belum menerbitkan nomor WhatsApp atau surel; " +
      "tanyakan pada petugas layanan.")), area, actions, note);
  }

  function fileWay(answer) {
    if (url) URL.revokeObjectURL(url);
    var text = JSON.stringify(answer, null, 2) + "\n";
    url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    var name = "permohonan-" + answer.instansi + "-" + answer.kode + ".json";
    return paper.put(way(3, "File untuk kantor", "Lampirkan bersama surat. Program kantor " +
      "membacanya, sehingga isian Anda tidak diketik ulang dan tidak tercatat dua kali. File ini " +
      "memuat kontak Anda; kirim hanya kepada kantor."),
      paper.put(paper.element("div", "", "aj-aksi"), link("Unduh " + name, url, name)));
  }

  function show(answer) {
    result.textContent = "";
    paper.put(result, paper.element("h2", "Permohonan siap dikirim"),
      paper.element("p", "Belum ada yang terkirim. Pilih satu cara atau lebih. Kode formulir Anda: " +
        paper.code(answer) + "."),
      paper.put(way(1, "Surat permohonan", "Cetak atau simpan sebagai PDF, lalu bubuhkan tanda " +
        "tangan dan cap."), paper.put(paper.element("div", "", "aj-aksi"),
        button("Cetak atau simpan PDF", false, function () { window.print(); })),
        paper.letter(data, answer)),
      messageWay(answer), fileWay(answer));
    result.hidden = false;
    result.focus();
  }

  // ---- Draft ----

  function store(act) {
    try { return act(window.localStorage); } catch (failed) { return undefined; }
  }

  function keep() {
    var draft = { kode: kode, isian: {} };
    fields.forEach(function (one) { draft.isian[one.dataset.isian] = one.value; });
    var done = store(function (kept) { kept.setItem(KEPT, JSON.stringify(draft)); return true; });
    said.textContent = done ? "Draf disimpan di perangkat ini." :
      "Peramban ini tidak mengizinkan penyimpanan.";
  }

  function today() {
    var now = new Date();
    function two(number) { return (number < 10 ? "0" : "") + number; }
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  function begin() {
    kode = newCode();
    field("dibuat").value = today();
  }

  function drop() {
    store(function (kept) { kept.removeItem(KEPT); });
    form.reset();
    begin();
    tell([]);
    result.hidden = true;
    result.textContent = "";
    showFree();
    said.textContent = "Draf dihapus dan isian dikosongkan.";
  }

  function resume() {
    var text = store(function (kept) { return kept.getItem(KEPT); }), draft = null;
    try { draft = JSON.parse(text || "null"); } catch (broken) { draft = null; }
    if (!draft || typeof draft.isian !== "object" || !/^[a-z][a-z0-9]{7}$/.test(draft.kode)) return;
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
    else show(answers());
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
