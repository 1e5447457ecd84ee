// Inputs made to break a reader: each is read right, or refused with the right fault at the right place.
//
// That the time is linear is tests/plans/linear_test.cc.
#include "tests/support/hostile.h"

#include <string>
#include <string_view>

#include "plans/reader.h"
#include "plans/witness.h"
#include "tests/support/catch.h"
#include "tests/support/reading_checks.h"

namespace rasoat::tests {
namespace {

using plans::Fault;
using plans::FaultCode;
using plans::read_yaml;
using plans::ReadResult;

const Fault* find(const ReadResult& result, FaultCode code) {
  for (const Fault& fault : result.faults) {
    if (fault.code == code) return &fault;
  }
  return nullptr;
}

void check_fault(std::string_view text, FaultCode code, std::uint32_t begin) {
  const ReadResult result = read_yaml(text);
  CHECK(unsound(result, text) == "");
  const Fault* fault = find(result, code);
  INFO(fault_id(code) << " in " << text.substr(0, 60));
  REQUIRE(fault != nullptr);
  CHECK(fault->where.begin == begin);
}

void check_clean(std::string_view text) {
  const ReadResult result = read_yaml(text);
  CHECK(result.complete);
  CHECK(result.faults.empty());
  CHECK(unsound(result, text) == "");
}

}  // namespace

TEST_CASE("nesting within the limit is read, and the witness is not asked past its own") {
  const std::string flow = repeated("[", 250) + repeated("]", 250);
  check_clean(flow);
  check_clean(staircase(250));
  CHECK_FALSE(plans::witness(read_yaml(flow).document));
}

TEST_CASE("600 levels of nesting are refused where the limit is passed") {
  check_fault(repeated("[", 600) + repeated("]", 600), FaultCode::kTooDeep, 256);
  check_fault(repeated("{a: ", 600) + repeated("}", 600), FaultCode::kTooDeep, 4 * 256);
  for (const std::string& text : {repeated("- ", 600) + "a\n", staircase(600)}) {
    const ReadResult result = read_yaml(text);
    CHECK(find(result, FaultCode::kTooDeep) != nullptr);
    CHECK(unsound(result, text) == "");
  }
}

TEST_CASE("brackets without an end") {
  const std::string text = repeated("[", 100'000);
  const ReadResult result = read_yaml(text);
  CHECK_FALSE(result.faults.empty());
  CHECK(unsound(result, text) == "");
  check_fault("a: [b, c\n", FaultCode::kUnclosedBracket, 3);
  check_fault("a: {b: c\nd: e\n", FaultCode::kUnclosedBracket, 3);
}

TEST_CASE("40,000 lines are read to the last") {
  const std::string text = numbered("k", ": Phấn đấu\n", 40'000);
  const ReadResult result = read_yaml(text);
  CHECK(result.faults.empty());
  CHECK(result.document.entry_count(result.document.root()) == 40'000);
  CHECK(unsound(result, text) == "");
}

TEST_CASE("aliases are references: a bomb of them stays small and is refused") {
  std::string text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 12; ++i) {
    const std::string alias = "*a" + std::to_string(i - 1);
    text += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + alias;
    for (int j = 1; j < 10; ++j) text += ", " + alias;
    text += "]\n";
  }
  const ReadResult result = read_yaml(text);
  CHECK(result.document.size() < 1000);
  CHECK(find(result, FaultCode::kAliasExpansion) != nullptr);
  CHECK(unsound(result, text) == "");
}

TEST_CASE("a very large plan is read to its end") {
  const std::string piece = "- noi_dung: Đẩy mạnh tuyên truyền\n  chu_tri: Ban Tuyên giáo\n";
  const std::string text = repeated(piece, (32u << 20) / piece.size());
  const ReadResult result = read_yaml(text);
  CHECK(result.complete);
  CHECK(result.faults.empty());
  CHECK(result.document.entry_count(result.document.root()) == text.size() / piece.size());
}

TEST_CASE("a very long line, a very long key") {
  const std::string million(1'000'000, 'x');
  check_clean("a: " + million + "\n");
  check_clean("a: '" + million + "'\n");
  check_clean("a: \"" + repeated("\\n", 500'000) + "\"\n");
  check_clean("a: |\n  " + million + "\n");
  check_clean("# " + million + "\na: b\n");
  check_clean(std::string(1024, 'k') + ": a\n");
  check_fault("a: b\n" + std::string(1025, 'k') + ": a\n", FaultCode::kKeyTooLong, 5);
  check_fault("a: b\n" + million + ": a\n", FaultCode::kKeyTooLong, 5);
}

TEST_CASE("a million of one thing") {
  for (const std::string_view piece :
       {"-",   "- ",  ":",  ": ",  "#",   "'",    "\"",  "?",   "? ", "&",    "*",    "!",     "|",
        ">",   "%",   "@",  "`",   ",",   "]",    "}",   "{",   "\t", " ",    "\n",   "\r",    "\\",
        "&a ", "*a ", "a:", "a: ", "-\n", "a:\n", "\n-", "[],", "''", "<<: ", "--- ", "---\n", "...\n"}) {
    INFO(piece);
    const std::string text = repeated(piece, piece.size() == 1 ? 1'000'000 : 100'000 / piece.size());
    for (const std::string_view before : {"", "k: ", "k:\n  - \"", "k: ["}) {
      const std::string whole = std::string(before) + text;
      CHECK(unsound(read_yaml(whole), whole) == "");
    }
  }
}

TEST_CASE("NUL and control characters are refused at their place") {
  using std::string_literals::operator""s;
  check_fault("a: b\0c\n"s, FaultCode::kNulByte, 4);
  check_fault("a: \"b\0c\"\n"s, FaultCode::kNulByte, 5);
  check_fault("a: b # \0\n"s, FaultCode::kNulByte, 7);
  check_fault(repeated("a\n", 50'000) + "\0"s, FaultCode::kNulByte, 100'000);
  check_fault("a: b\x07\n", FaultCode::kControlCharacter, 4);
  check_fault("a: b\x7F\n", FaultCode::kControlCharacter, 4);
}

TEST_CASE("what is not UTF-8 is refused at the first wrong byte, wherever in a letter it is") {
  const std::string letter = "ạ";  // three bytes
  for (std::size_t wrong = 0; wrong < letter.size(); ++wrong) {
    std::string text = "a: x" + letter + "y\n";
    text[4 + wrong] = '\xFF';
    const ReadResult result = read_yaml(text);
    const Fault* fault = find(result, FaultCode::kNotUtf8);
    REQUIRE(fault != nullptr);
    CHECK(fault->where.begin >= 4);
    CHECK(fault->where.begin <= 4 + wrong);
    const std::string cut = "a: x" + letter.substr(0, wrong);
    CHECK((find(read_yaml(cut), FaultCode::kNotUtf8) != nullptr) == (wrong > 0));
  }
  const std::string_view wrongs[] = {
      "a: \xC0\x80\n",          // overlong
      "a: \xE0\x80\xAF\n",      // overlong
      "a: \xED\xA0\x80\n",      // half of a surrogate pair
      "a: \xF4\x90\x80\x80\n",  // past U+10FFFF
      "a: \x80\n",
  };
  for (const std::string_view text : wrongs) {
    const ReadResult result = read_yaml(text);
    const Fault* fault = find(result, FaultCode::kNotUtf8);
    REQUIRE(fault != nullptr);
    CHECK((fault->where.begin == 3 || fault->where.begin == 4));  // the lead, or the first byte that cannot follow it
  }
  check_clean("a: \xF4\x8F\xBF\xBD\n");
}

TEST_CASE("a file in UTF-16 is named as such") {
  using std::string_literals::operator""s;
  for (const std::string& text : {"\xFF\xFE"
                                  "a\0:\0 \0b\0\n\0"s,
                                  "\xFE\xFF\0a\0:\0 \0b\0\n"s}) {
    const ReadResult result = read_yaml(text);
    CHECK_FALSE(result.complete);
    const Fault* fault = find(result, FaultCode::kNotUtf8);
    REQUIRE(fault != nullptr);
    CHECK(fault->where.begin == 0);
    bool guessed = false;
    for (const auto& [name, value] : fault->args) guessed = guessed || (name == "guess" && value == "utf16");
    CHECK(guessed);
  }
}

TEST_CASE("100,000 anchors with an alias each") {
  const std::string text = numbered("- &a", " x\n", 100'000) + numbered("- *a", "\n", 100'000);
  check_clean(text);
}

TEST_CASE("100,000 times the same key") {
  const std::string text = repeated("k: a\n", 100'000);
  const ReadResult result = read_yaml(text);
  CHECK(result.document.entry_count(result.document.root()) == 100'000);
  REQUIRE_FALSE(result.faults.empty());
  CHECK(result.faults.size() <= plans::ReadLimits{}.max_faults + 1);
  CHECK(result.faults[0].code == FaultCode::kDuplicateKey);
  CHECK(result.faults[0].where.begin == 5);
  REQUIRE(result.faults[0].related.size() == 1);
  CHECK(result.faults[0].related[0].begin == 0);
}

}  // namespace rasoat::tests
