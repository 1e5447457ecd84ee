#include "reports/sarif_fingerprint.h"

#include <cstdio>
#include <map>
#include <random>

#include "tests/support/catch.h"

namespace rasoat::reports {
namespace {

// The same from its description, slowly: normalise the whole text, then sum up each line's hundred characters alone.
std::vector<std::string> slow_hashes(const std::u16string& text) {
  std::u16string kept;
  bool after_cr = false;
  for (const char16_t unit : text) {
    const bool skipped = unit == u' ' || unit == u'\t' || (after_cr && unit == u'\n');
    after_cr = !skipped && unit == u'\r';
    if (!skipped) kept += after_cr ? u'\n' : unit;
  }
  kept += static_cast<char16_t>(0xFFFF);
  std::vector<std::size_t> begins{0};
  for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
    if (kept[i] == u'\n') begins.push_back(i + 1);
  }
  std::map<std::string, int> seen;
  std::vector<std::string> hashes;
  for (const std::size_t begin : begins) {
    std::uint64_t hash = 0;
    std::uint64_t power = 1;
    for (std::size_t i = 100; i-- > 0; power *= 37) {
      const std::uint64_t unit = begin + i < kept.size() ? kept[begin + i] : 0;
      hash += unit * power;
    }
    char digits[17];
    std::snprintf(digits, sizeof digits, "%llx", static_cast<unsigned long long>(hash));
    hashes.push_back(std::string(digits) + ":" + std::to_string(++seen[digits]));
  }
  return hashes;
}

std::string to_utf8(const std::u16string& text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    char32_t value = text[i];
    if (value >= 0xD800 && value < 0xDC00) value = 0x10000 + ((value - 0xD800) << 10) + (text[++i] - 0xDC00u);
    if (value < 0x80) {
      out += static_cast<char>(value);
    } else if (value < 0x800) {
      out += static_cast<char>(0xC0 | (value >> 6));
      out += static_cast<char>(0x80 | (value & 0x3F));
    } else if (value < 0x10000) {
      out += static_cast<char>(0xE0 | (value >> 12));
      out += static_cast<char>(0x80 | ((value >> 6) & 0x3F));
      out += static_cast<char>(0x80 | (value & 0x3F));
    } else {
      out += static_cast<char>(0xF0 | (value >> 18));
      out += static_cast<char>(0x80 | ((value >> 12) & 0x3F));
      out += static_cast<char>(0x80 | ((value >> 6) & 0x3F));
      out += static_cast<char>(0x80 | (value & 0x3F));
    }
  }
  return out;
}

std::vector<std::string> fast_hashes(std::string_view source) {
  std::vector<std::string> hashes;
  for (const LineHash& hash : line_hashes(source)) hashes.push_back(to_text(hash));
  return hashes;
}

TEST_CASE("hashes are those of the description") {
  for (const std::u16string text :
       {u"", u"\n", u"a", u"nhiem_vu:\n  - nhan: 1\n", u" \t \n\t\n", u"Kết luận số 69-KL/TW\r\nmục 1\rmục 2\n\r\n",
        u"\uFEFFrasoat: 1\n", u"a\U0001F600b\nc", u"x\r \ny", u"x\r\t\r\n\ny"}) {
    const std::string source = to_utf8(text);
    CAPTURE(source);
    CHECK(fast_hashes(source) == slow_hashes(text));
  }
}

TEST_CASE("generated texts agree with the description, long lines and short") {
  std::mt19937 random(69);
  const std::u16string alphabet = u"ab \t\r\n\nđệ:-\U0001F600";
  for (int round = 0; round < 300; ++round) {
    std::u16string text;
    const std::size_t size = random() % 400;
    for (std::size_t i = 0; i < size; ++i) {
      const std::size_t pick = random() % (alphabet.size() - 1);
      text += pick + 2 == alphabet.size() ? std::u16string(u"\U0001F600") : alphabet.substr(pick, 1);
    }
    CHECK(fast_hashes(to_utf8(text)) == slow_hashes(text));
  }
}

TEST_CASE("known values stay") {
  // The empty line after the last line end: 0xFFFF and nothing more. Computed by hand: 65535 · 37^99 mod 2^64.
  CHECK(fast_hashes("") == std::vector<std::string>{"c129715d7a2bc9a3:1"});
}

TEST_CASE("equal lines are numbered") {
  std::string source;
  for (int i = 0; i < 20; ++i) source += "chu_tri: Phòng Khoa học\n";
  const std::vector<std::string> hashes = fast_hashes(source);
  REQUIRE(hashes.size() == 21);
  CHECK(hashes[0].ends_with(":1"));
  CHECK(hashes[1] == hashes[0].substr(0, hashes[0].size() - 1) + "2");
}

TEST_CASE("blanks do not count, words do") {
  CHECK(fast_hashes("a: b\n")[0] == fast_hashes("  a:\tb\r\n")[0]);
  CHECK(fast_hashes("a: b\n")[0] != fast_hashes("a: c\n")[0]);
}

}  // namespace
}  // namespace rasoat::reports
