// Words and roots of Indonesian; the same steps as tools/literasi/words, which explains them.
(function () {
  "use strict";

  var PARTICLES = ["lah", "kah", "pun", "tah"], OWNERS = ["ku", "mu", "nya"], SUFFIXES = ["kan", "an", "i"];
  var ROUNDS = 3, SHORTEST = 3, ENOUGH = 4, VOWELS = "aeiou";
  var BODIES = [["", ""], ["nge", ""], ["ng", ""], ["ng", "k"], ["ny", "s"], ["n", ""], ["n", "t"], ["m", ""], ["m", "p"]];
  var PREFIXES = [];
  ["me", "pe"].forEach(function (head) {
    BODIES.forEach(function (one) { PREFIXES.push([head + one[0], one[1]]); });
  });
  ["ber", "bel", "be", "per", "pel", "ter", "te", "di", "ke", "se", "ku", "kau"].forEach(function (one) {
    PREFIXES.push([one, ""]);
  });
  var VERB = ["kan", "i", ""], NOUN = ["an", ""], SAFE = [];
  [["me", VERB], ["pe", NOUN]].forEach(function (head) {
    [["nge", "", ""], ["ny", VOWELS, "s"], ["ng", "", ""], ["m", VOWELS, "p"], ["m", "bfv", ""],
      ["n", VOWELS, "t"], ["n", "cdjsz", ""]].forEach(function (one) {
      SAFE.push([head[0] + one[0], one[1], one[2], head[1]]);
    });
  });
  SAFE.push(["per", "bcdfghjklmnpqstvwyz", "", ["an"]], ["me", "lrwy", "", VERB], ["pe", "lwy", "", NOUN],
    ["di", "", "", ["kan", "i"]], ["ke", "", "", ["an"]], ["ber", "", "", NOUN], ["", "", "", ["kan"]]);

  function starts(word, beginning) { return word.slice(0, beginning.length) === beginning; }

  function ends(word, ending) { return ending.length <= word.length && word.slice(word.length - ending.length) === ending; }

  function words(text) {
    var bare = text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f]/g, "");
    return (bare.match(/[a-z0-9]+/g) || []).map(function (one) {
      return /^[a-z]{2,}2$/.test(one) ? one.slice(0, -1) : one;
    });
  }

  function add(list, one) { if (list.indexOf(one) < 0) list.push(one); }

  function withoutEndings(word) {
    var found = [word];
    [PARTICLES, OWNERS, SUFFIXES].forEach(function (endings) {
      found.slice().forEach(function (rest) {
        endings.forEach(function (one) {
          if (ends(rest, one) && rest.length - one.length >= SHORTEST) found.push(rest.slice(0, rest.length - one.length));
        });
      });
    });
    return found;
  }

  function withoutPrefix(word) {
    var found = [];
    PREFIXES.forEach(function (one) {
      var rest = one[1] + word.slice(one[0].length);
      if (starts(word, one[0]) && rest.length >= SHORTEST) found.push(rest);
    });
    return found;
  }

  function candidates(word) {
    var seen = [], edge;
    withoutEndings(word).forEach(function (one) { add(seen, one); });
    edge = seen.slice();
    for (var round = 0; round < ROUNDS; round += 1) {
      var next = [];
      edge.forEach(function (rest) {
        withoutPrefix(rest).forEach(function (one) { if (seen.indexOf(one) < 0) next.push(one); });
      });
      edge = next;
      edge.forEach(function (one) { add(seen, one); });
    }
    return seen;
  }

  function cut(word, prefix, ending) {
    var rest = word.slice(prefix.length, Math.max(prefix.length, word.length - ending.length));
    return starts(word, prefix) && ends(word, ending) && rest.length >= ENOUGH ? rest : word;
  }

  function safe(word) {
    PARTICLES.concat("nya").forEach(function (one) { word = cut(word, "", one); });
    for (var at = 0; at < SAFE.length; at += 1) {
      var rule = SAFE[at], after = word.charAt(rule[0].length);
      if (!starts(word, rule[0]) || (rule[1] && (!after || rule[1].indexOf(after) < 0))) continue;
      for (var number = 0; number < rule[3].length; number += 1) {
        var rest = cut(word, rule[0], rule[3][number]);
        if (rest !== word) return rule[2] + rest;
      }
    }
    return word;
  }

  // `roots` is an object whose keys are the listed roots.
  function root(word, roots) {
    if (roots[word] === true || word.length <= SHORTEST || !/^[a-z]+$/.test(word)) return word;
    var best = "";
    candidates(word).forEach(function (one) {
      if (roots[one] === true && one.length > best.length) best = one;
    });
    return best || safe(word);
  }

  window.literasiKata = { words: words, root: root };
})();
