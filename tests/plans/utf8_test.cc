#include "plans/utf8.h"

#include <random>
#include <string>

#include "plans/utf8_wide.h"
#include "tests/support/catch.h"

namespace rasoat::plans {
namespace {

// Pieces that are UTF-8, nearly UTF-8 and rare.
const std::string kPieces[] = {"a",
                               "Kế hoạch thực hiện Kết luận số 69-KL/TW của Bộ Chính trị, ngày 11/01/2024",
                               "\n",
                               "\t",
                               "\r",
                               std::string(1, '\0'),
                               "\x01",
                               "\x0B",
                               "\x1F",
                               "\x7F",
                               "\xC2\x80",
                               "\xC2\xA0",
                               "\xDF\xBF",
                               "\xE0\xA0\x80",
                               "\xED\x9F\xBF",
                               "\xEE\x80\x80",
                               "\xEF\xBB\xBF",
                               "\xEF\xBF\xBF",
                               "\xF0\x90\x80\x80",
                               "\xF4\x8F\xBF\xBF",
                               "😀"};
const std::string kBroken[] = {
    "\x80",         "\xBF",         "\xC0\x80",     "\xC1\xBF",         "\xC2",     "\xE0\x9F\xBF",
    "\xE1\xBA",     "\xED\xA0\x80", "\xEF",         "\xF0\x8F\xBF\xBF", "\xF0\x90", "\xF4\x90\x80\x80",
    "\xF5\x80\x80", "\xFF",         "\xF0\x90\x80", "\xC2\xC2\x80",     "\xE1\xE1", "\x80\x80"};

void check_both(const std::string& text) {
  const Utf8Survey one = survey_utf8_by_bytes(text);
  const Utf8Survey chosen = survey_utf8(text);
  REQUIRE(chosen.first_bad == one.first_bad);
  REQUIRE(chosen.seen == one.seen);
  if (!has_wide_survey()) return;
  const auto wide = survey_wide(text);
  REQUIRE(wide.has_value() == (one.first_bad == kWellFormed));
  if (wide) REQUIRE(wide->seen == one.seen);
}

TEST_CASE("where UTF-8 breaks, byte for byte") {
  CHECK(survey_utf8("").first_bad == kWellFormed);
  CHECK(survey_utf8("Kế hoạch").first_bad == kWellFormed);
  CHECK(survey_utf8("ab\xE1\xBA").first_bad == 2);
  CHECK(survey_utf8(std::string(40, 'x') + "\xFF").first_bad == 40);
  CHECK(survey_utf8("a\xED\xA0\x80").first_bad == 1);
}

TEST_CASE("what is rare is told") {
  CHECK(survey_utf8("Ủy ban\t\n").seen == 0);
  CHECK(survey_utf8(std::string("a\0b", 3)).has(Rare::kNul));
  CHECK(survey_utf8("a\x07").has(Rare::kControl));
  CHECK(survey_utf8("a\x7F").has(Rare::kControl));
  CHECK(survey_utf8("a\r\n").seen == static_cast<std::uint8_t>(Rare::kCarriageReturn));
  CHECK(survey_utf8("a\u00A0").seen == static_cast<std::uint8_t>(Rare::kSuspectLead));
}

TEST_CASE("the wide survey and that of single bytes say the same of every pair and every place") {
  for (unsigned first = 0; first < 256; ++first) {
    for (unsigned second = 0; second < 256; ++second) {
      const std::string pair{static_cast<char>(first), static_cast<char>(second)};
      check_both(pair);
      check_both(pair + "\x80");
      check_both(std::string(31, 'x') + pair + "\xBF\xBF");  // across two blocks
    }
  }
  for (const std::string& piece : kPieces) {
    for (std::size_t before = 0; before < 70; ++before) check_both(std::string(before, 'x') + piece + "y");
  }
  for (const std::string& piece : kBroken) {
    for (std::size_t before = 0; before < 70; ++before) {
      check_both(std::string(before, 'x') + piece);
      check_both(std::string(before, 'x') + piece + std::string(40, 'y'));
    }
  }
}

TEST_CASE("the wide survey and that of single bytes say the same of texts of all kinds") {
  std::mt19937 random(3);
  for (int round = 0; round < 3000; ++round) {
    std::string text;
    const std::size_t count = random() % 12;
    for (std::size_t i = 0; i < count; ++i) {
      const bool broken = random() % 16 == 0;
      text += broken ? kBroken[random() % std::size(kBroken)] : kPieces[random() % std::size(kPieces)];
    }
    check_both(text);
  }
}

}  // namespace
}  // namespace rasoat::plans
