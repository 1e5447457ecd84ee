// The fixed wordings that citations are made of: type words, words that open a title, short forms' beginnings.
//
// Folded text only. A phrase is found by its first word, the longest first, so that asking at every word of a text
// stays linear.
//
//   find_phrase("kết luận số 69-kl/tw")->code == "ket_luan"
#pragma once

#include <string_view>

#include "plans/citation_words.h"
#include "plans/text_signs.h"

namespace rasoat::plans {

struct Phrase {
  std::string_view text;  // folded
  WordKind kind = WordKind::kPlain;
  std::string_view code;  // kType: of loai_van_ban
};

// The longest phrase with which `text` begins, as whole words; null when there is none.
[[nodiscard]] const Phrase* find_phrase(std::string_view text);

// Does `text` begin with the name of a kind of body that issues documents ("bộ chính trị", "ủy ban nhân dân")?
[[nodiscard]] bool begins_body(std::string_view text);

// Could folded text cite a document without a symbol: a law, a congress or a plenum, a type and number? No: for certain
// not. Much cheaper than reading it, and most texts of a plan cite nothing.
[[nodiscard]] bool may_cite_without_symbol(std::string_view text);
// The same where it is known which words it may hold, and whether it has a digit.
[[nodiscard]] bool may_cite_without_symbol(std::string_view text, const WordSigns& words, bool digit);

}  // namespace rasoat::plans
