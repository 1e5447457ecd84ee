#include "plans/scalar_text.h"

#include "plans/reader.h"
#include "tests/support/catch.h"

using namespace rasoat::plans;

namespace {

std::string text(std::string_view raw, ScalarStyle style, std::uint32_t indent = 0, bool line_end_after = false) {
  std::string out = "kept:";
  append_scalar_text(out, raw, style, indent, line_end_after);
  return out.substr(5);
}
std::string plain(std::string_view raw) { return text(raw, ScalarStyle::kPlain); }
std::string single(std::string_view raw) { return text(raw, ScalarStyle::kSingleQuoted); }
std::string twice(std::string_view raw) { return text(raw, ScalarStyle::kDoubleQuoted); }
std::string literal(std::string_view raw) { return text(raw, ScalarStyle::kLiteral, 2, true); }
std::string folded(std::string_view raw) { return text(raw, ScalarStyle::kFolded, 2, true); }

}  // namespace

TEST_CASE("lines of a plain text are folded") {
  CHECK(plain("a b") == "a b");
  CHECK(plain("a  \n   b") == "a b");
  CHECK(plain("a\r\n  b\r\n\r\n c") == "a b\nc");
  CHECK(plain("a\n\n\n  b") == "a\n\nb");
  CHECK(plain("a\n\tb") == "a b");
}

TEST_CASE("single quotes know one escape") {
  CHECK(single("''") == "");
  CHECK(single("'it''s \\n'") == "it's \\n");
  CHECK(single("' a \n\n b '") == " a\nb ");
  CHECK(single("'''a'''") == "'a'");
}

TEST_CASE("double quotes know all escapes of YAML 1.2") {
  CHECK(twice(R"("\0\a\b\t\n\v\f\r\e\ \"\/\\")") == std::string("\0\a\b\t\n\v\f\r\x1B \"/\\", 13));
  CHECK(twice(R"("\N\_\L\P")") == "\u0085\u00A0\u2028\u2029");
  CHECK(twice(R"("\x41\u1EE7\U0001F600")") == "Aủ😀");
  CHECK(twice("\"a\\\tb\"") == "a\tb");
}

TEST_CASE("an escape that YAML does not have stays as it is written") {
  CHECK(twice(R"("\q")") == "\\q");
  CHECK(twice(R"("\ud83d\ude00")") == "\\ud83d\\ude00");
  CHECK(twice(R"("\U00110000")") == "\\U00110000");
  CHECK(twice(R"("\x4")") == "\\x4");
  CHECK(escape_at(R"(\uD800)", 0).size == 0);
  CHECK(escape_at(R"(\u00e0)", 0).code == 0xE0);
}

TEST_CASE("double-quoted lines are folded, but for escaped line ends and blanks") {
  CHECK(twice("\"a  \n  b\"") == "a b");
  CHECK(twice("\"a \\\n  b\"") == "a b");
  CHECK(twice("\"a\\\n  \\  b\"") == "a  b");
  CHECK(twice("\"a\\\n\n  b\"") == "a\nb");
  CHECK(twice("\"a\\ \n  b\"") == "a  b");
  CHECK(twice("\"a\\t \n  b\"") == "a\t b");
  CHECK(twice("\" \n \"") == " ");
  CHECK(twice("\"\n\n\"") == "\n");
  CHECK(twice("\"a\\\r\n b\"") == "ab");
}

TEST_CASE("a literal text keeps its lines") {
  CHECK(literal("|\n  a\n   b\n\n  c") == "a\n b\n\nc\n");
  CHECK(literal("|-\n  a\n\n  b") == "a\n\nb");
  CHECK(literal("|+\n  a\n\n\n") == "a\n\n\n");
  CHECK(literal("| # words\n  a") == "a\n");
  CHECK(literal("|\n\n  a") == "\na\n");
  CHECK(literal("|\r\n  a\r\n  b") == "a\nb\n");
  CHECK(literal("|") == "");
  CHECK(literal("|+\n\n\n") == "\n\n");
}

TEST_CASE("at the end of the file a text without a line end gets none") {
  CHECK(text("|\n  a", ScalarStyle::kLiteral, 2, false) == "a");
  CHECK(text("|+\n  a", ScalarStyle::kLiteral, 2, false) == "a");
}

TEST_CASE("a folded text joins its lines, but not those that are indented more") {
  CHECK(folded(">\n  a\n  b\n\n  c") == "a b\nc\n");
  CHECK(folded(">-\n  a\n   b\n  c") == "a\n b\nc");
  CHECK(folded(">\n  a\n\n\n  b") == "a\n\nb\n");
  CHECK(folded(">\n  a\n\n   b\n\n  c") == "a\n\n b\n\nc\n");
  CHECK(folded(">\n\n  a") == "\na\n");
}

TEST_CASE("a text in quotes stands on one line, holds nothing that is refused and reads as the same text") {
  for (std::string original : {std::string("Đảng ủy \"A\" \\ B"), std::string("a\nb\tc\r\x01\x7F\0d", 10),
                               std::string("\xC2\x85\xC2\x90\xEF\xBF\xBF"), std::string(""), std::string(" # x: y ")}) {
    const std::string quoted = quoted_scalar(original);
    INFO(quoted);
    CHECK(quoted.find_first_of("\n\r\x01\x7F") == std::string::npos);
    CHECK(text(quoted, ScalarStyle::kDoubleQuoted) == original);
    const ReadResult read = read_yaml(quoted + "\n");
    CHECK(read.faults.empty());
  }
}

TEST_CASE("block headers") {
  CHECK(block_header("|").valid);
  CHECK(block_header("|2-  # x").valid);
  CHECK(block_header(">+1\r\n").indent == 1);
  CHECK(block_header(">-").chomp == '-');
  CHECK(!block_header(">= 30").valid);
  CHECK(!block_header("|0").valid);
  CHECK(!block_header("|-#x").valid);
  CHECK(!block_header("|--").valid);
  CHECK(block_header("|2- # x").size == 3);
}
