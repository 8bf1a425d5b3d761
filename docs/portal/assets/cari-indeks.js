// Asks the index which pages answer a question best.
(function () {
  "use strict";

  var kata = window.literasiKata, muat = window.literasiMuat;
  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var END = "_";
  var ENDINGS = 4;       // words that a half-typed word may become
  var PIECES = 6;        // more pieces than this are not worth a half-typed word
  var LOOKED_AT = 24;    // pages whose kind and date are compared
  var SYNONYM = 0.75, GUESS = 0.6, TYPED = 0.8;  // what a find by another word counts
  var first, value = {};

  // Pages and their weights for one root; rarity is reckoned here (BM25's).
  function pagesOf(term) {
    if (value[term]) return value[term];
    value[term] = muat.row("p", term).then(function (packed) {
      var found = {}, count = 0, number = 0, at = 0, shift, digit;
      while (at < packed.length) {
        var distance = 0;
        shift = 1;
        do {
          digit = DIGITS.indexOf(packed.charAt(at));
          distance += (digit % 32) * shift;
          shift *= 32;
          at += 1;
        } while (digit > 31);
        number += distance;
        found[number] = DIGITS.indexOf(packed.charAt(at));
        at += 1;
        count += 1;
      }
      var rarity = Math.log(1 + (first.jumlah - count + 0.5) / (count + 0.5));
      Object.keys(found).forEach(function (one) { found[one] *= 0.15 + rarity; });
      return { pages: found, count: count };
    });
    value[term].catch(function () { delete value[term]; });
    return value[term];
  }

  // Every word of a phrase must stand on the page.
  function pagesOfAll(terms, worth) {
    return Promise.all(terms.map(pagesOf)).then(function (lists) {
      var found = {};
      Object.keys(lists[0].pages).forEach(function (page) {
        var sum = 0;
        for (var at = 0; at < lists.length; at += 1) {
          if (!(page in lists[at].pages)) return;
          sum += lists[at].pages[page];
        }
        found[page] = worth * sum / lists.length;
      });
      return found;
    });
  }

  function forms(name) {
    return muat.piece(name).then(function (text) {
      return text.split("\n").filter(Boolean).map(function (line) {
        var parts = line.split(" ");
        return { form: parts[0], root: parts[1], pages: Number(parts[2]) };
      });
    });
  }

  function formsIn(names) {
    return Promise.all(names.map(forms)).then(function (lists) {
      return [].concat.apply([], lists).sort(function (a, b) { return b.pages - a.pages || (a.form < b.form ? -1 : 1); });
    });
  }

  function endingsOf(typed) {
    var names = Object.keys(first.mulai.k).filter(function (one) {
      return one.indexOf(typed) === 0;
    }).map(function (one) { return "k-" + one; });
    if (!names.length) names = [muat.nameOf("k", typed)].filter(Boolean);
    if (names.length > PIECES) return Promise.resolve([]);
    return formsIn(names).then(function (all) {
      return all.filter(function (one) { return one.form.indexOf(typed) === 0; }).slice(0, ENDINGS);
    });
  }

  // One letter missing, added, changed, or two neighbours swapped.
  function near(one, other) {
    if (Math.abs(one.length - other.length) > 1 || one === other) return false;
    var at = 0;
    while (at < one.length && one.charAt(at) === other.charAt(at)) at += 1;
    var a = one.slice(at), b = other.slice(at);
    return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) ||
      (a.charAt(0) === b.charAt(1) && a.charAt(1) === b.charAt(0) && a.slice(2) === b.slice(2));
  }

  function guesses(word) {
    if (word.length < 5) return Promise.resolve([]);
    var names = Object.keys(first.mulai.k).filter(function (start) {
      if (start === END) return true;
      if (start.charAt(0) !== word.charAt(0)) return false;
      return [-1, 0, 1].some(function (more) {
        var part = word.slice(0, start.length + more);
        return start === part || near(start, part);
      });
    }).map(function (one) { return "k-" + one; });
    return formsIn(names).then(function (all) {
      return all.filter(function (one) { return near(word, one.form); }).slice(0, 2);
    });
  }

  // A slot is a word, or a phrase with synonyms; each of its ways is a list of roots with its worth.
  function slots(terms) {
    var made = [], at = 0;
    while (at < terms.length) {
      var group = null, length = 1;
      first.sinonim.forEach(function (one) {
        one.forEach(function (phrase) {
          var fits = phrase.every(function (term, number) { return terms[at + number] === term; });
          if (fits && (!group || phrase.length > length)) { group = one; length = phrase.length; }
        });
      });
      var own = terms.slice(at, at + length), ways = [{ terms: own, worth: length }];
      (group || []).forEach(function (phrase) {
        if (phrase.join(" ") !== own.join(" ")) ways.push({ terms: phrase, worth: length * SYNONYM });
      });
      made.push({ ways: ways, words: length });
      at += length;
    }
    return made;
  }

  function best(lists) {
    var found = {};
    lists.forEach(function (one) {
      Object.keys(one).forEach(function (page) { found[page] = Math.max(found[page] || 0, one[page]); });
    });
    return found;
  }

  function fill(slot, half) {
    function ask(ways) { return Promise.all(ways.map(function (one) { return pagesOfAll(one.terms, one.worth); })).then(best); }

    function named(found, worth) {
      return found.map(function (one) { return { terms: [one.root], worth: worth, form: one.form }; });
    }

    return (half ? endingsOf(half) : Promise.resolve([])).then(function (found) {
      var ways = slot.ways.concat(named(found, TYPED));
      return ask(ways).then(function (pages) {
        if (Object.keys(pages).length || slot.words > 1) return { pages: pages, ways: ways };
        return guesses(slot.typed).then(function (close) {
          var other = named(close, GUESS);
          var said = { typed: slot.typed, meant: other.map(function (one) { return one.form; }) };
          return ask(other).then(function (more) { return { pages: more, ways: other, said: said }; });
        });
      });
    }).then(function (done) {
      done.words = slot.words;
      return done;
    });
  }

  function ranked(filled) {
    var score = {}, count = {}, all = 0;
    filled.forEach(function (slot) {
      all += slot.words;
      Object.keys(slot.pages).forEach(function (page) {
        score[page] = (score[page] || 0) + slot.pages[page];
        count[page] = (count[page] || 0) + slot.words;
      });
    });
    return Object.keys(score).filter(function (page) { return 2 * count[page] >= all; }).map(function (page) {
      return { number: Number(page), score: Math.round(score[page] * count[page] / all) };
    }).sort(function (a, b) { return b.score - a.score || a.number - b.number; });
  }

  function page(one) {
    return muat.page("d", one.number).then(function (row) {
      return {
        number: one.number, score: one.score, address: row[1], title: row[2], kind: row[3],
        office: row[4], day: row[5], rank: row[6], summary: row[7]
      };
    });
  }

  // Equal scores: what answers before what tells, the newer before the older.
  function compare(a, b) {
    return b.score - a.score || a.rank - b.rank || (a.day < b.day ? 1 : a.day > b.day ? -1 : 0) ||
      (a.address < b.address ? -1 : 1);
  }

  // Gives {count, pages, terms, said}; `typing` says that the last word may be unfinished.
  function search(question, typing, most) {
    var asked = kata.words(question);
    var told = asked.filter(function (one) { return !first.henti[one]; });
    var half = typing && told.length && /[a-z0-9]$/i.test(question) && !first.henti[asked[asked.length - 1]] ? told[told.length - 1] : "";
    var terms = told.map(function (one) { return kata.root(one, first.akar); });
    var at = 0;
    var made = slots(terms).map(function (slot) {
      slot.typed = told[at];
      at += slot.words;
      return slot;
    });
    return Promise.all(made.map(function (slot, number) {
      return fill(slot, number === made.length - 1 && half.length > 2 ? half : "");
    })).then(function (filled) {
      var order = ranked(filled), marked = Object.create(null);
      var said = filled.map(function (slot) { return slot.said; }).filter(function (one) { return one && one.meant.length; });
      filled.forEach(function (slot) {
        slot.ways.forEach(function (way) { way.terms.forEach(function (term) { marked[term] = true; }); });
      });
      return Promise.all(order.slice(0, Math.max(most, LOOKED_AT)).map(page)).then(function (pages) {
        return { count: order.length, pages: pages.sort(compare).slice(0, most), terms: marked, said: said, asked: told };
      });
    });
  }

  window.literasiIndeks = {
    start: function (home) { return muat.start(home).then(function (data) { first = data; }); },
    search: search,
    text: function (number) { return muat.page("t", number).then(function (row) { return row[1]; }); },
    root: function (word) { return kata.root(word, first.akar); }
  };
})();
