// `fold` beside a plain way of folding, on generated texts: the fast one must say the same, and its offsets must lead
// to the bytes that the folded text came from.

#include <string>
#include <vector>

#include "plans/code_points.h"
#include "plans/folding.h"
#include "plans/known_words.h"
#include "plans/letters.h"
#include "plans/text.h"
#include "tests/support/choices.h"
#include "tests/support/property.h"

using namespace rasoat::plans;
using rasoat::tests::Tape;

namespace {

const std::vector<std::string> kPieces = {"hoá",       "HÒA",
                                          "qúy",       "QÙY",
                                          "qụy",       "uỷ",
                                          "Thuỳ",      "khỏe",
                                          "toàn",      "quỹ",
                                          " ",         "  ",
                                          "\u00A0",    "\n",
                                          "-",         "–",
                                          "−",         "Ð",
                                          "đ",         "ð",
                                          "Đ",         "\u200B",
                                          "\u00AD",    "e\u0301",
                                          "oa\u0301",  "u\u0309y",
                                          "qu\u0301y", "a\u0323\u0302",
                                          "\u0301",    "\u1100\u1161",
                                          "Å",         "\u212B",
                                          "…",         "≥",
                                          "→",         "ß",
                                          "Ж",         "Σ",
                                          "\u01C5",    "\xFF",
                                          "\xC3",      "\xE1\xBA",
                                          "q",         "u",
                                          "y",         "ý",
                                          "o",         "á",
                                          "1",         ".",
                                          "é"};

std::string text_from(const Tape& tape) {
  rasoat::tests::Choices choices(tape.bytes);
  std::string text;
  for (std::uint32_t pieces = choices.below(60); pieces > 0; --pieces) text += choices.of(kPieces);
  return text;
}

// With a space behind every other piece.
std::string words_from(const Tape& tape) {
  rasoat::tests::Choices choices(tape.bytes);
  std::string text;
  for (std::uint32_t pieces = choices.below(60); pieces > 0; --pieces) {
    text += choices.of(kPieces);
    if (choices.below(2) == 0) text += ' ';
  }
  return text;
}

std::u32string points_of(std::string_view text) {
  std::u32string points;
  for (std::size_t at = 0; at < text.size();) points.push_back(next_code_point(text, at));
  return points;
}

// One run of letters, lower case: the tone of a last oa, oe, uy in the new style.
void place_tone(std::u32string& out, std::size_t begin) {
  if (out.size() < begin + 2) return;
  char32_t& first = out[out.size() - 2];
  char32_t& second = out.back();
  const bool after_q = out.size() > begin + 2 && out[out.size() - 3] == U'q';
  const auto marked = toned(second);
  const bool pair = marked && ((first == U'o' && (marked->vowel == U'a' || marked->vowel == U'e')) ||
                               (first == U'u' && marked->vowel == U'y' && !after_q));
  if (pair) {
    first = with_tone(first, marked->tone);
    second = marked->vowel;
  } else if (const auto early = toned(first); after_q && second == U'y' && early && early->vowel == U'u') {
    second = with_tone(U'y', early->tone);
    first = U'u';
  }
}

std::string plainly_folded(std::string_view text) {
  std::string bare;
  for (const char32_t point : points_of(text))
    if (char_family(point) != CharFamily::kNothing) append_code_point(bare, point);
  std::u32string out;
  std::size_t run = 0;
  bool blank = false;
  for (const char32_t point : points_of(compose(bare))) {
    const CharFamily family = char_family(point);
    const bool letter = family == CharFamily::kOther && is_letter(point);
    if (!letter && run < out.size()) place_tone(out, run);
    if (family == CharFamily::kBlank) {
      blank = true;
      run = out.size();
      continue;
    }
    if (blank && !out.empty()) out.push_back(U' ');
    if (blank) run = out.size();
    blank = false;
    out.push_back(family == CharFamily::kDash ? U'-' : lower_letter(point));
    if (!letter) run = out.size();
  }
  if (run < out.size()) place_tone(out, run);
  std::string folded;
  for (const char32_t point : out) append_code_point(folded, point);
  return folded;
}

}  // namespace

TEST_CASE("folding says what plain folding says, and once is enough") {
  rasoat::tests::property("fold", [](const Tape& tape) {
    const std::string text = text_from(tape);
    const std::string folded = fold(text);
    RC_ASSERT(folded == plainly_folded(text));
    RC_ASSERT(fold_with_offsets(text).text == folded);
    RC_ASSERT(fold(folded) == folded);
  });
}

TEST_CASE("words that are known from other texts fold as if nothing were known") {
  struct Whole {
    std::string room;
    FoldedInto into;
    explicit Whole(std::string_view text, KnownWords* known) {
      const auto take = [this](std::size_t bytes) {
        room.resize(bytes);
        return FoldRoom{room.data(), nullptr};
      };
      into = fold_into(text, take, known);
      room.resize(into.size);
    }
  };
  KnownWords known;
  rasoat::tests::property("fold_known_words", [&known](const Tape& tape) {
    const std::string text = words_from(tape);
    const Whole plain(text, nullptr);
    const Whole quick(text, &known);
    RC_ASSERT(quick.room == plain.room);
    RC_ASSERT(quick.into.signs.bits == plain.into.signs.bits);
    RC_ASSERT(quick.into.words.bits == plain.into.words.bits);
  });
}

TEST_CASE("the offsets of a folded text rise and lead back to what folds to the same") {
  rasoat::tests::property("fold_with_offsets", [](const Tape& tape) {
    const std::string text = text_from(tape);
    const Folded folded = fold_with_offsets(text);
    RC_ASSERT(folded.offsets.size() == folded.text.size() + 1);
    RC_ASSERT(std::is_sorted(folded.offsets.begin(), folded.offsets.end()));
    RC_ASSERT(folded.offsets.back() <= text.size());
    for (std::size_t begin = 0; begin < folded.text.size();) {
      const std::size_t end = std::min(folded.text.find(' ', begin), folded.text.size());
      const Span word = folded.original({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
      RC_ASSERT(fold(text_of(word, text)) == folded.text.substr(begin, end - begin));
      begin = end + 1;
    }
  });
}
