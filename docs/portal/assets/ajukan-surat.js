// The three ways out of the form: a letter to print, a text for messages, a file for the office.
// Texts of the applicant only ever become text nodes.
(function () {
  "use strict";

  var DAYS = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
  var MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus",
    "September", "Oktober", "November", "Desember"];

  function element(name, text, className) {
    var made = document.createElement(name);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function put(parent) {
    for (var number = 1; number < arguments.length; number += 1) {
      if (arguments[number]) parent.appendChild(arguments[number]);
    }
    return parent;
  }

  function date(text, withDay) {
    var day = new Date(text + "T00:00:00Z");
    var plain = day.getUTCDate() + " " + MONTHS[day.getUTCMonth()] + " " + day.getUTCFullYear();
    return withDay ? DAYS[day.getUTCDay()] + ", " + plain : plain;
  }

  function clock(minutes) {
    var hour = Math.floor(minutes / 60), rest = minutes % 60;
    return (hour < 10 ? "0" : "") + hour + "." + (rest < 10 ? "0" : "") + rest;
  }

  function listed(items) {
    if (items.length < 3) return items.join(" atau ");
    return items.slice(0, -1).join(", ") + ", atau " + items[items.length - 1];
  }

  function labelOf(data, group, key, value) {
    var own = group ? data.skema.properties[group].properties[key] : data.skema.properties[key];
    return own["x-label"][value];
  }

  function roomName(data, code) {
    var found = data.ruang.filter(function (one) { return one.kode === code; })[0];
    return found ? found.nama : "";
  }

  function code(answer) { return answer.kode.slice(0, 4) + "-" + answer.kode.slice(4); }

  function plan(data, answer) {
    var wish = answer.usulan;
    return [
      ["Jenis kegiatan", labelOf(data, "", "jenis_kegiatan", answer.jenis_kegiatan)],
      ["Tanggal", listed(wish.tanggal.map(function (one) { return date(one, true); }))],
      ["Pukul", wish.jam],
      ["Tempat", wish.ruang ? roomName(data, wish.ruang) : "menurut usulan kantor"],
      ["Jumlah orang", "sekitar " + wish.jumlah_peserta + " orang"],
      ["Kebutuhan", wish.kebutuhan || ""],
      ["Narahubung", [answer.kontak.nama, answer.kontak.telepon, answer.kontak.surel]
        .filter(Boolean).join(", ")]
    ].filter(function (pair) { return pair[1]; });
  }

  function rows(pairs) {
    var table = element("table", "", "aj-rincian"), body = element("tbody");
    pairs.forEach(function (pair) {
      var head = element("th", pair[0]);
      head.scope = "row";
      put(body, put(element("tr"), head, element("td", pair[1])));
    });
    return put(table, body);
  }

  function letterhead(answer) {
    var place = [answer.kontak.alamat, answer.lembaga.wilayah].filter(Boolean).join(", ");
    return put(element("div", "", "aj-kop"), element("p", answer.lembaga.nama, "aj-kop-nama"),
      place ? element("p", place) : null);
  }

  function opening(answer) {
    var own = answer.surat || {};
    var where = answer.kontak.tempat ? answer.kontak.tempat + ", " : "";
    var left = rows([["Nomor", own.nomor_surat || "…………………"], ["Lampiran", own.lampiran || "–"],
      ["Hal", answer.hal]]);
    left.className = "aj-kepala";
    return put(element("div", "", "aj-pembuka"), left,
      element("p", where + date(answer.dibuat), "aj-tarikh"));
  }

  function signature(answer) {
    return put(element("div", "", "aj-tanda-tangan"), element("p", answer.kontak.jabatan + ","),
      element("p", "", "aj-ruang-cap"), element("p", answer.kontak.penanda_tangan, "aj-nama"));
  }

  function letter(data, answer) {
    var sheet = element("div", "", "aj-surat");
    put(sheet, letterhead(answer), opening(answer),
      put(element("div", "", "aj-tujuan"), element("p", "Yth. Kepala " + data.kantor),
        element("p", "di " + data.wilayah)),
      element("p", "Dengan hormat,"),
      element("p", "Bersama surat ini kami dari " + answer.lembaga.nama +
        " mengajukan permohonan kerja sama literasi sebagai berikut."));
    answer.ringkasan.split(/\n+/).forEach(function (one) { put(sheet, element("p", one)); });
    put(sheet, rows(plan(data, answer)),
      element("p", "Kami menyadari bahwa waktu dan tempat di atas merupakan usulan, dan bersedia " +
        "menyesuaikannya dengan jadwal kantor. Atas perhatian dan kerja samanya, kami ucapkan " +
        "terima kasih."),
      signature(answer),
      element("p", "Kode formulir " + code(answer), "aj-kode"));
    return sheet;
  }

  function message(data, answer) {
    var lines = ["Permohonan kerja sama literasi", "Kepada: " + data.kantor,
      "Dari: " + answer.lembaga.nama, "Hal: " + answer.hal, "", answer.ringkasan, ""];
    plan(data, answer).forEach(function (pair) { lines.push(pair[0] + ": " + pair[1]); });
    lines.push("", "Kode formulir: " + code(answer), "Surat dan file permohonan menyusul.");
    return lines.join("\n");
  }

  window.literasiSurat = {
    clock: clock, code: code, date: date, element: element, letter: letter, message: message,
    put: put
  };
})();
