// What a reader must stand: size, depth, floods, and bytes that are no plan at all.
#include "plans/character_check.h"
#include "plans/reader.h"
#include "tests/plans/outline.h"
#include "tests/support/catch.h"
#include "tests/support/timing.h"

using namespace rasoat::plans;

namespace {

std::string repeated(std::string_view part, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += part;
  return out;
}

// Of the processor, and the best of a few: what else the machine does must not decide a test.
double seconds_to_read(const std::string& text) {
  return rasoat::tests::best_of(3, [&] { (void)read_yaml(text); });
}

}  // namespace

TEST_CASE("nesting ends at the limit, at its place") {
  std::string staircase;
  for (std::size_t i = 0; i < 600; ++i) staircase += std::string(i, ' ') + "a:\n";
  for (const std::string& text : {repeated("[", 100'000), repeated("[{", 50'000), repeated("- ", 600), staircase}) {
    const ReadResult result = read_yaml(text);
    CHECK(faults_of(result).starts_with("too-deep"));
    CHECK(!result.complete);
    CHECK(result.document.size() < 1000);
  }
  CHECK(faults_of(repeated("[", 100'000)) == "too-deep@256");
  CHECK(faults_of(repeated("[", 256) + repeated("]", 256)).empty());
}

TEST_CASE("the number of nodes, the length of keys and the number of faults are limited") {
  ReadLimits limits;
  limits.max_nodes = 10;
  const ReadResult many = read_yaml(repeated("- a\n", 100), limits);
  CHECK(faults_of(many) == "too-many-nodes@38");
  CHECK(!many.complete);
  CHECK(many.document.size() == 10);
  CHECK(faults_of(std::string(1024, 'k') + ": v\n").empty());
  CHECK(faults_of(std::string(1025, 'k') + ": v\n") == "key-too-long@0");
  limits = {};
  limits.max_faults = 3;
  const ReadResult flood = read_yaml(repeated("a: b\n", 100), limits);
  CHECK(faults_of(flood) == "duplicate-key@5 duplicate-key@10 duplicate-key@15 more-faults@20");
  CHECK(flood.document.entry_count(0) == 100);
}

TEST_CASE("beyond the limit of nodes there is nothing but the value that a key is owed") {
  const std::string text = repeated("a: b\nc:\nd: 'e'\nf: {g: [h, i], j: }\n", 20);
  for (std::uint32_t limit = 1; limit < 60; ++limit) {
    INFO(limit);
    ReadLimits limits;
    limits.max_nodes = limit;
    const ReadResult result = read_yaml(text, limits);
    CHECK(faults_of(result).contains("too-many-nodes"));
    CHECK(!result.complete);
    CHECK(result.document.size() >= limit);
    CHECK(result.document.size() <= limit + 3);  // one for each mapping that is open
  }
}

TEST_CASE("aliases cannot make a small text large, nor go round") {
  std::string laugh = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 12; ++i) {
    const std::string last = "*a" + std::to_string(i - 1) + ", ";
    laugh += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + repeated(last, 9) + "]\n";
  }
  CHECK(faults_of(laugh).starts_with("alias-expansion"));
  CHECK(faults_of("&a [x, *a]\n") == "alias-expansion@7");
  const ReadResult round = read_yaml("&a [x, *a]\n");
  CHECK(round.document.alias_target(2) == kNoNode);
  CHECK(faults_of("a: &x [1, 2]\n" + repeated("- *x\n", 0) + "b: *x\n").empty());
}

TEST_CASE("time grows with the length, not faster") {
  // Each of these has been quadratic in some reader. A tenfold length may take thirty times as long, not a hundred.
  const std::vector<std::string_view> parts = {
      "[\n",       "\"a\n",      "- \"a\n",     "a: \"\n", "<<<<<<< a\n=======\n",
      "b: c\n\n",  "a: b: c\n",  "  - x\n",     "a: [\n",  "? a\n",
      "- 'x\n y:", "[a]: b\n",   "&a ",         "! ",      "\tb: c\n",
      "{a: b\n",   "- a\n  b\n", "k: |\n  a\n", "[a, b\n", "a\n"};
  for (const std::string_view part : parts) {
    const double base = seconds_to_read(repeated(part, 3'000)), ten = seconds_to_read(repeated(part, 30'000));
    INFO("repeating " << part);
    CHECK(ten < base * 30 + 0.1);
  }
}

TEST_CASE("one line of any length is no different") {
  for (const std::string_view part :
       {"'a' ",   ",", "- ",  "@a, ",  "a: ",      "] ",         "\"a\" x, ", "!a ", "&a ", "*a ",
        "a: b: ", "{", "}, ", "[a]: ", "\"\\q\" ", "a: b c: d ", "#",         ": ",  "? ",  "'"}) {
    for (const std::string_view start : {"[", "{", "a: ", "- ", ""}) {
      const std::string line(start);
      const double base = seconds_to_read(line + repeated(part, 10'000)),
                   ten = seconds_to_read(line + repeated(part, 100'000));
      INFO("after " << start << " repeating " << part);
      CHECK(ten < base * 30 + 0.1);
    }
  }
}

TEST_CASE("forty thousand lines are nothing special") {
  const ReadResult result = read_yaml(repeated("- ma: 1\n  ten: abc\n", 40'000));
  CHECK(result.faults.empty());
  CHECK(result.document.size() == 200'001);
}

TEST_CASE("what is not UTF-8 is not read, and its encoding is guessed") {
  const auto guess = [](std::string_view bytes) {
    const ReadResult result = read_yaml(bytes);
    if (result.faults.size() != 1 || result.complete || result.document.root() != kNoNode) return std::string("read");
    return result.faults[0].args.at(1).second + "@" + std::to_string(result.faults[0].where.begin);
  };
  CHECK(guess(std::string("\xFF\xFEt\0e\0n\0:\0 \0a\0", 14)) == "utf16@0");
  CHECK(guess(std::string("t\0e\0n\0:\0 \0a\0\n\0", 14)) == "utf16@1");
  // "ten: Đảng ủy, quý, tỉnh, xã" in the code pages of the last century.
  CHECK(guess("ten: \xA7\xB6ng \xF1y, qu\xFD, t\xD8nh, x\xB7, \xAE\xB6ng b\xE9, ho\xB9t \xAE\xE9ng") == "tcvn3@5");
  CHECK(guess("ten: \xD0\xD2ng u\xD2y, qu\xFD, ti\xD2nh, xa\xDE, \xF0\xE3ng ky\xDE, ho\xF2t") == "windows1258@5");
  CHECK(guess("a: \xE9t\n") == "unknown@3");
  CHECK(guess("a: \xC3") == "unknown@3");
  CHECK(guess("a: \xED\xA0\x80") == "unknown@3");
  CHECK(guess("a: \xC0\x80") == "unknown@3");
  CHECK(guess("a: \xF4\x90\x80\x80") == "unknown@3");
  CHECK(guess(std::string(4095, 'a') + "\xE1\xBB x") == "unknown@4095");
  CHECK(guess(std::string(5000, 'a') + "ủ\xBB") == "unknown@5003");
}

TEST_CASE("refused characters are told and read over") {
  const std::string nul("a: x\0y\nb: 1\n", 12);
  CHECK(faults_of(nul) == "nul-byte@4");
  CHECK(outline(nul) == std::string("{a: x\0y, b: 1}", 14));
  CHECK(faults_of("a: x\x07y\nb: \u0081\n\xEF\xBF\xBF: 2\n") ==
        "control-character@4 control-character@10 control-character@13");
  CHECK(faults_of("a: \u0085 \u00A0 \u00AD \uFEFF ok\n").empty());
  CHECK(faults_of("a: 1\rb: 2\r").starts_with("control-character@4"));
  CHECK(outline("a: 1\nb\rc: 2\n").ends_with("?"));
}
