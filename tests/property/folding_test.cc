// What the fold takes down of a text on its way, beside the plain looks at the same text: it may suspect too much, but
// overlook nothing.

#include "plans/folding.h"

#include <string>
#include <vector>

#include "plans/composing.h"
#include "plans/doubled_words.h"
#include "plans/readings.h"
#include "plans/syllable.h"
#include "plans/text.h"
#include "tests/support/choices.h"
#include "tests/support/folded_signs.h"
#include "tests/support/property.h"

using namespace rasoat::plans;
using rasoat::tests::folded_signs;
using rasoat::tests::Tape;

namespace {

const std::vector<std::string> kPieces = {
    "thực hiện ", "thực", "hiện ",   "bộ ",  "bộ, ", "Bộ ",  "qúy ",   "hòan",     "hóa",    "oá",          "trừơng ",
    "5",          "2024", " ",       "  ",   "\t",   "\n",   "\u00A0", "\u200B",   "Ð",      "\u0420",      "µ",
    "Vie^t",      "u+",   "e\u0301", "…",    "số ",  "/",    "-",      "69-KL/TW", "\u01A3", "ß",           "\xE1",
    "\xC3",       "đ",    "giá",     "gìa ", "qua",  "quá ", "a",      "ý",        "ngày ",  "\u1100\u1161"};

std::string text_from(const Tape& tape) {
  rasoat::tests::Choices choices(tape.bytes);
  std::string text;
  for (std::uint32_t pieces = choices.below(40); pieces > 0; --pieces) text += choices.of(kPieces);
  return text;
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

}  // namespace

TEST_CASE("the fold overlooks no sign of a text") {
  rasoat::tests::property("signs", [](const Tape& tape) {
    const std::string text = text_from(tape);
    const TextSigns signs = folded_signs(text);
    const TextSigns plain = text_signs(text);
    RC_ASSERT((signs.bits & plain.bits) == plain.bits);
    RC_ASSERT(signs.has(TextSign::kDigit) || !has_digit(text));
    RC_ASSERT(signs.has(TextSign::kOddTone) || !may_misplace_tone(text));
    std::vector<TextFlaw> doubled;
    find_doubled_words(text, {}, doubled);
    RC_ASSERT(signs.has(TextSign::kRepeat) || doubled.empty());
  });
}

TEST_CASE("the fold of composed text sees no rare sign that is not there") {
  rasoat::tests::property("rare signs", [](const Tape& tape) {
    const std::string text = text_from(tape);
    const std::uint16_t rare = static_cast<std::uint16_t>(TextSign::kDigit) - 1;
    if (may_be_decomposed(text)) return;
    RC_ASSERT((folded_signs(text).bits & rare) == text_signs(text).bits);
  });
}

TEST_CASE("a phrase that a text mentions is among its words") {
  rasoat::tests::property("words", [](const Tape& tape) {
    rasoat::tests::Choices choices(tape.bytes);
    std::string text;
    std::vector<std::size_t> ends = {0};
    for (std::uint32_t pieces = choices.below(40); pieces > 0; --pieces) {
      text += choices.of(kPieces);
      ends.push_back(text.size());
    }
    const std::size_t first = choices.of(ends);
    const std::size_t last = choices.of(ends);
    const std::string folded = fold(text);
    const std::string phrase = fold(text.substr(std::min(first, last), std::max(first, last) - std::min(first, last)));
    if (phrase.empty() || !mentions_folded(folded, phrase)) return;
    RC_ASSERT(word_signs(folded).may_hold(word_signs(phrase)));
    TextStore store;
    RC_ASSERT(store.of(text).words().may_hold(word_signs(phrase)));
  });
}
