// What the applicant gets: the letter with its print button, the text of a message, the file.
(function () {
  "use strict";

  var paper = window.literasiSurat, url = "";

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

  function messageWay(data, answer) {
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

  function show(data, answer, result) {
    result.textContent = "";
    paper.put(result, paper.element("h2", "Permohonan siap dikirim"),
      paper.element("p", "Belum ada yang terkirim. Pilih satu cara atau lebih. Kode formulir Anda: " +
        paper.code(answer) + "."),
      paper.put(way(1, "Surat permohonan", "Cetak atau simpan sebagai PDF, lalu bubuhkan tanda " +
        "tangan dan cap."), paper.put(paper.element("div", "", "aj-aksi"),
        button("Cetak atau simpan PDF", false, function () { window.print(); })),
        paper.letter(data, answer)),
      messageWay(data, answer), fileWay(answer));
    result.hidden = false;
    result.focus();
  }

  window.literasiHasil = { show: show };
})();
