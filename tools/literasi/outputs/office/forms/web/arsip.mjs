// Reads and writes records as the command line tool does (docs/developers/fixing.md).
import { parse, stringify } from './yaml/index.js';

// Plain scalars as the tool reads them: what might be text stays text (documents/scalars.py).
const CORE = [
  { tag: 'tag:yaml.org,2002:null', default: true, test: /^(?:~|null|Null|NULL)?$/, resolve: () => null },
  {
    tag: 'tag:yaml.org,2002:bool', default: true, test: /^(?:true|True|TRUE|false|False|FALSE)$/,
    resolve: text => /^t/i.test(text),
  },
  {
    tag: 'tag:yaml.org,2002:float', default: true, resolve: Number,
    test: /^[-+]?(?:0|[1-9][0-9]{0,17})(?:\.[0-9]{1,17})?(?:[eE][-+]?[0-9]{1,2})?$/,
  },
];

// What some reader of YAML takes for something else than text, so it must not stand plain.
const MISTAKABLE = /^(?:[-+.]*[0-9][-+0-9_:./T]*|[-+.]*[0-9][0-9_.]*[eE][-+]?[0-9]+|[-+]?0[xob][0-9a-fA-F_]+|[-+]?\.(?:inf|Inf|INF|nan|NaN|NAN)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}.*|~|=|<<|-|[yY]|[nN]|[yY][eE][sS]|[nN][oO]|[oO][nN]|[oO][fF][fF]|[tT][rR][uU][eE]|[fF][aA][lL][sS][eE]|[nN][uU][lL][lL]|[“”„][^“”„"\n]*[“”]|[‘’][^‘’'\n]*’|[-?:].*|\.\.\..*)$/;
const mistakable = {
  tag: 'tag:literasi.invalid,2026:mirip', default: true, test: MISTAKABLE,
  identify: () => false, resolve: text => text,
};
const OPTIONS = {
  customTags: tags => [...tags, mistakable], singleQuote: false, lineWidth: 0, indent: 2,
  indentSeq: true, blockQuote: 'literal', aliasDuplicateObjects: false,
};

const isEmpty = value => value === null || value === undefined || value === ''
  || (typeof value === 'object' && Object.keys(value).length === 0);

// Empty values count as absent: their keys go, from the inside out; entries of lists stay.
const pruned = value => {
  if (Array.isArray(value)) return value.map(pruned);
  if (value === null || typeof value !== 'object') return value;
  const kept = Object.entries(value).map(([key, one]) => [key, pruned(one)]);
  return Object.fromEntries(kept.filter(([, one]) => !isEmpty(one)));
};

export const fromFile = text => parse(text, { schema: 'failsafe', customTags: CORE });

export const toFile = record => stringify(pruned(record), OPTIONS);
